// Takes the names of months and weekdays in the Gregorian calendar into Cldr/months.csv and Cldr/weekdays.csv, and which locales have the names of another into Cldr/same.csv.
import { calendarOf, differing, languageOf, locales, withShortTags, write } from './cldr.mjs';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Number, width, context and name of each name. One that says nothing new (the same word for the same number) is left out, as are names with a comma. */
function namesOf(part, numberOf) {
  const seen = new Set();
  const names = [];
  for (const context of ['format', 'stand-alone']) {
    for (const width of ['wide', 'abbreviated']) {
      for (const [key, name] of Object.entries(part[context][width])) {
        const number = numberOf(key);
        if (!seen.has(number + name) && !/[,|;"#]/.test(name) && /\p{L}/u.test(name)) {
          seen.add(number + name);
          names.push([String(number), width, context, name]);
        }
      }
    }
  }

  return names;
}

const same = [];

function extract(table, partOf, numberOf, rootName) {
  const values = new Map(locales
    .map(tag => [tag, partOf(calendarOf(tag))])
    .filter(([, part]) => part.format.wide[rootName.key] !== rootName.name)
    .map(([tag, part]) => [tag, namesOf(part, numberOf)]));
  const all = withShortTags(values);
  const holders = new Map();
  const rows = [];
  for (const tag of differing(all)) {
    const key = languageOf(tag) + JSON.stringify(all.get(tag));
    if (holders.has(key)) {
      same.push([tag, table, holders.get(key)]);
    } else {
      holders.set(key, tag);
      rows.push(...all.get(tag).map(name => [tag, ...name]));
    }
  }

  write(`${table}.csv`, ['locale', 'number', 'width', 'context', 'name'], rows);
}

extract('months', calendar => calendar.months, Number, { key: '1', name: 'M01' });
extract('weekdays', calendar => calendar.days, key => weekdays.indexOf(key) + 1, { key: 'mon', name: 'Mon' });
write('same.csv', ['locale', 'table', 'as'], same);
