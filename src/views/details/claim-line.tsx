import type { JSX } from "preact";
import { dateWords, kindWords, saysWords } from "../../core/details/claim-words.ts";
import type { Claim } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import type { Clock } from "../../core/time/span.ts";
import { useText } from "../parts/use-text.ts";
import { VoiceSwatch } from "../parts/voice-swatch.tsx";
import "./claim-line.css";
import { useDetails } from "./details-context.ts";

/** A claim in one line: who by swatch and code, of what kind, what it says, when. */
export function ClaimLine({ claim, clock }: { readonly claim: Claim; readonly clock: Clock }): JSX.Element {
  const text = useText();
  const { lookup } = useDetails();
  const bloc = lookup.blocOf(claim);
  const says = saysWords(text, claim);
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
        <b>{kindWords(text, claim)}</b> {says}
      </span>{" "}
      <span class="claim-line-date" translate={claim[clock] === null}>
        {dateWords(text, claim, clock)}
      </span>
    </span>
  );
}
