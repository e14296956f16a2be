// Records a point of each country from the table of time zones (Debian's tzdata, /usr/share/zoneinfo/zone.tab, public domain) to hold the boxes against.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'tzdata'], { encoding: 'utf8' });

// ISO 6709: ±DDMM or ±DDMMSS, then ±DDDMM or ±DDDMMSS.
function degrees(text, digits) {
  const [whole, minutes, seconds] = [text.slice(1, 1 + digits), text.slice(1 + digits, 3 + digits), text.slice(3 + digits) || '0'].map(Number);
  return ((text[0] === '-' ? -1 : 1) * (whole + minutes / 60 + seconds / 3600)).toFixed(4);
}

const rows = readFileSync('/usr/share/zoneinfo/zone.tab', 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => {
  const [code, point, zone] = line.split('\t');
  const [, latitude, longitude] = /^([+-]\d+)([+-]\d+)$/.exec(point);
  return [code, degrees(latitude, 2), degrees(longitude, 3), zone].join(',');
});
writeFileSync(
  new URL('../../../tests/Facts.Compiler.Tests/Binding/Places/zone-points.csv', import.meta.url),
  [`# tzdata ${version}, zone.tab (public domain)`, 'country,latitude,longitude,zone', ...rows, ''].join('\n'));
console.log(`${rows.length} points recorded`);
