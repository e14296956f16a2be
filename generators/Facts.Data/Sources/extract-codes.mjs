// Takes the codes of ISO 3166 from the packages iso-3166 (current) and iso-3166-2 (as they were about 2017) into Places/countries.csv and Places/withdrawn.csv.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { iso31661 } from 'iso-3166/1.js';
import { iso31661Reserved } from 'iso-3166/1-reserved.js';
import { iso31662 } from 'iso-3166/2.js';
import { iso31663 } from 'iso-3166/3.js';

const older = createRequire(import.meta.url)('iso-3166-2').data;
const places = new URL('../Places/', import.meta.url);
const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const corrections = new Map(
  readFileSync(new URL('corrections.csv', places), 'utf8').split('\n').filter(line => line && !line.startsWith('#') && !line.startsWith('code,'))
    .map(line => line.split(',')).map(([code, successors]) => [code, successors.split(';').filter(Boolean)]));

const countries = new Set(iso31661.map(entry => entry.alpha2));
const names = new Map(iso31662.filter(entry => !corrections.has(entry.code)).map(entry => [entry.code, entry.name]));

const fold = name => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}]/gu, '').toLowerCase();
const codesByName = new Map();
for (const [code, name] of names) {
  const key = code.slice(0, 2) + fold(name);
  codesByName.set(key, [...(codesByName.get(key) ?? []), code]);
}

const withdrawn = new Map();
for (const entry of iso31661Reserved) {
  withdrawn.set(entry.alpha2, []);
}

for (const { from, to } of iso31663) {
  if (!countries.has(from.alpha2)) {
    withdrawn.set(from.alpha2, to.map(country => country.alpha2).filter(code => countries.has(code)));
  }
}

for (const [country, { sub }] of Object.entries(older)) {
  for (const [code, { name }] of Object.entries(sub ?? {})) {
    // A territory listed as its own only subdivision (RE-RE) never was a code.
    if (countries.has(country) && !names.has(code) && code !== `${country}-${country}` && /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code)) {
      const same = codesByName.get(country + fold(name)) ?? [];
      withdrawn.set(code, same.length === 1 ? same : []);
    }
  }
}

for (const [code, successors] of corrections) {
  withdrawn.set(code, successors);
}

for (const [code, successors] of withdrawn) {
  const wrong = successors.filter(successor => !countries.has(successor) && !names.has(successor));
  if (wrong.length > 0 || countries.has(code) || names.has(code)) {
    throw new Error(`${code} can't be withdrawn in favour of ${successors}`);
  }
}

const byCountry = [...countries].sort(ordinal).map(country => [
  country,
  iso31661.find(entry => entry.alpha2 === country).alpha3,
  iso31661.find(entry => entry.alpha2 === country).name.replaceAll(',', ''),
  [...names.keys()].filter(code => code.startsWith(country + '-')).map(code => code.slice(3)).sort(ordinal).join(';')].join(','));
writeFileSync(new URL('countries.csv', places), ['code,alpha3,name,subdivisions', ...byCountry, ''].join('\n'));
const gone = [...withdrawn].sort(([a], [b]) => ordinal(a, b)).map(([code, successors]) => `${code},${successors.join(';')}`);
writeFileSync(new URL('withdrawn.csv', places), ['code,successors', ...gone, ''].join('\n'));
console.log(`${countries.size} countries, ${names.size} subdivisions, ${withdrawn.size} codes withdrawn or reserved`);
