import {
  categoryOf,
  claimantNameOf,
  countedBy,
  eventOf,
  polarityOf,
  precisionOf,
  publicationOf,
  publisherOf,
  regionsOf,
  responsibilityOf,
  spanOf,
  typeOf,
  withParents,
} from "./claim-rows.ts";
import { contradictionOf, corroborationOf } from "./companions-from-csv.ts";
import { type Row, rowsOf } from "./csv-rows.ts";

const claims = rowsOf("claims.csv");
const regions = rowsOf("regions.csv");

/**
 * What is asked of the CSV files by code that shares nothing with src/: its own reader, its own vocabulary, dates
 * compared as text. Slow, plain, and the judge of what the page shows. An absent end is open; codes, ids and names are
 * as in the files; a list lets only its own pass.
 */
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

function isInTime(row: Row, { clock, from = "", to = "9" }: Question): boolean {
  const span = spanOf(row, clock);
  return span === null ? from === "" && to === "9" : span[1] >= from && span[0] <= to;
}

function isAmong(values: readonly string[] | undefined, value: string | undefined): boolean {
  return values === undefined || values.includes(value ?? "");
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
  const publication = publicationOf(row);
  const claimant = claimantNameOf(row);
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
