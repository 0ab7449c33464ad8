import type { FilterPart } from "../../core/details/hindrances.ts";
import { text } from "../../core/messages/catalogue.ts";
import type { Query } from "../../core/query/query.ts";
import type { Claim } from "../../core/records/records.ts";
import { overlaps } from "../../core/time/span.ts";

/** Why a claim does not match: outside the window, hidden by parts of the filter, or both; undefined where it matches. */
export function setAsideWords(
  claim: Claim,
  query: Pick<Query, "window" | "clock">,
  hiddenBy: readonly FilterPart[],
): string | undefined {
  const words = [
    ...(overlaps(claim[query.clock], query.window) ? [] : [text.details.outsideWindow]),
    ...(hiddenBy.length === 0 ? [] : [text.details.hiddenBy(hiddenBy)]),
  ];
  return words.length === 0 ? undefined : words.join(". ");
}
