import { readFileSync } from "node:fs";

/**
 * Counts taken from the CSV files by code that shares nothing with src/: its own reader, dates compared as text.
 * Slow, plain, and the judge of what the page shows.
 */
type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file (RFC 4180) of the data package. */
export function rowsOf(file: string): readonly Row[] {
  const content = readFileSync(`public/data/${file}`, "utf8");
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

const claimants = new Map(rowsOf("claimants.csv").map((row) => [row["id"], row]));
const publications = new Map(rowsOf("publications.csv").map((row) => [row["id"], row]));
const claims = rowsOf("claims.csv");

/** What is asked: ISO dates, null for an open end; codes as in the files. */
export interface Question {
  readonly clock?: "occurred" | "reported";
  readonly from?: string | null;
  readonly to?: string | null;
  /** Claimant types that pass. */
  readonly types?: readonly string[];
  readonly withoutAssertions?: readonly string[];
  readonly reliabilityAtLeast?: string;
  readonly publisher?: string;
  readonly region?: string;
}

function reportedSpan(value: string): readonly [string, string] | null {
  if (value === "") return null;
  if (value.length === 4) return [`${value}-01-01`, `${value}-12-31`];
  if (value.length === 7) return [`${value}-01`, `${value}-31`];
  return [value, value];
}

function inTime(row: Row, { clock = "occurred", from = null, to = null }: Question): boolean {
  const span =
    clock === "occurred"
      ? ([row["occurred_from"] ?? "", row["occurred_to"] ?? ""] as const)
      : reportedSpan(row["reported_on"] ?? "");
  if (span === null) return from === null && to === null;
  return (from === null || span[1] >= from) && (to === null || span[0] <= to);
}

/** The rows that answer a question. */
export function claimsOf(question: Question): readonly Row[] {
  return claims.filter((row) => {
    const type = claimants.get(row["claimant"] ?? "")?.["type"] ?? "";
    const publisher = publications.get(row["publication"] ?? "")?.["publisher"] ?? "";
    const reliability = row["reliability"] ?? "";
    return (
      inTime(row, question) &&
      (!question.types || question.types.includes(type)) &&
      !question.withoutAssertions?.includes(row["assertion"] ?? "") &&
      (!question.reliabilityAtLeast || reliability === "F" || reliability <= question.reliabilityAtLeast) &&
      (!question.publisher || publisher === question.publisher) &&
      (!question.region || (row["regions"] ?? "").split(";").includes(question.region))
    );
  });
}

/** The claimant type, independence group and publisher of a row. */
export function sourceOf(row: Row): { readonly type: string; readonly group: string; readonly publisher: string } {
  const claimant = claimants.get(row["claimant"] ?? "");
  return {
    type: claimant?.["type"] ?? "",
    group: claimant?.["group"] ?? "",
    publisher: publications.get(row["publication"] ?? "")?.["publisher"] ?? "",
  };
}
