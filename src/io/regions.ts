import { type Fault, faultOf } from "../core/records/fault.ts";
import { isFault, type Problem } from "../core/records/problem.ts";
import type { Region, RegionId } from "../core/records/records.ts";
import { LEVELS, type Level } from "../core/records/vocabulary.ts";
import { numberWithin, oneOf, regionCode, wholeNumber } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import { type Records, readRecords } from "./records.ts";

const COLUMNS = [
  "id",
  "level",
  "name",
  "other_names",
  "parent",
  "pcode",
  "split_from",
  "neighbours",
  "area_km2",
  "label_longitude",
  "label_latitude",
] as const;

const LEVEL_OF_PARENT: Readonly<Record<Level, Level | null>> = {
  country: null,
  province: "country",
  district: "province",
};

/** Of so many unknown neighbours of a region it is told that they are unknown. */
const MOST_STRANGERS = 20;

/** The regions with the row of every name, left-out rows included. */
export interface RegionRecords extends Records<Region> {
  readonly rowsByName: ReadonlyMap<string, number>;
}

/** The regions of `regions.csv`; every parent, neighbour and `splitFrom` is one of them. */
export function readRegions(text: string): RegionRecords {
  const table = readTable("regions.csv", text, COLUMNS);
  const rowsByName = new Map<string, number>();
  const read = readRecords(
    table,
    (row, id: RegionId) => {
      const level = row.required("level", oneOf(LEVELS));
      const name = row.requiredText("name");
      if (name !== "") rowsByName.set(name, row.row);
      const otherNames = row.list("other_names", (item) => ({ value: item }));
      const parent = row.optional("parent", regionCode);
      const splitFrom = row.optional("split_from", regionCode);
      const neighbours = row.list("neighbours", regionCode);
      const areaKm2 = row.required("area_km2", wholeNumber);
      const longitude = row.required("label_longitude", numberWithin(-180, 180));
      const latitude = row.required("label_latitude", numberWithin(-90, 90));
      if (level !== null && level !== "country" && row.isEmpty("parent")) {
        row.fault("parent", faultOf("emptyCell", "parent"));
      }
      const isIncomplete = level === null || areaKm2 === null || longitude === null || latitude === null;
      if (isIncomplete || otherNames === null || neighbours === null) return null;
      return {
        id,
        level,
        name,
        otherNames,
        parent: parent as RegionId | null,
        pcode: row.text("pcode") || null,
        splitFrom: splitFrom as RegionId | null,
        neighbours: neighbours as readonly RegionId[],
        areaKm2,
        label: { longitude, latitude },
      };
    },
    regionCode,
  );
  return { ...withKnownReferences(read), rowsByName };
}

function withKnownReferences(regions: Records<Region>): Records<Region> {
  const taken = new Map(regions.taken);
  const problems: Problem[] = [...regions.problems];
  const levelsDown = LEVELS.flatMap((level) => [...regions.taken.values()].filter((region) => region.level === level));
  for (const region of levelsDown) {
    const faults = faultsOfReferences(region, { ...regions, taken });
    if (faults.some(isFault)) taken.delete(region.id);
    for (const fault of faults) problems.push(fault);
  }
  for (const region of taken.values()) taken.set(region.id, withinTaken(region, taken));
  return { ...regions, taken, problems };
}

function faultsOfReferences(region: Region, regions: Records<Region>): readonly Problem[] {
  const row = regions.rows.get(region.id) ?? null;
  const problems: Problem[] = [];
  const note = (column: string, value: string, fault: Fault | null) => {
    if (fault) problems.push({ file: regions.file, row, column, value, fault });
  };
  if (region.parent !== null) {
    const parent = regions.taken.get(region.parent);
    const parentRow = regions.rows.get(region.parent);
    if (parentRow === undefined) note("parent", region.parent, faultOf("unknownId", region.parent, regions.file, null));
    else if (!parent) note("parent", region.parent, faultOf("leftOutId", region.parent, regions.file, parentRow));
    else if (parent.level !== LEVEL_OF_PARENT[region.level]) {
      note("parent", region.parent, faultOf("wrongParent", region.level, region.parent));
    }
  }
  const unknown = (id: string) => (regions.rows.has(id) ? null : faultOf("unknownNeighbour", id));
  if (region.splitFrom !== null) note("split_from", region.splitFrom, unknown(region.splitFrom));
  const strangers = region.neighbours.filter((id) => !regions.rows.has(id));
  for (const id of strangers.slice(0, MOST_STRANGERS)) note("neighbours", id, unknown(id));
  return problems;
}

/** The region without references to rows that were left out: each of those has a problem of its own. */
function withinTaken(region: Region, taken: ReadonlyMap<RegionId, Region>): Region {
  return {
    ...region,
    splitFrom: region.splitFrom !== null && taken.has(region.splitFrom) ? region.splitFrom : null,
    neighbours: region.neighbours.filter((id) => taken.has(id)),
  };
}
