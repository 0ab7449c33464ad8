import { categoryOf, countsFor, groupsOf, polarityOf, regionsOf, spanOf } from "./claim-rows.ts";
import { claimsOf, passesRegions, type Question } from "./counted-from-csv.ts";
import type { Row } from "./csv-rows.ts";

/** What the files say of an area under a question; shares nothing with src/. */
export interface AreaAnswer {
  /** `counted`: claims that answer name it; else why there is none. */
  readonly state: "counted" | "left-out" | "no-match" | "no-claim";
  readonly claims: number;
  readonly affirm: number;
  readonly deny: number;
  readonly neither: number;
  /** Claims of the window that name it and do not answer. */
  readonly hidden: number;
  readonly groups: number;
  readonly affirmingGroups: number;
  /** Whether all that affirm are known to a quarter or a year only. */
  readonly longOnly: boolean;
  /** What each set of claimants says, by code: how many claims affirm, deny, do neither. */
  readonly stances: ReadonlyMap<string, Readonly<Record<"affirm" | "deny" | "neither", number>>>;
  /** Year of the end of the affirming span that ends first, up to the window's end; or why there is none. */
  readonly firstAffirmed: string;
  /** Whether there is a last day up to the window's end, or why not. */
  readonly lastAffirmed: "given" | Gap;
  /** The last day that an affirming claim speaks of up to the window’s end, as an ISO day; null where there is none. */
  readonly lastAffirmedOn: string | null;
  readonly lastDenied: "given" | Gap;
}

type Gap = "never" | "filtered out" | "not yet";

/** The answers to a question: for an area, the id of a region, or that of a country with an extent. */
export function answersTo(question: Question): (area: string) => AreaAnswer {
  const { clock, from, to, ...parts } = question;
  const until = { ...(clock && { clock }), ...(to !== undefined && { to }) };
  const since = from !== undefined && { from };
  const [matching, inWindow] = [byRegion({ ...until, ...since, ...parts }), byRegion({ ...until, ...since })];
  const [answering, everything] = [byRegion({ ...until, ...parts }), byRegion(until)];

  const of = (rows: readonly Row[], polarity: string) => rows.filter((row) => polarityOf(row) === polarity);
  const spansOf = (rows: readonly Row[], polarity: string) =>
    of(rows, polarity).flatMap((row) => {
      const span = spanOf(row, clock);
      return span === null || (to !== undefined && span[0] > to) ? [] : [span];
    });
  const ended = (rows: readonly Row[]) =>
    spansOf(rows, "affirm").flatMap(([, end]) => (to === undefined || end <= to ? [end] : []));

  return (area) => {
    const rows = matching(area);
    const hidden = inWindow(area).length - rows.length;
    const affirming = of(rows, "affirm");
    const last = (polarity: string) => {
      if (spansOf(answering(area), polarity).length > 0) return "given";
      return spansOf(everything(area), polarity).length > 0 ? "filtered out" : "never";
    };
    const firstGap = (): Gap => {
      if (ended(everything(area)).length > 0) return "filtered out";
      return spansOf(everything(area), "affirm").length > 0 ? "not yet" : "never";
    };
    const state = () => {
      if (rows.length > 0) return "counted";
      if (!passesRegions(question, area.split(":")[0] ?? "")) return "left-out";
      return hidden > 0 ? "no-match" : "no-claim";
    };
    const count = (among: readonly Row[], polarity: string) => of(among, polarity).length;
    return {
      state: state(),
      claims: rows.length,
      affirm: affirming.length,
      deny: count(rows, "deny"),
      neither: count(rows, "neither"),
      hidden,
      groups: groupsOf(rows),
      affirmingGroups: groupsOf(affirming),
      longOnly:
        affirming.length > 0 && affirming.every((row) => ["quarter", "year"].includes(spanOf(row, clock)?.[2] ?? "")),
      stances: new Map(
        [...new Set(rows.map(categoryOf))].map((category) => {
          const own = rows.filter((row) => categoryOf(row) === category);
          return [category, { affirm: count(own, "affirm"), deny: count(own, "deny"), neither: count(own, "neither") }];
        }),
      ),
      firstAffirmed: ended(answering(area)).sort()[0]?.slice(0, 4) ?? firstGap(),
      lastAffirmed: last("affirm"),
      lastAffirmedOn:
        spansOf(answering(area), "affirm")
          .map(([, end]) => (to !== undefined && end > to ? to : end))
          .sort()
          .at(-1) ?? null,
      lastDenied: last("deny"),
    };
  };
}

/** The rows that answer a question, by the areas that they count for. */
function byRegion(question: Question): (area: string) => readonly Row[] {
  const rows = new Map<string, Row[]>();
  for (const row of claimsOf(question)) {
    for (const id of new Set(regionsOf(row))) rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return (area) => (rows.get(area.split(":")[0] ?? "") ?? []).filter((row) => countsFor(row, area));
}
