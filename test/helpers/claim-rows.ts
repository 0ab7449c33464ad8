import { type Row, rowsOf } from "./csv-rows.ts";

const claimants = new Map(rowsOf("claimants.csv").map((row) => [row["id"], row]));
const publications = new Map(rowsOf("publications.csv").map((row) => [row["id"], row]));
const idOfName = new Map(rowsOf("regions.csv").map((row) => [row["name"] ?? "", row["id"] ?? ""]));
const parentOf = new Map(rowsOf("regions.csv").map((row) => [row["id"] ?? "", row["parent"] ?? ""]));

/** Claimant types by the code of the set that the page shows them in. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  IS: ["is"],
  TB: ["taliban"],
  AR: ["afghan-republic", "former-afghan-official"],
  PK: ["pakistan-gov", "pakistan-police"],
  US: ["us-gov"],
  OG: ["iran-gov", "russia-gov", "other-gov"],
  UN: ["un"],
  RM: ["think-tank", "media"],
  LO: ["local", "armed-group", "other"],
};

/** Ids of the regions that a row names. */
export function regionsOf(row: Row): readonly string[] {
  return (row["regions"] ?? "").split(";").map((name) => idOfName.get(name) ?? name);
}

/** Regions with all that they lie in. */
export function withParents(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const parent = parentOf.get(id) ?? "";
    return parent === "" ? [id] : [id, ...withParents([parent])];
  });
}

/** Whether a row counts for an area: the id of a region, or that of a country with an extent (`AF:most`). */
export function countsFor(row: Row, area: string): boolean {
  const [region = "", extent] = area.split(":");
  return regionsOf(row).includes(region) && (extent === undefined || row["extent"] === extent);
}

/** The separate voice that makes a row. */
export function groupOf(row: Row): string {
  return claimants.get(row["claimant"])?.["group"] ?? "";
}

/** How many claimants of different groups made the rows. */
export function groupsOf(rows: readonly Row[]): number {
  return new Set(rows.map(groupOf)).size;
}

/** The type of the claimant of a row. */
export function typeOf(row: Row): string {
  return claimants.get(row["claimant"])?.["type"] ?? "";
}

/** The code of the set of claimants that the claimant of a row belongs to. */
export function categoryOf(row: Row): string {
  return Object.keys(TYPES).find((category) => TYPES[category]?.includes(typeOf(row))) ?? "";
}

/** The name of the claimant of a row. */
export function claimantNameOf(row: Row): string | undefined {
  return claimants.get(row["claimant"])?.["name"];
}

/** The publication that a row is taken from. */
export function publicationOf(row: Row): Row | undefined {
  return publications.get(row["publication"]);
}

/** The publisher of the publication of a row. */
export function publisherOf(row: Row): string {
  return publicationOf(row)?.["publisher"] ?? "";
}

/** `affirm`, `deny` or `neither`. */
export function polarityOf(row: Row): string {
  const assertion = row["assertion"] ?? "";
  if (["denial", "defeat"].includes(assertion)) return "deny";
  if (["disputed-attribution", "strength"].includes(assertion)) return "neither";
  return assertion === "attack" && row["responsibility"] === "unknown" ? "neither" : "affirm";
}

/** The span of a row under a clock as ISO days with its precision, null where it has no date. */
export function spanOf(
  row: Row,
  clock: "occurred" | "reported" = "occurred",
): readonly [from: string, to: string, known: string] | null {
  if (clock !== "reported") {
    return [row["occurred_from"] ?? "", row["occurred_to"] ?? "", row["occurred_precision"] ?? ""];
  }
  const value = row["reported_on"] ?? "";
  if (value === "") return null;
  if (value.length === 4) return [`${value}-01-01`, `${value}-12-31`, "year"];
  if (value.length === 7) {
    const [year, month] = value.split("-").map(Number);
    return [`${value}-01`, new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10), "month"];
  }
  return [value, value, "day"];
}

/** How finely the date of a row is known under a clock: `day` to `year`, or `unknown`. */
export function precisionOf(row: Row, clock?: "occurred" | "reported"): string {
  return spanOf(row, clock)?.[2] ?? "unknown";
}

/** The event of a row, or `noEvent`. */
export function eventOf(row: Row): string {
  return row["event"] || "noEvent";
}

/** Who a row says was responsible for an attack, or `no-attack`. */
export function responsibilityOf(row: Row): string {
  return row["responsibility"] === "" ? "no-attack" : (row["responsibility"] ?? "");
}

/** How many rows have each of the keys that a function gives; a key given twice for a row counts once. */
export function countedBy(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of new Set(keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
