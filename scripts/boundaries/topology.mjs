import { growInto, SEAM_WIDTH, withoutOffcuts } from "./growth.mjs";
import { createWorkspace } from "./steps.mjs";

/** West, south, east, north of everything drawn, in degrees: two zoom steps beyond Afghanistan and Balochistan. */
export const FRAME = [41, 13.7, 96, 51];

/** Where the gap along the Iranian-Pakistani line runs out into Gwatar Bay: land between these limits, though open to the sea. */
const OPENING = [61.57, 25.2, 61.7, 25.7];

/** Detail kept: fine for regions and the countries they belong to, coarse beyond them. */
const SIMPLIFICATION =
  '-simplify variable weighted interval=\'group == "world" || group == "sea" ? 2500 : 250\' keep-shapes';

/**
 * One layer in which regions, the countries around and the sea share every border vertex by vertex.
 * Where two sources draw a border differently, the district's line stands, then Pakistan's, then the provinces', then the world's.
 */
export async function buildTopology({ tehsils, pakistan, provinces, world }) {
  const map = createWorkspace({
    tehsils,
    pakistan,
    provinces,
    world,
    frame: rectangle(FRAME),
    openings: rectangle(OPENING),
  });

  await map.run(["tehsils"], "-clean -dissolve fields=key copy-fields=group", "districts");
  await map.run(["pakistan"], "-clean -dissolve fields=key copy-fields=group -erase districts.json", "beyond");
  await map.run(["districts", "beyond"], "", "ocha");

  await map.run(["provinces"], "-clean -dissolve fields=key copy-fields=group", "neighbours");
  await map.run(["neighbours"], "-erase ocha.json", "cut");
  map.put("cut", withoutOffcuts(map.read("neighbours"), map.read("cut")));
  await growInto(map, { fixed: "ocha", growing: "cut", openings: "openings", output: "grown" });
  map.put("grown", withoutOffcuts(map.read("neighbours"), map.read("grown")));
  await map.run(["ocha", "grown"], `-clean gap-width=${SEAM_WIDTH}`, "inner");
  await map.run(["inner"], "-dissolve", "footprint");

  await map.run(
    ["world"],
    `-clip bbox=${FRAME} -dissolve fields=key copy-fields=group -erase footprint.json -filter-islands min-area=60km2`,
    "outer",
  );
  await growInto(map, { fixed: "inner", growing: "outer", output: "spread" });
  await map.run(["inner", "spread"], `-clean gap-width=${SEAM_WIDTH}`, "land");
  await map.run(
    ["frame"],
    '-erase land.json -each \'key="sea",group="sea"\' -explode -filter-slivers min-area=60km2',
    "sea",
  );
  await map.run(["land", "sea"], `-clean gap-width=${SEAM_WIDTH}`, "all");
  await map.run(["all"], `${SIMPLIFICATION} -clean`, "simplified", { precision: "precision=0.0001 fix-geometry" });
  return map.read("simplified");
}

/** A rectangle from its west, south, east and north. */
function rectangle([west, south, east, north]) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
