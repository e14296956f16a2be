// Takes the words of the compact forms ("5 thousand", "3 Mio.", "2万") into Cldr/compact.csv.
import { languageOf, locales, numbersOf, ordinal, write } from './cldr.mjs';

const words = new Map();
for (const tag of locales) {
  const language = languageOf(tag);
  words.set(language, words.get(language) ?? new Set());
  for (const width of ['long', 'short']) {
    for (const pattern of Object.values(numbersOf(tag)['decimalFormats-numberSystem-latn'][width].decimalFormat)) {
      // What is quoted is text ('.' in 0'.'000); the zeros are the digits.
      for (const word of pattern.replaceAll("'", '').split(/[\s0;#,\u200e\u200f\u061c]+/u).filter(part => /\p{L}/u.test(part))) {
        words.get(language).add(word);
      }
    }
  }
}

write('compact.csv', ['language', 'word'], [...words.keys()].sort(ordinal).flatMap(language => [...words.get(language)].sort(ordinal).map(word => [language, word])));
