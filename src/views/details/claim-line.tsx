import type { JSX } from "preact";
import type { Claim } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import type { Clock } from "../../core/time/span.ts";
import { dateWords, kindWords, saysWords } from "../../words/claim-words.ts";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useText } from "../parts/use-text.ts";
import "./claim-line.css";
import { useDetails } from "./details-context.ts";

/** A claim in one line: who by swatch and code, of what kind, what it says, when. */
export function ClaimLine({ claim, clock }: { readonly claim: Claim; readonly clock: Clock }): JSX.Element {
  const text = useText();
  const { lookup } = useDetails();
  const category = lookup.categoryOf(claim);
  const says = saysWords(text, claim);
  return (
    <span class="claim-line">
      <span class="claim-line-category">
        <StanceSwatch category={category} stance={polarityOf(claim.assertion, claim.responsibility)} />
        <b aria-hidden="true" translate={false}>
          {category}
        </b>
        <span class="visually-hidden">{text.details.claim.spokenCategory(text.vocabulary.categories[category])}</span>
      </span>
      <span class="claim-line-kind">
        <b>{kindWords(text, claim)}</b> {says}
      </span>{" "}
      <span class="claim-line-date" translate={claim[clock] === null}>
        {dateWords(text, claim, clock)}
      </span>
    </span>
  );
}
