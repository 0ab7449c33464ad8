import {
  blocOf,
  claimsOf,
  countsFor,
  groupsOf,
  passesRegions,
  polarityOf,
  type Question,
  type Row,
  spanOf,
} from "./counted-from-csv.ts";

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
  readonly voices: ReadonlyMap<string, Readonly<Record<"affirm" | "deny" | "neither", number>>>;
  /** Year of the end of the affirming span that ends first, up to the window's end; or why there is none. */
  readonly firstAffirmed: string;
  /** Whether there is a last day up to the window's end, or why not. */
  readonly lastAffirmed: "given" | Gap;
  readonly lastDenied: "given" | Gap;
}

type Gap = "never" | "filtered out" | "not yet";

/** Answers a question for an area: the id of a region, or that of a country with an extent. */
export function areaAnswer(area: string, question: Question): AreaAnswer {
  const { clock, from, to } = question;
  const time = { ...(clock && { clock }), ...(to !== undefined && { to }) };
  const inWindow = { ...time, ...(from !== undefined && { from }) };
  const about = (asked: Question) => claimsOf(asked).filter((row) => countsFor(row, area));
  const matching = about(question);
  const hidden = about(inWindow).length - matching.length;
  const of = (rows: readonly Row[], polarity: string) => rows.filter((row) => polarityOf(row) === polarity);
  const affirming = of(matching, "affirm");
  const { from: _, ...untilEnd } = question;
  const daysOf = (asked: Question, polarity: string) =>
    of(about(asked), polarity).flatMap((row) => {
      const span = spanOf(row, clock);
      return span === null || (to !== undefined && span[0] > to) ? [] : [span];
    });
  const ended = (asked: Question) =>
    daysOf(asked, "affirm").flatMap(([, end]) => (to === undefined || end <= to ? [end] : []));
  const last = (polarity: string) => {
    if (daysOf(untilEnd, polarity).length > 0) return "given";
    return daysOf(time, polarity).length > 0 ? "filtered out" : "never";
  };
  const firstGap = (): Gap => {
    if (ended(time).length > 0) return "filtered out";
    return daysOf(time, "affirm").length > 0 ? "not yet" : "never";
  };
  const state = () => {
    if (matching.length > 0) return "counted";
    if (!passesRegions(question, area.split(":")[0] ?? "")) return "left-out";
    return hidden > 0 ? "no-match" : "no-claim";
  };
  const blocs = new Set(matching.map(blocOf));
  return {
    state: state(),
    claims: matching.length,
    affirm: affirming.length,
    deny: of(matching, "deny").length,
    neither: of(matching, "neither").length,
    hidden,
    groups: groupsOf(matching),
    affirmingGroups: groupsOf(affirming),
    longOnly:
      affirming.length > 0 && affirming.every((row) => ["quarter", "year"].includes(spanOf(row, clock)?.[2] ?? "")),
    voices: new Map(
      [...blocs].map((bloc) => {
        const own = matching.filter((row) => blocOf(row) === bloc);
        const count = (polarity: string) => of(own, polarity).length;
        return [bloc, { affirm: count("affirm"), deny: count("deny"), neither: count("neither") }];
      }),
    ),
    firstAffirmed: [...ended(untilEnd)].sort()[0]?.slice(0, 4) ?? firstGap(),
    lastAffirmed: last("affirm"),
    lastDenied: last("deny"),
  };
}
