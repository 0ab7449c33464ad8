import type { Standing } from "../../core/query/standing.ts";
import { formats } from "./formats.ts";

const claims = (count: number): string => (count === 1 ? "1 claim" : `${formats.number(count)} claims`);
/** "2 separate voices". */
export const voices = (count: number): string =>
  count === 1 ? "1 separate voice" : `${formats.number(count)} separate voices`;
const verb = (count: number, singular: string, plural: string): string =>
  `${formats.number(count)} ${count === 1 ? singular : plural}`;

interface Counts {
  readonly claims: number;
  readonly affirming: number;
  readonly denying: number;
}

/** "2 affirm, 1 denies": how many claims do what, of those that any does. */
const saying = ({ claims: all, affirming, denying }: Counts): string => {
  const neither = all - affirming - denying;
  return [
    ...(affirming > 0 ? [verb(affirming, "affirms", "affirm")] : []),
    ...(denying > 0 ? [verb(denying, "denies", "deny")] : []),
    ...(neither > 0 ? [verb(neither, "does neither", "do neither")] : []),
  ].join(", ");
};

const without: Record<Standing["kind"], (hidden: number) => string> = {
  counted: () => "",
  "left-out": (hidden) =>
    hidden === 0
      ? "Left out by the region filter"
      : `Left out by the region filter; ${verb(hidden, "claim names", "claims name")} it in this window`,
  "no-match": (hidden) => `No matching claim; the filter hides ${formats.number(hidden)}`,
  "no-claim": () => "No claim in this window",
};

/** Words for how an area stands: what its matching claims say, or why it has none. */
export const standing = {
  claims,
  saying,
  /** "3 claims, 2 affirm, 1 denies, 2 separate voices". */
  counted: (counts: Counts & { readonly groups: number }): string =>
    [claims(counts.claims), saying(counts), voices(counts.groups)].join(", "),
  noStance: "nobody",
  stances: (said: readonly (readonly [category: string, says: string])[]) =>
    said.map(([category, says]) => `${category} ${says}`).join(", "),
  stance: { affirm: "affirms", deny: "denies", both: "affirms and denies", neither: "does neither" },
  /** Why an area has no matching claim. */
  without: ({ kind, hidden }: Standing): string => without[kind](hidden),
  /** The same where there is little room. */
  withoutInShort: ({ kind, hidden }: Standing): string => without[kind](kind === "left-out" ? 0 : hidden),
};
