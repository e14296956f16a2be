// Records where Debian's iso-codes (package iso-codes, /usr/share/iso-codes) differs from Places/countries.csv, and a digest of each country's codes there, so
// that the whole list can be compared without being copied: digest(ours + missing − extra) must be iso-codes' digest.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const read = name => JSON.parse(readFileSync(`/usr/share/iso-codes/json/iso_${name}.json`, 'utf8'))[name];
const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'iso-codes'], { encoding: 'utf8' });
const judged = new Map(read('3166-1').map(entry => [entry.alpha_2, []]));
for (const { code } of read('3166-2')) {
  judged.get(code.slice(0, 2)).push(code.slice(3));
}

const ours = new Map(readFileSync(new URL('../Places/countries.csv', import.meta.url), 'utf8').split('\n').slice(1).filter(Boolean)
  .map(line => line.split(',')).map(([code, , , subdivisions]) => [code, subdivisions.split(';').filter(Boolean)]));
const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const rows = [...judged].sort(([a], [b]) => ordinal(a, b)).map(([country, codes]) => {
  const mine = ours.get(country) ?? [];
  const digest = createHash('sha256').update(codes.sort(ordinal).join(';')).digest('hex').slice(0, 16);
  return [country, digest, codes.filter(code => !mine.includes(code)).join(';'), mine.filter(code => !codes.includes(code)).join(';')].join(',');
});
writeFileSync(
  new URL('../../../tests/Facts.Compiler.Tests/Binding/Places/iso-codes.csv', import.meta.url),
  [`# iso-codes ${version}`, 'country,digest,only-there,only-here', ...rows, ''].join('\n'));
console.log(`${rows.length} countries recorded`);
