import type { Settlement } from "../core/records/records.ts";
import { numberWithin, wholeNumber } from "./cells.ts";
import { readTable } from "./csv-table.ts";
import { type Records, readRecords } from "./records.ts";

const COLUMNS = ["id", "name", "longitude", "latitude"] as const;
const OPTIONAL = ["other_names", "population"] as const;

type Column = (typeof COLUMNS | typeof OPTIONAL)[number];

/** The entries of `gazetteer.csv`. */
export function readGazetteer(text: string): Records<Settlement> {
  return readRecords(readTable<Column>("gazetteer.csv", text, COLUMNS, OPTIONAL), (row, id) => {
    const name = row.requiredText("name");
    const otherNames = row
      .text("other_names")
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    const longitude = row.required("longitude", numberWithin(-180, 180));
    const latitude = row.required("latitude", numberWithin(-90, 90));
    const population = row.optional("population", wholeNumber);
    return longitude === null || latitude === null ? null : { id, name, otherNames, longitude, latitude, population };
  });
}
