import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";

/** "Kabul 27, Herat 14 and 12 more". */
function counted(entries: readonly { readonly name: string; readonly claims: number }[], most: number): string {
  const named = entries.slice(0, most).map((entry) => `${isolated(entry.name)} ${formats.number(entry.claims)}`);
  const more = entries.length - named.length;
  return more === 0 ? named.join("; ") : `${named.join("; ")}; and ${formats.number(more)} more`;
}

/** What is read out after a change, and the map in words. */
export const announcer = {
  /** Several things that changed. */
  together: (said: readonly string[]): string =>
    said.map((words) => (words.endsWith(".") ? words : `${words}.`)).join(" "),
  window: (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`,
  measure: (name: string): string => `Coloured by ${name.toLowerCase()}`,
  area: (name: string, said: string): string => `${name}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  claim: (summary: string): string => isolated(summary.replace(/\.$/, "")),
  event: (title: string): string => `Event: ${isolated(title)}`,
  nothingOpen: "Details closed",

  named: (named: number, all: number): string =>
    `${named === 0 ? "None" : formats.number(named)} of ${formats.number(all)} provinces and districts named by a matching claim`,
  most: (entries: Parameters<typeof counted>[0]): string => `Most affirming claims: ${counted(entries, 6)}`,
  bothWays: (names: string): string => `Affirmed and denied: ${names}`,
  deniedOnly: (names: string): string => `Denied, affirmed by no matching claim: ${names}`,
  /** The regions of a class of a measure. */
  ofClass: (name: string, regions: string): string => `${name}: ${regions}`,
  speakers: (stances: string): string => `Who speaks of them: ${stances}`,
  unmatched: (count: number): string =>
    `No matching claim, but some that the filter hides: ${formats.number(count)} ${count === 1 ? "region" : "regions"}`,
  leftOut: (count: number): string =>
    `Left out by the region filter: ${formats.number(count)} ${count === 1 ? "region" : "regions"}`,
  affirmedBy: (name: string, when: string): string => `First affirmed: ${isolated(name)}, by ${when}`,
  wider: (entries: Parameters<typeof counted>[0]): string => `Wider areas: ${counted(entries, 4)}`,
  noWider: "No matching claim speaks of a wider area",
  noSign: "No claim is no sign of absence",
};
