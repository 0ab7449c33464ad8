import type { Claim } from "../../core/records/records.ts";
import { overlaps } from "../../core/time/span.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import type { DetailsAnswer } from "./details-context.ts";

/** Which parts of the filter hide a claim, in the words of the sentence; undefined where none does. */
function hiddenWords(
  text: WholeCatalogue,
  claim: Claim,
  { failingFacets, hidingParts }: DetailsAnswer,
): string | undefined {
  const parts = hidingParts(failingFacets(claim)).map(text.filters.clause);
  return parts.length === 0 ? undefined : text.selected.hiddenBy(parts);
}

/** Why a claim does not match: outside the window, hidden by the filter, or both; undefined where it matches. */
export function setAsideWords(text: WholeCatalogue, claim: Claim, answer: DetailsAnswer): string | undefined {
  const { clock, window } = answer.result.query;
  const isOutside = claim[clock] !== null && !overlaps(claim[clock], window);
  return joined(text, isOutside ? text.selected.outsideWindow : undefined, asideNote(text, claim, answer));
}

/** What a claim's place among those outside the window or hidden does not say: that it has no date, what hides it. */
export function asideNote(text: WholeCatalogue, claim: Claim, answer: DetailsAnswer): string | undefined {
  const undated = claim[answer.result.query.clock] === null ? text.selected.undated : undefined;
  return joined(text, undated, hiddenWords(text, claim, answer));
}

function joined(text: WholeCatalogue, ...sentences: readonly (string | undefined)[]): string | undefined {
  return text.selected.reasons(sentences.filter((sentence) => sentence !== undefined)) || undefined;
}
