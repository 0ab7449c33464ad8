import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { claimSequence } from "../../core/details/claim-sequence.ts";
import { ALL_TIME, isAllTime } from "../../core/time/span.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { NoMatches } from "../parts/no-matches.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useText } from "../parts/use-text.ts";
import { ClaimRows } from "./claim-rows.tsx";
import { useAnswer } from "./details-context.ts";
import { OrderSelect } from "./order-select.tsx";
import { PanelHeader } from "./panel-header.tsx";

const PublishedNote = lazy(async () => (await import("../published/published-note.tsx")).PublishedNote);

/** Every claim that matches filter and window, in the chosen order. */
export function AllClaims(): JSX.Element {
  const text = useText();
  const dataset = useAtlas().dataset.value;
  const { result, order } = useAnswer();
  const heading = usePanelId();
  const claims = useMemo(
    () => claimSequence(result.rows(), order, result.query.clock, dataset, text.formats.collate),
    [result, order, dataset, text],
  );
  return (
    <section class="details-scroll" aria-labelledby={heading}>
      <PanelHeader id={heading} title={text.details.claims(claims.length)}>
        {claims.length > 1 && <OrderSelect />}
      </PanelHeader>
      <p class="details-subject">{text.details.subject}</p>
      {claims.length === 0 ? (
        <NoMatches query={result.query} />
      ) : (
        <ClaimRows claims={claims} byClaimant={order === "claimant"} />
      )}
      {!isAllTime(result.query.published ?? ALL_TIME) && <PublishedNote />}
    </section>
  );
}
