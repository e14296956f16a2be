// Reads the packages cldr-core, cldr-numbers-full and cldr-dates-full, for the scripts that take tables from them.
import { createRequire } from 'node:module';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const main = join(dirname(require.resolve('cldr-numbers-full/package.json')), 'main');
const likely = require('cldr-core/supplemental/likelySubtags.json').supplemental.likelySubtags;

/** The tags of the data: language, script and region. A variant (ca-ES-valencia) is no place's and no script's; "und" is no language. */
export const locales = readdirSync(main).filter(tag => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$/.test(tag) && tag !== 'und');

/** Languages whose data somebody checked: Unicode calls that "basic" or better. Others hold what stands at the root, which nobody said of them. */
export const checked = new Set(Object.keys(require('cldr-core/coverageLevels.json').effectiveCoverageLevels));

export const numbersOf = tag => require(`cldr-numbers-full/main/${tag}/numbers.json`).main[tag].numbers;
export const calendarOf = tag => require(`cldr-dates-full/main/${tag}/ca-gregorian.json`).main[tag].dates.calendars.gregorian;

export const languageOf = tag => tag.split('-')[0];
export const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const shorter = tag => (tag.includes('-') ? tag.slice(0, tag.lastIndexOf('-')) : null);

/** The nearest of the tags that a tag lies under: for sr-Latn-ME that is sr-Latn-ME, else sr-Latn, else sr. */
function nearest(tag, tags) {
  for (let at = tag; at !== null; at = shorter(at)) {
    if (tags.has(at)) {
      return at;
    }
  }

  return null;
}

/**
 * The values by tag, with the tags that say a script or a region which goes without saying (de-DE and de-Latn are de), and those that leave a script out
 * where the region says it (zh-TW is zh-Hant-TW). A region with a script of which nothing is known stays unknown.
 */
export function withShortTags(values) {
  const all = new Map(values);
  const add = (tag, from) => all.has(tag) || all.set(tag, values.get(from));
  for (const [from, to] of Object.entries(likely)) {
    const [language, script, region] = to.split('-');
    if (!values.has(language)) {
      continue;
    }

    if (from === language) {
      [script, region, `${script}-${region}`].forEach(rest => add(`${language}-${rest}`, language));
    } else if (from === `${language}-${region}`) {
      const target = nearest(to, values);
      const isKnown = target.includes(script) || likely[language]?.split('-')[1] === script && target.includes(region);
      isKnown && add(from, target);
    }
  }

  return all;
}

/** The tags whose value is not that of the nearest shorter tag. */
export function differing(values) {
  const tags = new Set(values.keys());
  return [...values.keys()].sort(ordinal).filter(tag => {
    const above = shorter(tag) && nearest(shorter(tag), tags);
    return above === null || JSON.stringify(values.get(above)) !== JSON.stringify(values.get(tag));
  });
}

export function write(name, header, rows) {
  for (const row of rows) {
    if (row.some(value => /[,"|\n#]/.test(value))) {
      throw new Error(`${name} can't hold ${row}`);
    }
  }

  writeFileSync(new URL(`../Cldr/${name}`, import.meta.url), [header, ...rows].map(row => row.join(',') + '\n').join(''));
  console.log(`${name}: ${rows.length} rows`);
}
