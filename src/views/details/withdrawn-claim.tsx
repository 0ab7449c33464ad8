import type { JSX } from "preact";
import type { Withdrawal } from "../../core/records/records.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import { ClaimEntry } from "./claim-entry.tsx";
import { useAnswer, useDetails } from "./details-context.ts";
import { CloseButton, PanelHeader } from "./panel-header.tsx";
import { setAsideWords } from "./set-aside-words.ts";
import "./withdrawn-claim.css";
import { DataText } from "../parts/data-text.tsx";

/** When and why a claim was withdrawn, and the claim that took its place, to be opened. */
export function WithdrawnClaim({ withdrawal }: { readonly withdrawal: Withdrawal }): JSX.Element {
  const text = useWholeText();
  const words = text.selected.withdrawn;
  const { lookup } = useDetails();
  const answer = useAnswer();
  const heading = usePanelId();
  const { id, date, why } = withdrawal;
  const successor = withdrawal.successor === null ? undefined : lookup.claim(withdrawal.successor);
  return (
    <section class="details-scroll withdrawn-claim" aria-labelledby={heading}>
      <PanelHeader id={heading} title={text.details.withdrawn}>
        <CloseButton />
      </PanelHeader>
      <p>
        {words.on(date)}
        <DataText>{why}</DataText>
      </p>
      <p class="withdrawn-claim-id">
        {words.id}
        <code translate={false}>{id}</code>
      </p>
      <p>{successor ? words.successor : words.noSuccessor}</p>
      {successor && (
        <ClaimEntry
          claim={successor}
          open={false}
          clock={answer.result.query.clock}
          note={setAsideWords(text, successor, answer)}
        />
      )}
    </section>
  );
}
