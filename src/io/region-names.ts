import { faultOf } from "../core/records/fault.ts";
import type { RegionId } from "../core/records/records.ts";
import type { Reader } from "./reading.ts";
import type { ReadingAids } from "./reading-aids.ts";
import type { RegionRecords } from "./regions.ts";

/**
 * Reads a region's id, p-code, name or other name, whatever its case, accents, hyphens and spaces: `Sar-e Pul` is `sarepul`.
 * An id or p-code goes before a name, a name before another name. A region whose row was left out is told as such.
 */
export function regionNamed(regions: RegionRecords, aids: ReadingAids | null): Reader<RegionId> {
  const ids = new Map<string, Set<RegionId>>();
  const names = new Map<string, Set<RegionId>>();
  const otherNames = new Map<string, Set<RegionId>>();
  for (const region of regions.taken.values()) {
    add(ids, region.id, region.id);
    if (region.pcode !== null) add(ids, region.pcode, region.id);
    add(names, region.name, region.id);
    for (const name of region.otherNames) add(otherNames, name, region.id);
  }
  const leftOut = new Map([...regions.rows, ...regions.rowsByName].map(([name, row]) => [foldName(name), row]));
  const near = aids?.nearFinder(() =>
    [...regions.taken.values()].flatMap((region) => [region.name, ...region.otherNames]),
  );
  const readings = new Map<string, ReturnType<Reader<RegionId>>>();
  const read: Reader<RegionId> = (text) => {
    const key = foldName(text);
    const found = [...(ids.get(key) ?? names.get(key) ?? otherNames.get(key) ?? [])];
    const [first] = found;
    if (first === undefined) {
      const row = leftOut.get(key);
      if (row !== undefined) return { fault: faultOf("leftOutId", text, regions.file, row) };
      return { fault: faultOf("unknownRegion", text, near?.(text) ?? null) };
    }
    return found.length === 1 ? { value: first } : { fault: faultOf("ambiguousRegion", text, found) };
  };
  return (text) => {
    const known = readings.get(text) ?? read(text);
    readings.set(text, known);
    return known;
  };
}

function add(index: Map<string, Set<RegionId>>, name: string, id: RegionId): void {
  const key = foldName(name);
  index.set(key, (index.get(key) ?? new Set()).add(id));
}

/** Letters and digits only, without case, accents and apostrophes that count as letters (`Oʻzbekiston`). */
function foldName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, "");
}
