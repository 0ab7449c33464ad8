import type { JSX } from "preact";
import { sortClaims } from "../../core/details/area-claims.ts";
import { createHidingParts } from "../../words/hiding-parts.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { EmptyNotice } from "../parts/empty-notice.tsx";
import { useText } from "../parts/use-text.ts";
import { useThrottled } from "../parts/use-throttled.ts";

/** Over a map without a claim: why it is empty and what brings claims back. Not while time plays. */
export function NothingNote(): JSX.Element | null {
  const text = useText();
  const { model, result, playing } = useAtlas();
  const { dataset, failingFacets } = model.value;
  const { matching, query } = useThrottled(result);
  if (matching > 0 || playing.value) return null;
  return (
    <div class="page-nothing">
      <EmptyNotice
        title={text.details.empty.matches}
        claims={sortClaims(dataset.claims, query, failingFacets(query))}
        hidingParts={createHidingParts(text, query.filter, dataset)}
        showsNear
      />
    </div>
  );
}
