import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Claim, Dataset, RegionId, Relation } from "../../src/core/records/records.ts";
import type { Precision, Span } from "../../src/core/time/span.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createPublication,
  createRegion,
  createSpan,
  type Overrides,
} from "../helpers/claims.ts";

type Row = Readonly<Record<string, string>>;

/** The claims of the data package, read as far as queries look at them. */
export function realDataset(): Dataset {
  const regions = rowsOf("regions").map((row) =>
    createRegion({
      id: row["id"] ?? "",
      level: row["level"] as "country" | "province" | "district",
      name: row["name"] ?? "",
      otherNames: listOf(row["other_names"]),
      parent: row["parent"] || null,
    }),
  );
  const regionOf = new Map<string, RegionId>(
    regions.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]),
  );
  return createDataset({
    regions,
    claimants: rowsOf("claimants").map((row) => createClaimant(row as Overrides<ReturnType<typeof createClaimant>>)),
    publications: rowsOf("publications").map(({ id = "", publisher = "", title = "" }) =>
      createPublication({ id, publisher, title }),
    ),
    claims: rowsOf("claims").map((row) => claimOf(row, regionOf)),
    relations: rowsOf("relations").map(
      ({ from, relation, to }) => ({ from, kind: relation, to, note: "" }) as Relation,
    ),
  });
}

function claimOf(row: Row, regionOf: ReadonlyMap<string, RegionId>): Claim {
  const { occurred_from: from = "", occurred_to: to = "", occurred_precision: precision = "day" } = row;
  return createClaim({
    id: row["id"] ?? "",
    claimant: row["claimant"] ?? "",
    publication: row["publication"] ?? "",
    assertion: row["assertion"] as Claim["assertion"],
    denies: (row["denies"] || null) as Claim["denies"],
    responsibility: (row["responsibility"] || null) as Claim["responsibility"],
    extent: row["extent"] as Claim["extent"],
    regions: listOf(row["regions"]).map((region) => regionOf.get(region) ?? region),
    occurred: createSpan(from, to, precision as Precision),
    reported: reportedOf(row["reported_on"] ?? ""),
    summary: row["summary"] ?? "",
    place: row["place"] ?? "",
    note: row["note"] ?? "",
    reliability: row["reliability"] as Claim["reliability"],
    credibility: row["credibility"] as Claim["credibility"],
  });
}

function reportedOf(text: string): Span | null {
  if (text === "") return null;
  if (text.length === 4) return createSpan(`${text}-01-01`, `${text}-12-31`, "year");
  return text.length === 7 ? createSpan(`${text}-01`, `${text}-28`, "month") : createSpan(text);
}

function rowsOf(name: string): readonly Row[] {
  const csv = readFileSync(new URL(`../../public/data/${name}.csv`, import.meta.url), "utf8");
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

function listOf(text = ""): readonly string[] {
  return text === "" ? [] : text.split(";");
}
