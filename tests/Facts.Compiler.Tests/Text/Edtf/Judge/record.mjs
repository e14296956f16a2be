// Records what the package edtf (edtf.js) says of the cases: `npm install edtf@4.11.1`, then `node record.mjs > edtf.js-4.11.1.txt`.
// One line a case: the text, then its first and last day as edtf.js has them (nothing where an end is open), or that it is refused.
import { readFileSync } from 'node:fs'
import edtf from 'edtf'

const day = (value) => (Number.isFinite(value) ? new Date(value).toISOString().slice(0, -14) : '')

for (const text of readFileSync(new URL('cases.txt', import.meta.url), 'utf8').split('\n').filter(Boolean)) {
  try {
    const value = edtf(text)
    console.log(`${text}\t${day(value.min)}..${day(value.max)}`)
  } catch {
    console.log(`${text}\trefused`)
  }
}
