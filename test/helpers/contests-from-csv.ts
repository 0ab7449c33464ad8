import { countsFor, groupOf, polarityOf, regionsOf, spanOf } from "./claim-rows.ts";
import { claimsOf, type Question } from "./counted-from-csv.ts";
import { type Row, rowsOf } from "./csv-rows.ts";

/** What the files say of who contradicts whom about a region; shares nothing with src/. */
export interface ContestAnswer {
  readonly class: string;
  readonly isOwnVoice: boolean;
  readonly voices: VoiceCounts;
  readonly opposed: VoiceCounts;
  readonly ofWhole: number;
}

interface VoiceCounts {
  readonly affirming: number;
  readonly denying: number;
  readonly defeated: number;
  readonly against: number;
  readonly both: number;
}

type Opposes = (affirming: Row, against: Row) => boolean;

const parents = new Map(rowsOf("regions.csv").map(({ id, parent }) => [id, parent ?? ""]));
const levels = new Map(rowsOf("regions.csv").map(({ id, level }) => [id, level ?? ""]));

/** The answers about every province and district that a claim of a question's window names, by id. */
export function contestsFor(question: Question, rule: "same-days" | "anywhere"): ReadonlyMap<string, ContestAnswer> {
  const rows = claimsOf(question);
  const ids = [...new Set(rows.flatMap(regionsOf))].filter((id) => levels.get(id) !== "country");
  const opposes: Opposes = rule === "anywhere" ? () => true : speakOfSameDays;
  return new Map(ids.map((id) => [id, answerAbout(id, rows, opposes)]));
}

function answerAbout(id: string, rows: readonly Row[], opposes: Opposes): ContestAnswer {
  const named = rows.filter((row) => countsFor(row, id));
  const saying = (some: readonly Row[], what: string) => some.filter((row) => sayingOf(row) === what);
  const affirming = saying(named, "affirm");
  const [denying, defeated] = [saying(named, "deny"), saying(named, "defeated")];
  const wholes = rows.filter(
    (row) => ["deny", "defeated"].includes(sayingOf(row)) && around(id).some((whole) => isAboutAll(row, whole)),
  );
  const opposedBy = (some: readonly Row[]) => affirming.filter((row) => some.some((other) => opposes(row, other)));
  const opposing = (some: readonly Row[]) => some.filter((other) => affirming.some((row) => opposes(row, other)));
  const [realDenials, realDefeats, realWholes] = [opposing(denying), opposing(defeated), opposing(wholes)];
  const byOthers = (some: readonly Row[]) =>
    some.some((other) => affirming.some((row) => opposes(row, other) && groupOf(row) !== groupOf(other)));
  const against = [
    ["contested", realDenials],
    ["defeated", realDefeats],
    ["denied-whole", realWholes],
  ] as const;
  const [others] = against.filter(([, some]) => byOthers(some));
  const [any] = against.filter(([, some]) => some.length > 0);
  const silent = denying.length + defeated.length > 0 ? "denied" : "neither";
  const kind = (others ?? any)?.[0] ?? (affirming.length > 0 ? "affirmed" : silent);
  return {
    class: kind,
    isOwnVoice: any !== undefined && others === undefined,
    voices: counts(affirming, denying, defeated),
    opposed: counts(opposedBy([...denying, ...defeated]), realDenials, realDefeats),
    ofWhole: voicesOf(realWholes).size,
  };
}

function counts(affirming: readonly Row[], denying: readonly Row[], defeated: readonly Row[]): VoiceCounts {
  const against = voicesOf([...denying, ...defeated]);
  const voices = voicesOf(affirming);
  return {
    affirming: voices.size,
    denying: voicesOf(denying).size,
    defeated: voicesOf(defeated).size,
    against: against.size,
    both: [...voices].filter((voice) => against.has(voice)).length,
  };
}

function voicesOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(groupOf));
}

/** The regions that a region lies in. */
export function around(id: string): readonly string[] {
  const parent = parents.get(id) ?? "";
  return parent === "" ? [] : [parent, ...around(parent)];
}

/** Whether a row speaks of the whole of a region. */
export function isAboutAll(row: Row, whole: string): boolean {
  return regionsOf(row).includes(whole) && (levels.get(whole) !== "country" || row["extent"] === "country");
}

/** `affirm`, `deny`, `defeated` or `neither`, when a row is held against others. */
export function sayingOf(row: Row): string {
  if (polarityOf(row) !== "deny") return polarityOf(row);
  if (!["presence", "capability", "facility"].includes(row["denies"] ?? "")) return "neither";
  return row["assertion"] === "defeat" ? "defeated" : "deny";
}

/** Whether two rows speak of a common day, in short spans or in one that holds the other. */
function speakOfSameDays(one: Row, other: Row): boolean {
  const [[from, to], [otherFrom, otherTo]] = [daysOf(one), daysOf(other)];
  const isShort = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 <= 35;
  const holds = (from <= otherFrom && otherTo <= to) || (otherFrom <= from && to <= otherTo);
  return from <= otherTo && otherFrom <= to && (holds || (isShort(from, to) && isShort(otherFrom, otherTo)));
}

function daysOf(row: Row): readonly [from: string, to: string] {
  const [from = "", to = ""] = spanOf(row, "occurred") ?? [];
  return [from, to];
}
