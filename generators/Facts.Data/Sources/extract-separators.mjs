// Takes how each language and region writes numbers in the digits 0–9 into Cldr/separators.csv.
import { checked, locales, numbersOf, ordinal, withShortTags, write } from './cldr.mjs';

// The lexicons are those of the United States and of Germany, so these languages mean something alone.
const mainRegions = new Set(['en', 'de']);
const code = sign => [...sign].map(character => 'U+' + character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ');

// "#,##,##0.###" is three digits and then two and two.
function groupingOf(pattern) {
  const groups = pattern.split(';')[0].split('.')[0].split(',').map(part => part.length);
  return groups.length === 1 ? [0, 0] : [groups.at(-1), groups.length > 2 ? groups.at(-2) : groups.at(-1)];
}

const values = new Map();
for (const tag of locales.filter(tag => checked.has(tag))) {
  const numbers = numbersOf(tag);
  const symbols = numbers['symbols-numberSystem-latn'];
  if (symbols && [...symbols.decimal].length === 1) {
    values.set(tag, [symbols.decimal, symbols.group, ...groupingOf(numbers['decimalFormats-numberSystem-latn'].standard)].map((value, i) => (i < 2 ? code(value) : String(value))));
  }
}

// A reader takes one blank for the other and one apostrophe for the other, so that the regions of a language do not differ by these.
const folded = value => JSON.stringify(value).replace(/U\+(00A0|202F|2009|0020)/g, 'blank').replace(/U\+(0027|2019)/g, 'apostrophe');
const all = withShortTags(values);
const rows = [];
for (const language of [...all.keys()].filter(tag => !tag.includes('-')).sort(ordinal)) {
  const own = all.get(language);
  const under = [...all.keys()].filter(tag => tag.startsWith(language + '-')).sort(ordinal);
  const others = under.filter(tag => folded(all.get(tag)) !== folded(own));
  const alike = under.filter(tag => !others.includes(tag)).map(tag => tag.slice(language.length + 1)).join(';');
  rows.push([language, ...own, others.length === 0 ? 'agree' : mainRegions.has(language) ? 'default' : 'differ', alike]);
  rows.push(...others.map(tag => [tag, ...all.get(tag), '', '']));
}

write('separators.csv', ['locale', 'decimal', 'group', 'primary', 'secondary', 'regions', 'alike'], rows);
