import type { JSX } from "preact";
import { titleOfArea } from "../../core/details/area-title.ts";
import type { Claim } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import { ClaimEntry } from "./claim-entry.tsx";
import { useAnswer, useDetails } from "./details-context.ts";
import "./lone-claim.css";
import { CloseButton, PanelHeader } from "./panel-header.tsx";
import { setAsideWords } from "./set-aside-words.ts";

/** One claim with nothing around it but the ways to the areas it counts for. */
export function LoneClaim({ claim }: { readonly claim: Claim }): JSX.Element {
  const text = useWholeText();
  const dataset = useAtlas().dataset.value;
  const { lookup, showArea } = useDetails();
  const answer = useAnswer();
  const heading = usePanelId();
  return (
    <section class="details-scroll" aria-labelledby={heading}>
      <PanelHeader id={heading} title={text.openClaim.alone}>
        <CloseButton />
      </PanelHeader>
      <p class="lone-claim-areas">
        {lookup.areasOf(claim).map((area) => {
          const title = titleOfArea(area, dataset.regions);
          return (
            <button key={area} type="button" class="button" onClick={() => showArea(area, claim.id)}>
              {text.openClaim.show(title ? text.details.areaName(title) : area)}
            </button>
          );
        })}
      </p>
      <ClaimEntry claim={claim} open clock={answer.result.query.clock} note={setAsideWords(text, claim, answer)} />
    </section>
  );
}
