// Takes the box of each country from the outlines of Natural Earth (package world-atlas, 1:10 million) into Places/boxes.csv.
// A box is the smallest between two meridians and two parallels that holds the country; it crosses 180° where west is greater than east.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { iso31661 } from 'iso-3166/1.js';

const atlas = createRequire(import.meta.url)('world-atlas/countries-10m.json');
const places = new URL('../Places/', import.meta.url);
const table = name => readFileSync(new URL(name, places), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).slice(1).map(line => line.split(','));

const carvings = table('carvings.csv').map(([code, from, ...edges]) => ({ code, from, edges: edges.map(Number) }));
const codeOfNumber = new Map(iso31661.map(entry => [entry.numeric, entry.alpha2]));
const additions = table('additions.csv');
const extentsOf = new Map();

// The outlines run on across 180° by a jump from one side to the other; without the jumps they go on counting.
function unwrap(longitudes) {
  let turn = 0;
  return longitudes.map((longitude, i) => {
    const step = i === 0 ? 0 : longitude - longitudes[i - 1];
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return longitude + turn;
  });
}

for (const country of feature(atlas, atlas.objects.countries).features) {
  const from = country.id ?? country.properties.name;
  const codes = country.id ? [codeOfNumber.get(country.id)] : additions.filter(([, name]) => name === from).map(([code]) => code);
  const polygons = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates;
  for (const [outer] of polygons) {
    const longitudes = unwrap(outer.map(([longitude]) => longitude));
    const latitudes = outer.map(([, latitude]) => latitude);
    const extent = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
    const carved = carvings.find(carving => carving.from === from
      && extent[0] >= carving.edges[0] && extent[1] >= carving.edges[1] && extent[2] <= carving.edges[2] && extent[3] <= carving.edges[3]);
    for (const code of carved ? [carved.code] : codes) {
      extentsOf.set(code, [...(extentsOf.get(code) ?? []), extent]);
    }
  }
}

for (const [code, ...edges] of table('extents.csv')) {
  extentsOf.set(code, [...(extentsOf.get(code) ?? []), edges.map(Number)]);
}

// The longitudes of a country leave gaps on the circle; its box is what the widest gap leaves.
function span(extents) {
  const parts = extents.flatMap(([west, , east]) => {
    if (east - west >= 360) {
      return [[-180, 180]];
    }

    return east > 180 ? [[west, 180], [-180, east - 360]] : west < -180 ? [[west + 360, 180], [-180, east]] : [[west, east]];
  });
  const sorted = parts.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged = [];
  for (const [west, east] of sorted) {
    const last = merged.at(-1);
    if (last && west <= last[1]) {
      last[1] = Math.max(last[1], east);
    } else {
      merged.push([west, east]);
    }
  }

  let best = { gap: merged[0][0] + 360 - merged.at(-1)[1], west: merged[0][0], east: merged.at(-1)[1] };
  for (let i = 1; i < merged.length; i++) {
    const gap = merged[i][0] - merged[i - 1][1];
    if (gap > best.gap) {
      best = { gap, west: merged[i][0], east: merged[i - 1][1] };
    }
  }

  return best;
}

// Hundredths of a degree, rounded outwards, so that the box still holds the outline.
const down = degrees => Math.floor(degrees * 100 + 1e-6);
const up = degrees => Math.ceil(degrees * 100 - 1e-6);
const codes = new Set([...iso31661.map(entry => entry.alpha2), ...carvings.map(carving => carving.code)]);
const rows = [...codes].sort((a, b) => (a < b ? -1 : 1)).map(code => {
  const extents = extentsOf.get(code);
  if (!extents) {
    throw new Error(`${code} has no outline`);
  }

  const { west, east } = span(extents);
  return [code, down(west), down(Math.min(...extents.map(extent => extent[1]))), up(east), up(Math.max(...extents.map(extent => extent[3])))].join(',');
});
writeFileSync(new URL('boxes.csv', places), ['code,west,south,east,north', ...rows, ''].join('\n'));
console.log(`${rows.length} boxes`);
