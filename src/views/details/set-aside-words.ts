import { text } from "../../core/messages/catalogue.ts";
import type { Claim } from "../../core/records/records.ts";
import { overlaps } from "../../core/time/span.ts";
import type { DetailsAnswer } from "./details-context.ts";

/** Which parts of the filter hide a claim, in the words of the sentence; undefined where none does. */
export function hiddenWords(claim: Claim, { hindrances, hidingParts }: DetailsAnswer): string | undefined {
  const parts = hidingParts(hindrances(claim)).map(({ lead, words }) => `${lead} ${words}`);
  return parts.length === 0 ? undefined : text.details.hiddenBy(parts);
}

/** Why a claim does not match: outside the window, hidden by the filter, or both; undefined where it matches. */
export function setAsideWords(claim: Claim, answer: DetailsAnswer): string | undefined {
  const { clock, window } = answer.result.query;
  const hidden = hiddenWords(claim, answer);
  if (overlaps(claim[clock], window)) return hidden;
  return hidden === undefined ? text.details.outsideWindow : `${text.details.outsideWindow}. ${hidden}`;
}
