// Records what UCUM's own library (package @lhncbc/ucum-lhc) says of the codes in Units/units.csv: what 0 and 1 of each are in the base unit of its dimension.
// tests/Facts.Compiler.Tests holds our exact factors and offsets against it.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const ucum = createRequire(import.meta.url)('@lhncbc/ucum-lhc').UcumLhcUtils.getInstance();
const bases = {
  time: 's', length: 'm', area: 'm2', volume: 'm3', mass: 'kg', temperature: 'K', energy: 'J', 'energy/time': 'W', 'length/time': 'm/s', pressure: 'Pa', one: '1',
};

function convert(value, from, to) {
  const { status, toVal, msg } = ucum.convertUnitTo(from, value, to);
  if (status !== 'succeeded') {
    throw new Error(`${from} to ${to}: ${msg}`);
  }

  return toVal;
}

const rows = readFileSync(new URL('../Units/units.csv', import.meta.url), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).slice(1)
  .map(line => line.split(',')).map(([id, , , , , code, dimension]) => ({ id, code, base: bases[dimension] ?? '1' })).filter(({ code }) => code)
  // UCUM has no zero on a scale without an offset to convert, and its library refuses it.
  .map(({ id, code, base }) => [id, code, base, code === 'Cel' || code === '[degF]' ? convert(0, code, base) : 0, convert(1, code, base)].join(','));
writeFileSync(new URL('../../../tests/Facts.Compiler.Tests/Binding/Units/ucum-7.1.9.csv', import.meta.url), ['id,code,base,zero,one', ...rows, ''].join('\n'));
console.log(`${rows.length} units recorded`);
