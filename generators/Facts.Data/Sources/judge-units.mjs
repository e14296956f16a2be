// Records what UCUM's own library (package @lhncbc/ucum-lhc) says of codes: those in Units/units.csv, every atom of Units/ucum.csv that Facts takes, prefixes, and
// the expressions below: what 1 (and 0, where the scale has an offset) is in the coherent unit of its dimension. tests/Facts.Compiler.Tests holds our exact
// factors and offsets against it.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const ucum = createRequire(import.meta.url)('@lhncbc/ucum-lhc').UcumLhcUtils.getInstance();
const bases = { length: 'm', time: 's', mass: 'kg', angle: 'rad', temperature: 'K', charge: 'C', luminosity: 'cd', information: 'bit', amount: 'mol' };
const scales = ['Cel', '[degF]', '[degRe]'];
const expressions = [
  'kg.m-1.s-2', 'kg/(m.s2)', 'm/s2', 'm.s-2', 'km/h', 'mg/dL', 'mmol/L', 'ug/m3', 'W/(m.K)', 'J/(kg.K)', 'kW.h', 'kW.h/d', 'mL/min', 'mL/(min.kg)', 'L/(100.km)', '10*9/L', '10*-6.m',
  '1/m', '/min', 'm3/s', 'N.m', 'V.A', 'Ohm.m', 'S/m', 'C/kg', 'lm/W', 'cd/m2', 'Bq/L', 'mSv/a', 'kBq/m2', 'bit/s', 'Mbit/s', 'By/s', 'MBy', 'kiBy', 'MiBy', 'GiBy/h', 'ns', 'us', 'ps', 'nF',
  'uF', 'mH', 'kOhm', 'uA', 'mV', 'GHz', 'mm[Hg]', 'cm[H2O]', 'kPa', 'mbar', 'kcal_th/d', '[lb_av]/[ft_i]3', '[mi_i]/h', '[gal_us]/min', 'deg/s', "'", "''", 'gon', 'm2.s-1', 'nkat/L', 'umol/(min.L)',
  'g/kg', 'mol/kg', 'kg/mol', 'kt/a', '[oz_av]', 'dag', 'dam', 'hm', 'um2', 'mm3', 'kN/m2', 'g.m/s2', 'A.m2', '(m/s)/(h.d)', 'm/(s/h)', '[ft_i].[lbf_av]/s', 'Torr', '[psi]', 'erg/s',
].filter(code => code !== 'kiBy');

const table = name => readFileSync(new URL(`../Units/${name}`, import.meta.url), 'utf8').split('\n').filter(line => line && !line.startsWith('#'))
  .map(line => line.split(',')).map((values, _, [header]) => Object.fromEntries(header.map((key, i) => [key, values[i]]))).slice(1);
const dimensions = Object.fromEntries(table('quantities.csv').map(row => [row.name, row.dimension]));
const baseOf = dimension => dimension.split('.').map(part => /^([a-z-]*[a-z])(-?\d+)?$/.exec(part)).map(([, name, power = '']) => (bases[name] ?? '1') + (bases[name] ? power : '')).join('.');

function convert(value, from, to) {
  const { status, toVal, msg } = ucum.convertUnitTo(from, value, to);
  if (status !== 'succeeded') {
    throw new Error(`${from} to ${to}: ${msg}`);
  }

  return toVal;
}

/** UCUM has no zero on a scale without an offset to convert, and its library refuses it. */
const judged = (id, code, base) => [id, code, base, scales.includes(code) ? convert(0, code, base) : 0, convert(1, code, base)].join(',');
const write = (name, rows) => {
  writeFileSync(new URL(`../../../tests/Facts.Compiler.Tests/Binding/Units/${name}`, import.meta.url), ['id,code,base,zero,one', ...rows, ''].join('\n'));
  console.log(`${rows.length} rows recorded in ${name}`);
};

/** The coherent unit of an expression: the library says its dimension as a vector, but not that of bits and moles. */
function coherent(code) {
  const found = ['m', 's', 'kg', 'rad', 'K', 'C', 'cd'];
  const parsed = ucum.getSpecifiedUnit(code, 'validate').unit;
  const base = (parsed.dim_.dimVec_ ?? []).map((power, i) => power === 0 ? '' : found[i] + (power === 1 ? '' : power)).filter(part => part).join('.');
  return base || '1';
}

write('ucum-7.1.9.csv', table('units.csv').filter(row => row.ucum).map(row => judged(row.id, row.ucum, row.quantity ? baseOf(dimensions[row.quantity]) : '1')));
// The library can't convert what it defines as the inverse of a unit, and equivalents only with a charge.
const inverted = ['Bd', '[diop]', '[mesh_i]', 'eq', 'osm'];
const atoms = table('ucum.csv').filter(row => !row.refused && row.code !== '10^' && !inverted.includes(row.code));
const prefixed = table('prefixes.csv').flatMap(({ code: prefix }) => ['m', 'g', 's', 'Pa', 'V', 'Bq', 'bit', 'By'].map(atom => prefix + atom)
  .filter(code => !prefix.endsWith('i') || /bit|By/.test(code)));
write('ucum-atoms-7.1.9.csv', atoms.map(row => judged(row.code, row.code, baseOf(row.dimension))));
write('ucum-expressions-7.1.9.csv', [...prefixed, ...expressions].map(code => judged(code, code, /bit|By|mol|kat|[^a-z]U\b/.test(code) ? special(code) : coherent(code))));

/** Bits and moles are numbers to UCUM, so what is per unit of them is compared by a unit of the same make. */
function special(code) {
  const base = code.replace(/[A-Za-z]*bit|[A-Za-z]*By/g, 'bit').replace(/[num]?mol/g, 'mol').replace(/nkat/g, 'mol/s');
  return base.replace(/\/s\/L/, '/(s.m3)').replace(/\/L/, '/m3').replace(/\(min\.L\)/, '(s.m3)').replace(/\/h/, '/s');
}
