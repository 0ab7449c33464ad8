import type { Claim } from "../core/records/records.ts";
import { polarityOf } from "../core/records/vocabulary.ts";
import type { Clock } from "../core/time/span.ts";
import type { Catalogue } from "./catalogue.ts";

/** The kind of a claim, to be followed by `saysWords`. */
export function kindWords(text: Catalogue, claim: Claim): string {
  const isPlainDenial = claim.assertion === "denial" && claim.denies !== null;
  return isPlainDenial ? text.details.claim.denies : text.vocabulary.assertions[claim.assertion];
}

/** What a claim says, after its kind: `affirms`, `denies that IS-K is present`, the size it gives; may be empty. */
export function saysWords(text: Catalogue, claim: Claim): string {
  const { denies, polarityOfClaim } = text.vocabulary;
  const what = claim.denies === null ? "" : denies[claim.denies];
  switch (polarityOf(claim.assertion, claim.responsibility)) {
    case "affirm":
      return polarityOfClaim.affirm;
    case "deny":
      return claim.assertion === "denial" && what !== "" ? what : text.details.claim.saysDenied(what);
    case "neither": {
      const { strength } = claim.numbers;
      if (claim.assertion === "strength" && strength) return text.details.numbers.range(strength.low, strength.high);
      if (claim.assertion === "attack") return text.details.claim.unknownAttacker;
      return what === "" ? "" : text.details.claim.saysDisputed(what);
    }
  }
}

/** When a claim was, under a clock, as finely as it is known. */
export function dateWords(text: Catalogue, claim: Claim, clock: Clock): string {
  const span = claim[clock];
  return span === null ? text.details.claim.dateUnknown : text.dates.span(span);
}
