import Papa from "papaparse";
import type { Region, RegionId } from "../../../src/core/records/records.ts";
import { createRegion, type Overrides } from "../../helpers/claims.ts";

/** Records from the text of `regions.csv`, as far as a map asks of them. */
export function regionRecordsOf(csv: string): ReadonlyMap<RegionId, Region> {
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const records = rows.map((row) =>
    createRegion({
      id: row["id"] ?? "",
      level: row["level"] as NonNullable<Overrides<Region>["level"]>,
      name: row["name"] ?? "",
      parent: row["parent"] || null,
      label: { longitude: Number(row["label_longitude"]), latitude: Number(row["label_latitude"]) },
    }),
  );
  return new Map(records.map((record) => [record.id, record]));
}
