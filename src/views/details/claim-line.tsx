import type { JSX } from "preact";
import { dateWords, kindWords, saysWords } from "../../core/details/claim-words.ts";
import { text } from "../../core/messages/catalogue.ts";
import type { Claim } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import type { Clock } from "../../core/time/span.ts";
import { VoiceSwatch } from "../parts/voice-swatch.tsx";
import "./claim-line.css";
import { useDetails } from "./details-context.ts";

/** A claim in one line: who by swatch and code, of what kind, what it says, when. */
export function ClaimLine({ claim, clock }: { readonly claim: Claim; readonly clock: Clock }): JSX.Element {
  const { lookup } = useDetails();
  const bloc = lookup.blocOf(claim);
  const says = saysWords(claim);
  return (
    <span class="claim-line">
      <span class="claim-line-bloc">
        <VoiceSwatch bloc={bloc} voice={polarityOf(claim.assertion, claim.responsibility)} />
        <b aria-hidden="true" translate={false}>
          {bloc}
        </b>
        <span class="visually-hidden">{text.vocabulary.blocs[bloc]}: </span>
      </span>
      <span class="claim-line-kind">
        <b>{kindWords(claim)}</b> {says}
      </span>{" "}
      <span class="claim-line-date" translate={claim[clock] === null}>
        {dateWords(claim, clock)}
      </span>
    </span>
  );
}
