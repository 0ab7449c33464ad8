import type { JSX } from "preact";
import { sortClaims } from "../../core/details/area-claims.ts";
import { createHidingParts } from "../../core/details/hiding-parts.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { EmptyNotice } from "../parts/empty-notice.tsx";
import { useCalm } from "../parts/use-calm.ts";
import { useText } from "../parts/use-text.ts";

/** Over a map without a claim: why it is empty and what brings claims back. Not while time plays. */
export function NothingNote(): JSX.Element | null {
  const text = useText();
  const { dataset, hindrances, result, playing } = useAtlas();
  const { matching, query } = useCalm(result);
  if (matching > 0 || playing.value) return null;
  return (
    <div class="page-nothing">
      <EmptyNotice
        title={text.details.empty.matches}
        claims={sortClaims(dataset.claims, query, hindrances(query))}
        hidingParts={createHidingParts(text, query.filter, dataset)}
        showsNear
      />
    </div>
  );
}
