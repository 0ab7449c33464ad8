import type { Question } from "./counted-from-csv.ts";
import { rowsOf } from "./csv-rows.ts";

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CLAIMANT_CATEGORIES = ["IS", "TB", "AR", "PK", "US", "OG", "UN", "RM", "LO"];
const SAYS = ["affirm", "deny", "neither"];
const PRECISIONS = ["day", "month", "quarter", "year", "unknown"];
const RESPONSIBILITIES = ["claimed", "attributed", "denied", "unknown", "no-attack"];
/** Words that occur whole or in the plural only. */
const WORDS = ["mosque", "suicide"];

/** Questions of every kind, each with some parts, a window and a clock; the same for the same seed. */
export function randomQuestions(seed: number, count: number): readonly Question[] {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const some = (values: readonly string[], most: number): readonly string[] =>
    Array.from({ length: 1 + below(most) }, () => values[below(values.length)] ?? "");
  const claims = rowsOf("claims.csv");
  const valuesOf = (column: string) => [...new Set(claims.map((row) => row[column] ?? ""))];
  const publisherOf = new Map(rowsOf("publications.csv").map(({ id, publisher = "" }) => [id, publisher]));
  const publishers = claims.map(({ publication }) => publisherOf.get(publication) ?? "");
  const claimants = claims.map(({ claimant = "" }) => claimant);
  const regions = rowsOf("regions.csv").map(({ id = "" }) => id);
  const kinds = valuesOf("assertion");
  const events = valuesOf("event").map((id) => id || "noEvent");
  const day = (): string => {
    const [year, month] = [2014 + below(13), 1 + below(12)];
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const ofMonth = [1, last, 1 + below(last)][below(3)];
    return `${year}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
  };

  const parts: readonly (readonly [share: number, () => Partial<Question>])[] = [
    [0.2, () => ({ categories: some(CLAIMANT_CATEGORIES, 4) })],
    [0.1, () => ({ withoutCategories: some(CLAIMANT_CATEGORIES, 3) })],
    [0.07, () => ({ claimants: some(claimants, 4) })],
    [0.07, () => ({ withoutClaimants: some(claimants, 4) })],
    [0.07, () => ({ publishers: some(publishers, 4) })],
    [0.07, () => ({ withoutPublishers: some(publishers, 4) })],
    [0.2, () => ({ kinds: some(kinds, 3) })],
    [0.1, () => ({ withoutKinds: some(kinds, 3) })],
    [0.15, () => ({ says: some(SAYS, 2) })],
    [0.1, () => ({ withoutSays: some(SAYS, 1) })],
    [0.2, () => ({ regions: some(regions, 5) })],
    [0.15, () => ({ withoutRegions: some(regions, 5) })],
    [0.15, () => ({ sourceAtLeast: some(["A", "B", "C", "D"], 1)[0] ?? "C" })],
    [0.1, () => ({ withoutUnjudgedSources: true })],
    [0.1, () => ({ claimAtLeast: some(["2", "3", "4"], 1)[0] ?? "3" })],
    [0.1, () => ({ withoutUnjudgedClaims: true })],
    [0.06, () => ({ words: some(WORDS, 1) })],
    [0.08, () => ({ extents: some(valuesOf("extent"), 3) })],
    [0.08, () => ({ withoutExtents: some(valuesOf("extent"), 2) })],
    [0.08, () => ({ precisions: some(PRECISIONS, 4) })],
    [0.08, () => ({ withoutPrecisions: some(PRECISIONS, 3) })],
    [0.06, () => ({ responsibilities: some(RESPONSIBILITIES, 4) })],
    [0.08, () => ({ withoutResponsibilities: some(RESPONSIBILITIES, 3) })],
    [0.08, () => ({ corroborated: some(["recorded", "dates", "none"], 2) })],
    [0.08, () => ({ withoutCorroborated: some(["recorded", "dates", "none"], 1) })],
    [0.08, () => ({ contradicted: some(["others", "own", "none"], 2) })],
    [0.08, () => ({ withoutContradicted: some(["others", "own", "none"], 1) })],
    [0.08, () => ({ branches: some(valuesOf("branch"), 2) })],
    [0.08, () => ({ withoutBranches: some(valuesOf("branch"), 1) })],
    [0.05, () => ({ events: some(events, 5) })],
    [0.08, () => ({ withoutEvents: some(events, 2) })],
  ];
  const twice: readonly (readonly [keyof Question, keyof Question])[] = [
    ["categories", "withoutCategories"],
    ["claimants", "withoutClaimants"],
    ["publishers", "withoutPublishers"],
    ["kinds", "withoutKinds"],
    ["says", "withoutSays"],
    ["regions", "withoutRegions"],
    ["extents", "withoutExtents"],
    ["precisions", "withoutPrecisions"],
    ["responsibilities", "withoutResponsibilities"],
    ["corroborated", "withoutCorroborated"],
    ["contradicted", "withoutContradicted"],
    ["branches", "withoutBranches"],
    ["events", "withoutEvents"],
  ];
  return Array.from({ length: count }, (): Question => {
    let question: Question = { clock: random() < 0.5 ? "occurred" : "reported" };
    for (const [share, part] of parts) if (random() < share) question = { ...question, ...part() };
    for (const [only, without] of twice) {
      const isOther = ([part]: readonly [string, unknown]) => part !== without;
      if (question[only]) question = Object.fromEntries(Object.entries(question).filter(isOther));
    }
    const [from = "", to = ""] = [day(), day()].sort();
    return { ...question, ...(random() < 0.75 && { from }), ...(random() < 0.75 && { to }) };
  });
}
