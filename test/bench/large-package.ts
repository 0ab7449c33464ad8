import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { seededRandom } from "./query-generator.ts";

const DAY = 86_400_000;
const [FIRST, LAST] = ["2014-01-01", "2026-02-28"].map((day) => Date.parse(day)) as [number, number];
const DATES = ["occurred_from", "occurred_to", "reported_on"] as const;
/** How far a made-up claim may lie from the real one that it is drawn from, days. */
const JITTER = 400;

/**
 * Copies a built site and gives it so many claims: the real ones, then ones drawn from them, those known to the day at
 * another time. The same for one seed.
 */
export function copyWithClaims(site: string, folder: string, size: number, seed: number): void {
  cpSync(site, folder, { recursive: true });
  writeFileSync(
    join(folder, "data", "claims.csv"),
    claimsCsv(readFileSync("public/data/claims.csv", "utf8"), size, seed),
  );
}

function claimsCsv(real: string, size: number, seed: number): string {
  const { data, meta } = Papa.parse<Record<string, string>>(real, { header: true, skipEmptyLines: true });
  const random = seededRandom(seed);
  const rows = Array.from({ length: size }, (_, index) => {
    const known = data[index];
    if (known !== undefined) return known;
    const drawn = data[Math.floor(random() * data.length)] ?? {};
    const days = Math.round((random() * 2 - 1) * JITTER);
    const moved = drawn["occurred_precision"] === "day" ? movedBy(drawn, days) : {};
    return { ...drawn, ...moved, id: `drawn-${index}`, summary: `${drawn["summary"]} (${index})` };
  });
  return Papa.unparse({ fields: meta.fields ?? [], data: rows });
}

/** The dates of a claim moved by some days, if all are known to the day and lie in the time of the data then; else none. */
function movedBy(row: Readonly<Record<string, string>>, days: number): Record<string, string> {
  if (DATES.some((name) => (row[name] ?? "").length % 10 !== 0)) return {};
  const dates = DATES.filter((name) => row[name] !== "").map((name) => [name, Date.parse(row[name] ?? "")] as const);
  const later = dates.map(([name, date]) => [name, date + days * DAY] as const);
  if (later.some(([, date]) => !(date >= FIRST && date <= LAST))) return {};
  return Object.fromEntries(later.map(([name, date]) => [name, new Date(date).toISOString().slice(0, 10)]));
}
