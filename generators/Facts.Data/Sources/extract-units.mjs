// Makes Units/ucum.csv and Units/prefixes.csv of UCUM's atoms as the package @lhncbc/ucum-lhc has them: exact factors to the coherent unit of the same dimension
// (metres, kilograms, seconds, kelvins, coulombs, candelas, radians; and, other than UCUM, bits and moles), and for the codes that Facts refuses, why.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const data = JSON.parse(readFileSync(require.resolve('@lhncbc/ucum-lhc/package.json').replace('package.json', 'data/ucumDefs.min.json'), 'utf8'));
const table = part => part.data.map(row => Object.fromEntries(part.config.map((key, i) => [Array.isArray(key) ? key[0] : key, row[i]])));
const prefixes = new Map(table(data.prefixes).map(row => [row.code_, row]));
const atoms = new Map(table(data.units).filter(row => row.source_ === 'UCUM').map(row => [row.csCode_, row]));

const bases = { m: 'length', s: 'time', g: 'mass', rad: 'angle', K: 'temperature', C: 'charge', cd: 'luminosity', mol: 'amount', bit: 'information' };
const kinds = {
  Hz: 'frequency', Bq: 'activity', Gy: 'dose', Sv: 'equivalent-dose', REM: 'equivalent-dose', eq: 'equivalent', osm: 'osmole', Bd: 'symbol-rate',
  '%': 'share', '[ppth]': 'share', '[ppm]': 'share', '[ppb]': 'share', '[pptr]': 'share', '[car_Au]': 'share', K: 'temperature', Cel: 'temperature',
  '[degF]': 'temperature', '[degRe]': 'temperature', '[degR]': 'temperature', Ci: 'activity', RAD: 'dose',
};
const offsets = { Cel: '5463/20', '[degF]': '45967/180', '[degRe]': '5463/20' };
const scales = { Cel: '1', '[degF]': '5/9', '[degRe]': '5/4' };
/** The library loses a part of these definitions. */
const definitions = { Oe: 'A/m/[pi]', '[S]': '10*-13.s' };
const measured = new Set(['u', 'AU', 'pc', '[h]', '[k]', '[eps_0]', '[mu_0]', '[e]', '[m_e]', '[m_p]', '[G]', 'eV']);
const arbitrary = new Set(['[HPF]', '[LPF]', "[hnsf'U]", '[MET]', '[Ch]', "[PRU]", "[wood'U]"]);

const gcd = (a, b) => { while (b) { [a, b] = [b, a % b]; } return a < 0n ? -a : a; };
const fraction = (n, d) => { const g = gcd(n, d); return [n / g, d / g]; };
const power = ([n, d], e) => e < 0 ? power([d, n], -e) : [n ** BigInt(e), d ** BigInt(e)];
const times = (a, b) => fraction(a[0] * b[0], a[1] * b[1]);

function decimal(text) {
  const [, whole, part = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  return times([BigInt(whole + part), 10n ** BigInt(part.length)], power([10n, 1n], Number(exponent)));
}

function combine(a, b, e) {
  const dimension = { ...a.dimension };
  for (const [name, exponent] of Object.entries(b.dimension)) {
    dimension[name] = (dimension[name] ?? 0) + exponent * e;
  }

  return { factor: times(a.factor, power(b.factor, e)), dimension };
}

const isMetric = code => bases[code] !== undefined || atoms.get(code)?.isMetric_ === true;
const one = () => ({ factor: [1n, 1n], dimension: {} });

/** A code with an exponent, a prefix, or neither. */
function component(text) {
  if (/^\d+$/.test(text)) {
    return { factor: [BigInt(text), 1n], dimension: {} };
  }

  const [, code, exponent] = /^(.*?[^\d+-]|10\*|\[.*\])([+-]?\d+)?$/.exec(text);
  return combine(one(), symbol(code), Number(exponent ?? 1));
}

function symbol(code) {
  if (atoms.has(code)) {
    return atom(code);
  }

  const prefix = [...prefixes.keys()].find(key => code.startsWith(key) && isMetric(code.slice(key.length)));
  const value = atom(code.slice(prefix.length));
  return { factor: times(prefixFactor(prefix), value.factor), dimension: value.dimension };
}

function prefixFactor(code) {
  const { exp_: exponent, value_: value } = prefixes.get(code);
  return exponent === null ? [BigInt(value), 1n] : power([10n, 1n], Number(exponent));
}

/** Expressions of definitions have no parentheses outside of codes. */
function expression(text) {
  let value = one();
  for (const [, operator, part] of text.matchAll(/([./]?)((?:\[[^\]]*\]|[^./[])+)/g)) {
    value = combine(value, component(part), operator === '/' ? -1 : 1);
  }

  return value;
}

const known = new Map();
function atom(code) {
  if (!known.has(code)) {
    known.set(code, evaluate(code));
  }

  return known.get(code);
}

function evaluate(code) {
  if (bases[code]) {
    return { factor: code === 'g' ? [1n, 1000n] : [1n, 1n], dimension: { [bases[code]]: 1 } };
  }

  const row = atoms.get(code);
  const inner = expression(definitions[code] ?? row.csUnitString_);
  return combine({ factor: decimal(row.baseFactorStr_ ?? '1'), dimension: {} }, inner, row.cnv_ === 'inv' ? -1 : 1);
}

function dimensionText(dimension) {
  const parts = Object.entries(dimension).filter(([, exponent]) => exponent !== 0).sort(([a], [b]) => a < b ? -1 : 1);
  return parts.map(([name, exponent]) => exponent === 1 ? name : name + exponent).join('.') || 'one';
}

const before = new Set(['US', 'British', 'troy', 'apothecary', 'metric', 'historical', 'US customary', 'US legal', 'mechanical']);
const plurals = { foot: 'feet', inch: 'inches', hertz: 'hertz', siemens: 'siemens', lux: 'lux', henry: 'henries', gauss: 'gauss', stokes: 'stokes' };
const spelt = {
  'L': 'litre', 'l': 'litre', 't': 'tonne', 'lb_av': 'pound', '[fth_i]': 'fathom', '[lbf_av]': 'pound-force', '[HP]': 'mechanical horsepower', 'm[H2O]': 'metre of water column',
  'm[Hg]': 'metre of mercury column', '10*': 'ten', '10^': 'ten', '[pi]': 'pi', '[acr_br]': 'British acre', '[Cal]': 'nutrition label calorie', '[pptr]': 'part per trillion',
  '[ppb]': 'part per billion', '[ppm]': 'part per million', '[ppth]': 'part per thousand', '%': 'percent', '[degF]': 'degree Fahrenheit', '[degR]': 'degree Rankine',
  '[degRe]': 'degree Réaumur', 'K': 'kelvin', 'm': 'metre', '[dr_av]': 'avoirdupois dram', '[diop]': 'dioptre', 'sph': 'sphere', 'circ': 'circle', 'P': 'poise', 'Ao': 'ångström',
  'ar': 'are', "'": 'minute of arc', "''": 'second of arc', 'deg': 'degree', 'Torr': 'torr', '[psi]': 'pound per square inch', 'g%': 'gram percent', '[S]': 'svedberg',
  '[Btu]': 'British thermal unit', '[pnt]': 'typographic point', '[pca]': 'typographic pica', '[pnt_pr]': "printer's point", '[pca_pr]': "printer's pica", '[den]': 'denier',
  'Gal': 'galileo', 's': 'second', 'U': 'enzyme unit', '[c]': 'speed of light', 'RAD': 'rad of absorbed dose', '[foz_m]': 'metric fluid ounce', '[drp]': 'metric drop', 'rad': 'radian',
  'sr': 'steradian', 'Ky': 'kayser', '[in_i\'H2O]': 'inch of water column', '[crd_us]': 'US cord', 'att': 'technical atmosphere', '[stone_av]': 'stone', '[ston_av]': 'short ton',
  '[lton_av]': 'long ton', '[bf_i]': 'board foot', 'REM': 'rem of equivalent dose', '[lne]': 'typographic line',
};

function names(row) {
  let [name, detail] = (row.name_ || 'percent').replace(/\s+/g, ' ').trim().split(/ ?- (?=\S)/);
  name = spelt[row.csCode_] ?? (detail && before.has(detail) ? `${detail} ${name}` : name);
  name = name.replace(/meter/g, 'metre').replace(/,/g, '');
  name = /^(US|British|Gunter|Ramden|International|Celsius)/.test(name) || row.name_.startsWith('Dram') ? name : name[0].toLowerCase() + name.slice(1);
  const [, head, rest] = /^(.*?)((?: (?:of|at|per|for|Celsius|Fahrenheit|Rankine|Réaumur)\b.*)?)$/.exec(name);
  const last = head.split(' ').at(-1);
  const plural = head.slice(0, head.length - last.length) + (plurals[last.toLowerCase()] ?? (/(s|x|z|ch|sh)$/.test(last) ? last + 'es' : /[^aeiou]y$/.test(last) ? last.slice(0, -1) + 'ies' : last + 's')) + rest;
  return [name, plural];
}

const plain = text => text && !/[<>,|"]/.test(text) ? text : '';
const ascii = text => text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '').replace(/[^A-Za-z0-9]+/g, ' ').trim();
const pascal = text => ascii(text).split(' ').map(word => word[0].toUpperCase() + word.slice(1)).join('');

function refusal(row) {
  return measured.has(row.csCode_) ? 'measured'
    : row.isArbitrary_ || arbitrary.has(row.csCode_) ? 'arbitrary'
    : row.isSpecial_ && !offsets[row.csCode_] ? 'special'
    : '';
}

const types = new Map();
const rows = [...atoms.values()].map(row => {
  const code = row.csCode_;
  const refused = refusal(row);
  const [singular, plural] = names(row);
  if (refused) {
    return [code, '', singular, plural, '', '', '', '', '', '', refused];
  }

  const { factor: [n, d], dimension } = offsets[code] ? { factor: scales[code].split('/').concat('1').slice(0, 2).map(BigInt), dimension: { temperature: 1 } } : atom(code);
  let type = pascal(singular);
  type = types.has(type) ? type + pascal(code) : type;
  types.set(type, code);
  return [code, type, singular, plural, plain(row.printSymbol_), isMetric(code) ? 'yes' : 'no',
    dimensionText(dimension), kinds[code] ?? '', d === 1n ? `${n}` : `${n}/${d}`, offsets[code] ?? '0', refused];
}).sort(([a], [b]) => a < b ? -1 : 1);
const write = (name, header, lines) => writeFileSync(new URL(`../Units/${name}`, import.meta.url), [
  '# Made by Sources/extract-units.mjs of @lhncbc/ucum-lhc 7.1.9, which has it from UCUM 2.2. See NOTICE.md.', header, ...lines.map(line => line.join(',')), ''].join('\n'));
write('ucum.csv', 'code,type,singular,plural,symbol,metric,dimension,kind,factor,offset,refused', rows);
write('prefixes.csv', 'code,type,name,symbol,factor', [...prefixes.values()].map(({ code_: code, name_: name, printSymbol_: sign }) => {
  const [n, d] = prefixFactor(code);
  return [code, pascal(name), name, sign === 'μ' ? 'µ' : sign, d === 1n ? `${n}` : `${n}/${d}`];
}));
console.log(`${rows.length} atoms and ${prefixes.size} prefixes written`);

// What was evaluated exactly must be what the library says in floating point, whose bases are grams and, of amounts, numbers.
for (const [code, row] of atoms) {
  if (!refusal(row) && !offsets[code] && row.cnv_ !== 'inv') {
    const { factor: [n, d], dimension } = atom(code);
    const value = Number(n * 10n ** 60n / d) * 1e-60 * 1000 ** (dimension.mass ?? 0) * 6.0221367e23 ** (dimension.amount ?? 0);
    if (Math.abs(value / row.magnitude_ - 1) > 1e-9) {
      throw new Error(`${code}: ${value} here, ${row.magnitude_} there`);
    }
  }
}
