/**
 * Counts taken from the CSV files by code that shares nothing with src/: its own reader, its own vocabulary, dates
 * compared as text. Slow, plain, and the judge of what the page shows. Works in Node and in a page of a browser test.
 */
export type Row = Readonly<Record<string, string>>;

const FILES = [
  "claims.csv",
  "regions.csv",
  "claimants.csv",
  "publications.csv",
  "relations.csv",
  "withdrawn.csv",
] as const;
const DESCRIPTOR = "datapackage.json";
const contents = new Map<string, string>();
for (const file of [...FILES, DESCRIPTOR]) contents.set(file, await contentOf(file));

async function contentOf(file: string): Promise<string> {
  if ("document" in globalThis) return (await fetch(`/data/${file}`)).text();
  const { readFile } = await import("node:fs/promises");
  return readFile(`public/data/${file}`, "utf8");
}

/** The rows of a CSV file (RFC 4180) of the data package. */
export function rowsOf(file: (typeof FILES)[number]): readonly Row[] {
  const content = (contents.get(file) ?? "").replace(/^\uFEFF/, "");
  const cells: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < content.length; at += 1) {
    const character = content[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (content[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "," || character === "\n") {
      cells.at(-1)?.push(cell);
      cell = "";
      if (character === "\n") cells.push([]);
    } else cell += character;
  }
  const [header = [], ...rows] = cells.filter((row) => row.length > 0);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

/** The version of the data package, as files saved from the page carry it in their names. */
export function dataVersion(): string {
  return JSON.parse(contents.get(DESCRIPTOR) ?? "").version;
}

const claims = rowsOf("claims.csv");
const regions = rowsOf("regions.csv");
const relations = rowsOf("relations.csv");
const claimants = new Map(rowsOf("claimants.csv").map((row) => [row["id"], row]));
const publications = new Map(rowsOf("publications.csv").map((row) => [row["id"], row]));
const idOfName = new Map(regions.map((row) => [row["name"] ?? "", row["id"] ?? ""]));
const parentOf = new Map(regions.map((row) => [row["id"] ?? "", row["parent"] ?? ""]));

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

/** What is asked: ISO dates, an absent end is open; codes, ids and names as in the files; a list lets only its own pass. */
export interface Question {
  readonly clock?: "occurred" | "reported";
  readonly from?: string;
  readonly to?: string;
  readonly categories?: readonly string[];
  readonly withoutCategories?: readonly string[];
  /** Types of claimants. */
  readonly types?: readonly string[];
  readonly claimants?: readonly string[];
  readonly withoutClaimants?: readonly string[];
  readonly publishers?: readonly string[];
  readonly withoutPublishers?: readonly string[];
  readonly kinds?: readonly string[];
  readonly withoutKinds?: readonly string[];
  readonly says?: readonly string[];
  readonly withoutSays?: readonly string[];
  readonly extents?: readonly string[];
  readonly withoutExtents?: readonly string[];
  /** How finely the date is known under the clock: `day` to `year`, or `unknown`. */
  readonly precisions?: readonly string[];
  readonly withoutPrecisions?: readonly string[];
  /** The words of the column, or `no-attack` where it is empty. */
  readonly responsibilities?: readonly string[];
  readonly withoutResponsibilities?: readonly string[];
  /** `recorded`, `dates` or `none`; `others`, `own` or `none`. */
  readonly corroborated?: readonly string[];
  readonly withoutCorroborated?: readonly string[];
  readonly contradicted?: readonly string[];
  readonly withoutContradicted?: readonly string[];
  /** The words of the column. */
  readonly branches?: readonly string[];
  readonly withoutBranches?: readonly string[];
  /** Ids, or `noEvent` where the column is empty. */
  readonly events?: readonly string[];
  readonly withoutEvents?: readonly string[];
  /** Ids; a claim passes that names one of them or a part of it. */
  readonly regions?: readonly string[];
  /** Ids; a claim passes that names another region, outside of all of them. */
  readonly withoutRegions?: readonly string[];
  readonly sourceAtLeast?: string;
  readonly withoutUnjudgedSources?: boolean;
  readonly claimAtLeast?: string;
  readonly withoutUnjudgedClaims?: boolean;
  /** Single words that must all occur in summary, place, note, claimant, publisher, title or the name of a region. */
  readonly words?: readonly string[];
}

/** The rows that answer a question. */
export function claimsOf(question: Question): readonly Row[] {
  const { sourceAtLeast = "E", claimAtLeast = "5" } = question;
  return claims.filter((row) => {
    const [reliability = "", credibility = ""] = [row["reliability"], row["credibility"]];
    return (
      isInTime(row, question) &&
      isAmong(question.categories, categoryOf(row)) &&
      !question.withoutCategories?.includes(categoryOf(row)) &&
      isAmong(question.types, typeOf(row)) &&
      isAmong(question.claimants, row["claimant"]) &&
      !question.withoutClaimants?.includes(row["claimant"] ?? "") &&
      isAmong(question.publishers, publisherOf(row)) &&
      !question.withoutPublishers?.includes(publisherOf(row)) &&
      isAmong(question.kinds, row["assertion"]) &&
      !question.withoutKinds?.includes(row["assertion"] ?? "") &&
      isAmong(question.says, polarityOf(row)) &&
      !question.withoutSays?.includes(polarityOf(row)) &&
      isAmong(question.extents, row["extent"]) &&
      !question.withoutExtents?.includes(row["extent"] ?? "") &&
      isAmong(question.precisions, precisionOf(row, question.clock)) &&
      !question.withoutPrecisions?.includes(precisionOf(row, question.clock)) &&
      isAmong(question.responsibilities, responsibilityOf(row)) &&
      !question.withoutResponsibilities?.includes(responsibilityOf(row)) &&
      isAmong(question.corroborated, corroborationOf(row)) &&
      !question.withoutCorroborated?.includes(corroborationOf(row)) &&
      isAmong(question.contradicted, contradictionOf(row)) &&
      !question.withoutContradicted?.includes(contradictionOf(row)) &&
      isAmong(question.branches, row["branch"]) &&
      !question.withoutBranches?.includes(row["branch"] ?? "") &&
      isAmong(question.events, eventOf(row)) &&
      !question.withoutEvents?.includes(eventOf(row)) &&
      regionsOf(row).some((id) => passesRegions(question, id)) &&
      (reliability === "F" ? !question.withoutUnjudgedSources : reliability <= sourceAtLeast) &&
      (credibility === "6" ? !question.withoutUnjudgedClaims : credibility <= claimAtLeast) &&
      (question.words ?? []).every((word) => holds(row, word))
    );
  });
}

/** Whether the question lets a region pass, by itself or by what it lies in. */
export function passesRegions({ regions: only, withoutRegions = [] }: Question, id: string): boolean {
  const lineage = withParents([id]);
  return (
    (!only || lineage.some((each) => only.includes(each))) && !lineage.some((each) => withoutRegions.includes(each))
  );
}

/** What lists options to choose from. */
export type Facet =
  | "category"
  | "claimant"
  | "publisher"
  | "kind"
  | "says"
  | "region"
  | "source"
  | "claim"
  | "extent"
  | "precision"
  | "responsibility"
  | "corroborated"
  | "contradicted"
  | "branch"
  | "event";

const OWN_PARTS: Readonly<Record<Facet, readonly (keyof Question)[]>> = {
  category: ["categories", "withoutCategories", "types", "claimants", "withoutClaimants"],
  claimant: ["categories", "withoutCategories", "types", "claimants", "withoutClaimants"],
  publisher: ["publishers", "withoutPublishers"],
  kind: ["kinds", "withoutKinds"],
  says: ["says", "withoutSays"],
  region: ["regions", "withoutRegions"],
  source: ["sourceAtLeast", "withoutUnjudgedSources"],
  claim: ["claimAtLeast", "withoutUnjudgedClaims"],
  extent: ["extents", "withoutExtents"],
  precision: ["precisions", "withoutPrecisions"],
  responsibility: ["responsibilities", "withoutResponsibilities"],
  corroborated: ["corroborated", "withoutCorroborated"],
  contradicted: ["contradicted", "withoutContradicted"],
  branch: ["branches", "withoutBranches"],
  event: ["events", "withoutEvents"],
};

/** How many claims each option of a facet has under all parts of the question but the facet's own; zeros are absent. */
export function optionCounts(facet: Facet, question: Question): ReadonlyMap<string, number> {
  const others = Object.entries(question).filter(([part]) => !OWN_PARTS[facet].includes(part as keyof Question));
  const optionsOf: Readonly<Record<Facet, (row: Row) => readonly string[]>> = {
    category: (row) => [categoryOf(row)],
    claimant: (row) => [row["claimant"] ?? ""],
    publisher: (row) => [publisherOf(row)],
    kind: (row) => [row["assertion"] ?? ""],
    says: (row) => [polarityOf(row)],
    region: (row) => withParents(regionsOf(row)),
    source: (row) => [row["reliability"] ?? ""],
    claim: (row) => [row["credibility"] ?? ""],
    extent: (row) => [row["extent"] ?? ""],
    precision: (row) => [precisionOf(row, question.clock)],
    responsibility: (row) => [responsibilityOf(row)],
    corroborated: (row) => [corroborationOf(row)],
    contradicted: (row) => [contradictionOf(row)],
    branch: (row) => [row["branch"] ?? ""],
    event: (row) => [eventOf(row)],
  };
  return countedBy(claimsOf(Object.fromEntries(others)), optionsOf[facet]);
}

/** How many rows have each of the keys that a function gives; a key given twice for a row counts once. */
export function countedBy(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of new Set(keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Ids of the regions that a row names. */
export function regionsOf(row: Row): readonly string[] {
  return (row["regions"] ?? "").split(";").map((name) => idOfName.get(name) ?? name);
}

/** Whether a row counts for an area: the id of a region, or that of a country with an extent (`AF:most`). */
export function countsFor(row: Row, area: string): boolean {
  const [region = "", extent] = area.split(":");
  return regionsOf(row).includes(region) && (extent === undefined || row["extent"] === extent);
}

/** How many claimants of different groups made the rows. */
export function groupsOf(rows: readonly Row[]): number {
  return new Set(rows.map((row) => claimants.get(row["claimant"])?.["group"])).size;
}

/** The code of the set of claimants that the claimant of a row belongs to. */
export function categoryOf(row: Row): string {
  return Object.keys(TYPES).find((category) => TYPES[category]?.includes(typeOf(row))) ?? "";
}

/** `affirm`, `deny` or `neither`. */
export function polarityOf(row: Row): string {
  const assertion = row["assertion"] ?? "";
  if (["denial", "defeat"].includes(assertion)) return "deny";
  if (["disputed-attribution", "strength"].includes(assertion)) return "neither";
  return assertion === "attack" && row["responsibility"] === "unknown" ? "neither" : "affirm";
}

/** The span of a row under a clock as ISO days with its precision, null where it has no date. */
export function spanOf(row: Row, clock: Question["clock"]): readonly [from: string, to: string, known: string] | null {
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

function precisionOf(row: Row, clock: Question["clock"]): string {
  return spanOf(row, clock)?.[2] ?? "unknown";
}

function eventOf(row: Row): string {
  return row["event"] || "noEvent";
}

function responsibilityOf(row: Row): string {
  return row["responsibility"] === "" ? "no-attack" : (row["responsibility"] ?? "");
}

/** `recorded` or `dates` where a claim of another group bears the row out, else `none`. */
export function corroborationOf(row: Row): string {
  const others = companionsOf(row).filter(({ isOwnGroup }) => !isOwnGroup);
  if (others.some(({ relations }) => relations.includes("corroborates"))) return "recorded";
  return others.some(({ says }) => says === "affirm affirm") ? "dates" : "none";
}

/** `others` where a claim of another group contradicts the row, `own` where only one of its own group does, else `none`. */
export function contradictionOf(row: Row): string {
  const opposed = companionsOf(row).filter(
    ({ relations, says }) => relations.includes("contradicts") || says === "affirm deny" || says === "deny affirm",
  );
  if (opposed.length === 0) return "none";
  return opposed.every(({ isOwnGroup }) => isOwnGroup) ? "own" : "others";
}

interface Companion {
  readonly isOwnGroup: boolean;
  readonly relations: readonly string[];
  /** What the row and the companion say of a region that both name in short spans with a common day; else empty. */
  readonly says: string;
}

const companions = new Map<Row, readonly Companion[]>();

/** The claims that are related to a row or speak of a region of it at the same time. */
function companionsOf(row: Row): readonly Companion[] {
  const groupOf = (one: Row) => claimants.get(one["claimant"])?.["group"];
  const related = relations.filter(({ from, to }) => from === row["id"] || to === row["id"]);
  const known = companions.get(row);
  if (known) return known;
  const found = claims.flatMap((other): Companion[] => {
    if (other === row) return [];
    const joining = related.filter(({ from, to }) => from === other["id"] || to === other["id"]);
    const says = meet(row, other) ? `${sayingOf(row)} ${sayingOf(other)}` : "";
    if (joining.length === 0 && says === "") return [];
    return [
      { isOwnGroup: groupOf(row) === groupOf(other), relations: joining.map(({ relation = "" }) => relation), says },
    ];
  });
  companions.set(row, found);
  return found;
}

/** Whether two rows name a common region, in spans of no more than 35 days each that have a common day. */
function meet(one: Row, other: Row): boolean {
  const days = (row: Row) =>
    (Date.parse(row["occurred_to"] ?? "") - Date.parse(row["occurred_from"] ?? "")) / 86_400_000 + 1;
  const [names, otherNames] = [one["regions"]?.split(";") ?? [], other["regions"]?.split(";") ?? []];
  return (
    one["extent"] === "named" &&
    other["extent"] === "named" &&
    names.some((name) => otherNames.includes(name)) &&
    days(one) <= 35 &&
    days(other) <= 35 &&
    (one["occurred_from"] ?? "") <= (other["occurred_to"] ?? "") &&
    (other["occurred_from"] ?? "") <= (one["occurred_to"] ?? "")
  );
}

/** What a row says of its regions: a denial counts that denies a presence, means or ground, or camps. */
function sayingOf(row: Row): string {
  const polarity = polarityOf(row);
  const isEmptyDenial = polarity === "deny" && !["presence", "capability", "facility"].includes(row["denies"] ?? "");
  return isEmptyDenial ? "neither" : polarity;
}

function isInTime(row: Row, { clock, from = "", to = "9" }: Question): boolean {
  const span = spanOf(row, clock);
  return span === null ? from === "" && to === "9" : span[1] >= from && span[0] <= to;
}

function isAmong(values: readonly string[] | undefined, value: string | undefined): boolean {
  return values === undefined || values.includes(value ?? "");
}

function typeOf(row: Row): string {
  return claimants.get(row["claimant"])?.["type"] ?? "";
}

function publisherOf(row: Row): string {
  return publications.get(row["publication"])?.["publisher"] ?? "";
}

function withParents(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const parent = parentOf.get(id) ?? "";
    return parent === "" ? [id] : [id, ...withParents([parent])];
  });
}

/** Whether a word occurs in a row as a whole, its plural s and endings aside; also as the name of a region around. */
function holds(row: Row, word: string): boolean {
  const forms = wordsIn(word).flatMap((one) => [one, `${one}ing`, `${one}ed`, `${one}er`]);
  return wordsIn(textOf(row)).some((one) => forms.includes(one));
}

function textOf(row: Row): string {
  const own = regionsOf(row);
  const names = regions.flatMap((region) => {
    if (own.includes(region["id"] ?? "")) return [region["name"], region["other_names"]];
    return withParents(own).includes(region["id"] ?? "") ? [region["name"]] : [];
  });
  const publication = publications.get(row["publication"]);
  const claimant = claimants.get(row["claimant"])?.["name"];
  const texts = [
    row["summary"],
    row["place"],
    row["note"],
    claimant,
    publication?.["publisher"],
    publication?.["title"],
  ];
  return [...texts, ...names].join("\n");
}

function wordsIn(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/['’]s?\b/gu, "").split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => (word.length > 3 ? word.replace(/s$/u, "") : word)).filter((word) => word !== "");
}
