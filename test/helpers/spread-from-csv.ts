import { groupOf, polarityOf, regionsOf, spanOf } from "./claim-rows.ts";
import { claimsOf, type Question } from "./counted-from-csv.ts";
import { type Row, rowsOf } from "./csv-rows.ts";

/** A first naming as the files tell it; shares nothing with src/. */
export interface NamingAnswer {
  readonly region: string;
  /** ISO day. */
  readonly day: string;
  readonly claim: string;
  readonly partner: string | null;
}

const DAY = 86_400_000;
const painted = rowsOf("regions.csv").filter(({ level, parent }) => level === "district" || parent === "AF");
const isProvince = new Map(painted.map(({ id = "", level }) => [id, level === "province"]));

const answers = new Map<string, readonly Row[]>();

/** The affirming rows that answer a question at any time and name a region of the map, by last day, then as in the file. */
export function namingRows({ from: _from, to: _to, ...question }: Question): readonly Row[] {
  const key = JSON.stringify(question);
  const rows =
    answers.get(key) ??
    claimsOf(question)
      .filter((row) => polarityOf(row) === "affirm" && spanOf(row, question.clock) && mapRegionsOf(row).length > 0)
      .toSorted((one, other) => compare(lastDay(one, question), lastDay(other, question)));
  answers.set(key, rows);
  return rows;
}

/** The first namings under a question, whatever its window, by last day. */
export function firstNamings(question: Question, strictness: string): readonly NamingAnswer[] {
  const isC3 = (row: Row) => /[ABC]/.test(row["reliability"] ?? "") && /[123]/.test(row["credibility"] ?? "");
  const rows = namingRows(question).filter((row) => strictness !== "c3" || isC3(row));
  const needsTwo = strictness.startsWith("two-voices");
  const found: NamingAnswer[] = [];
  rows.forEach((row, place) => {
    for (const region of mapRegionsOf(row)) {
      if (found.some((naming) => naming.region === region)) continue;
      const day = lastDay(row, question);
      const since = strictness === "two-voices-year" ? yearBefore(day) : "";
      const partner = rows
        .slice(0, place)
        .findLast(
          (other) =>
            mapRegionsOf(other).includes(region) &&
            groupOf(other) !== groupOf(row) &&
            lastDay(other, question) >= since,
        );
      if (needsTwo && !partner) continue;
      found.push({ region, day, claim: row["id"] ?? "", partner: needsTwo ? (partner?.["id"] ?? null) : null });
    }
  });
  return found;
}

/** How many provinces, then districts, are among some regions. */
export function levelsOf(regions: readonly string[]): { readonly province: number; readonly district: number } {
  const province = regions.filter((id) => isProvince.get(id)).length;
  return { province, district: regions.length - province };
}

/** How many separate voices named a region by a day, and days from the first to the second of them. */
export function voicesFor(question: Question, region: string, until: string): readonly [number, number | null] {
  const first = new Map<string, string>();
  for (const row of namingRows(question)) {
    const day = lastDay(row, question);
    if (day <= until && mapRegionsOf(row).includes(region) && !first.has(groupOf(row))) first.set(groupOf(row), day);
  }
  const [one = "", two] = [...first.values()];
  return [first.size, two === undefined ? null : (Date.parse(two) - Date.parse(one)) / DAY];
}

/** The share of the area of the map's regions that some of them have. */
export function areaShareOf(regions: readonly string[]): number {
  const area = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + Number(row["area_km2"]), 0);
  return area(painted.filter(({ id = "" }) => regions.includes(id))) / area(painted);
}

/** What rows about no more than 186 days say of a half-year: regions, those that only quarters and years name, voices. */
export function halfYear(question: Question, from: string, to: string) {
  const rows = namingRows(question).filter((row) => !isLongerThanHalfYear(row, question));
  const inside = rows.filter((row) => firstDay(row, question) <= to && lastDay(row, question) >= from);
  const isCoarse = (row: Row) => ["quarter", "year"].includes(spanOf(row, question.clock)?.[2] ?? "");
  const all = [...new Set(inside.flatMap(mapRegionsOf))];
  const fine = new Set(inside.filter((row) => !isCoarse(row)).flatMap(mapRegionsOf));
  return {
    named: levelsOf(all),
    longOnly: levelsOf(all.filter((id) => !fine.has(id))),
    voices: new Set(inside.map(groupOf)).size,
  };
}

export function isLongerThanHalfYear(row: Row, question: Question): boolean {
  return (Date.parse(lastDay(row, question)) - Date.parse(firstDay(row, question))) / DAY + 1 > 186;
}

function mapRegionsOf(row: Row): readonly string[] {
  return [...new Set(regionsOf(row))].filter((id) => isProvince.has(id));
}

function firstDay(row: Row, { clock }: Question): string {
  return spanOf(row, clock)?.[0] ?? "";
}

function lastDay(row: Row, { clock }: Question): string {
  return spanOf(row, clock)?.[1] ?? "";
}

/** The same day a year before; of 29 February the 28th. */
function yearBefore(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) - 1, day.slice(4)];
  return `${year}${rest === "-02-29" ? "-02-28" : rest}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
