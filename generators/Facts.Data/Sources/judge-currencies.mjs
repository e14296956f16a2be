// Records the codes of ISO 4217 as the package currency-codes has them, to hold Units/currencies.csv against.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const rows = require('currency-codes/data.js').map(({ code, number, currency }) => [code, number, currency.trim().replaceAll(',', '')].join(','));
writeFileSync(
  new URL('../../../tests/Facts.Compiler.Tests/Binding/Units/iso-4217.csv', import.meta.url),
  [`# ISO 4217 list one of ${require('currency-codes/iso-4217-publish-date.js')}`, 'code,number,name', ...rows, ''].join('\n'));
console.log(`${rows.length} currencies recorded`);
