import { countedBy, countsFor, groupOf } from "./claim-rows.ts";
import { around, isAboutAll, sayingOf } from "./contests-from-csv.ts";
import { type Row, rowsOf } from "./csv-rows.ts";

const contradictions = rowsOf("relations.csv").filter((row) => row["relation"] === "contradicts");

/** What the files say of who says what of an area or event; shares nothing with src/. */
export interface AgreementAnswer {
  /** Names of blocks with their separate voices, and of each its claims by kind: `both`, `taliban`, `attack`. */
  readonly blocks: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  /** Claims by claimant. */
  readonly claimants: Readonly<Record<string, number>>;
  readonly affirming: number;
  readonly denying: number;
  readonly defeated: number;
  readonly disputing: number;
  readonly both: number;
}

/** The answer about those of some rows that count for an area. */
export function agreementAbout(area: string, rows: readonly Row[]): AgreementAnswer {
  return answerAmong(rows.filter((row) => countsFor(row, area)));
}

/** The answer about those that speak of an event. */
export function agreementOnEvent(event: string, rows: readonly Row[]): AgreementAnswer {
  return answerAmong(rows.filter((row) => row["event"] === event));
}

/** How many separate voices deny, or say defeated, the whole of what an area lies in. */
export function voicesOnWhole(area: string, rows: readonly Row[]): number {
  const [region = ""] = area.split(":");
  const against = rows.filter((row) => ["deny", "defeated"].includes(sayingOf(row)));
  return new Set(against.filter((row) => around(region).some((whole) => isAboutAll(row, whole))).map(groupOf)).size;
}

/** How many contradictions between those of some rows that speak of an event are on record. */
export function contradictionsOn(event: string, rows: readonly Row[]): number {
  const ids = rows.flatMap((row) => (row["event"] === event ? [row["id"]] : []));
  const has = (id: string | undefined) => ids.includes(id);
  return contradictions.filter((row) => has(row["from"]) && has(row["to"])).length;
}

function answerAmong(rows: readonly Row[]): AgreementAnswer {
  const blocks: Record<string, AgreementAnswer["blocks"][string]> = {};
  const voices = [...new Set(rows.map(groupOf))].map((group) => ({
    group,
    own: rows.filter((row) => groupOf(row) === group),
  }));
  for (const { group, own } of voices) {
    const name = blockOf(own);
    blocks[name] = { ...blocks[name], [group]: Object.fromEntries(countedBy(own, (row) => [kindOf(row)])) };
  }
  const voicesWith = (holds: (row: Row) => boolean) => voices.filter(({ own }) => own.some(holds)).length;
  return {
    blocks,
    claimants: Object.fromEntries(countedBy(rows, (row) => [row["claimant"] ?? ""])),
    affirming: voicesWith((row) => sayingOf(row) === "affirm"),
    denying: voicesWith((row) => sayingOf(row) === "deny"),
    defeated: voicesWith((row) => sayingOf(row) === "defeated"),
    disputing: voicesWith((row) => kindOf(row) === "disputed"),
    both: voices.filter(({ own }) => blockOf(own) === "both").length,
  };
}

function blockOf(rows: readonly Row[]): string {
  const says = rows.map(sayingOf);
  const isAgainst = says.includes("deny") || says.includes("defeated");
  if (says.includes("affirm")) return isAgainst ? "both" : "affirm";
  return isAgainst ? "against" : "neither";
}

function kindOf(row: Row): string {
  const assertion = row["assertion"] ?? "";
  if (sayingOf(row) !== "neither" || assertion === "strength") return assertion;
  return assertion === "attack" ? "unnamed" : "disputed";
}
