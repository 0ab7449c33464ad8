import { readFileSync } from "node:fs";
import { type Geography, geographyOf } from "../../../src/core/geography/geography.ts";
import { regionRecordsOf } from "./region-records.ts";

/** The geography of the data package as it is committed. */
export function readGeography(): Geography {
  const read = (name: string) => readFileSync(new URL(`../../../public/data/${name}`, import.meta.url), "utf8");
  return geographyOf(
    JSON.parse(read("regions.geojson")),
    JSON.parse(read("context.geojson")),
    regionRecordsOf(read("regions.csv")),
  );
}
