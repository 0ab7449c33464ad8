import { createWorkspace } from './steps.mjs';

/** West, south, east, north of everything drawn, in degrees: two zoom steps beyond Afghanistan and Balochistan. */
export const FRAME = [41, 14, 96, 51];

/** Widest gap between two sources, and how far a neighbour reaches over to regain what a filled gap took. */
const SEAM_WIDTH = '12km';
const REACH = '13km';

/** Detail kept: fine for regions and the countries they belong to, coarse beyond them. */
const SIMPLIFICATION = "-simplify variable weighted interval='group == \"world\" || group == \"sea\" ? 2500 : 250' keep-shapes";

/**
 * One layer in which regions, the countries around and the sea share every border vertex by vertex.
 * Where two sources draw a border differently, the district's line stands, then Pakistan's, then the provinces', then the world's.
 */
export async function buildTopology({ tehsils, pakistan, provinces, world }) {
  const map = createWorkspace({ tehsils, pakistan, provinces, world, frame: frameLayer() });

  await map.run(['tehsils'], '-clean -dissolve fields=key copy-fields=group', 'districts');
  await map.run(['pakistan'], '-clean -dissolve fields=key copy-fields=group -erase districts.json', 'beyond');
  await map.run(['districts', 'beyond'], '', 'ocha');
  await map.run(['provinces'], '-dissolve fields=key copy-fields=group -erase ocha.json', 'neighbours');

  await growAcrossGaps(map);
  await map.run(['inner'], '-dissolve', 'footprint');
  await map.run(['world'], `-clip bbox=${FRAME} -erase footprint.json -filter-islands min-area=60km2 -dissolve fields=key copy-fields=group`, 'outer');
  await map.run(['inner', 'outer'], `-clean gap-width=${SEAM_WIDTH} -dissolve fields=key copy-fields=group`, 'land');
  await map.run(['frame'], "-erase land.json -each 'key=\"sea\",group=\"sea\"' -explode -filter-slivers min-area=60km2", 'sea');
  await map.run(['land', 'sea'], `-clean gap-width=${SEAM_WIDTH}`, 'all');
  await map.run(['all'], `${SIMPLIFICATION} -clean`, 'simplified', { precision: 'precision=0.0001 fix-geometry' });
  return map.read('simplified');
}

/** Fills the gaps along the Afghan and Iranian lines with the province beyond, so that no district gains ground. */
async function growAcrossGaps(map) {
  const merge = `-clean gap-width=${SEAM_WIDTH}`;
  await map.run(['ocha', 'neighbours'], merge, 'filled');
  await map.run(['filled'], "-filter 'group == \"district\"' -erase districts.json", 'growth');
  await map.run(['filled'], `-filter '/AF|IR/.test(group)' -buffer ${REACH} -clip growth.json`, 'returned');
  await map.run(['filled'], "-filter 'group != \"district\"'", 'others');
  await map.run(
    ['districts', 'others', 'returned'],
    `-clean overlap-rule=min-id gap-width=${SEAM_WIDTH} -dissolve fields=key copy-fields=group gap-width=${SEAM_WIDTH} -filter-slivers min-area=2km2 ${merge}`,
    'inner',
  );
}

function frameLayer() {
  const [west, south, east, north] = FRAME;
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}
