import { FACET_NAMES, FACETS } from "../facets/facets.ts";
import type { Day } from "../time/day.ts";
import { dayWords } from "../time/words.ts";
import { facets } from "./facets.ts";
import { quote } from "./quote.ts";

/** The keys of a link in words. */
const linkKeys: ReadonlyMap<string, string> = new Map([
  ...FACET_NAMES.map((name) => [FACETS[name].link, facets[name].inLink] as const),
  ["from", "start"],
  ["to", "end"],
  ["clock", "clock"],
  ["mode", "window mode"],
  ["months", "months"],
  ["step", "step"],
  ["speed", "speed"],
  ["loop", "loop"],
  ["text", "search text"],
  ["measure", "colours"],
  ["order", "order of claims"],
  ["area", "area"],
  ["open", "open claim"],
  ["map", "map position"],
]);

/** A part of a link that was passed over: `region “PK999”`. */
function ignoredPart(key: string, value: string): string {
  const name = linkKeys.get(key);
  return name === undefined ? `unknown part ${quote(key)}` : `${name} ${quote(value)}`;
}

/** A window of a link that ends before it begins. */
function ignoredWindow(from: Day, to: Day): string {
  return `dates ${dayWords(from)} to ${dayWords(to)}, which run backwards`;
}

/** A version of the link's format that is newer than this page. */
function newerLink(version: number): string {
  return `what is new in version ${version} of links`;
}

/** Words for what a link could not bring along. */
export const linkFaults = { ignoredPart, ignoredWindow, newerLink };
