import type { JSX } from "preact";
import { sortClaims } from "../../core/details/area-claims.ts";
import type { Query } from "../../core/query/query.ts";
import { createHidingParts } from "../../words/hiding-parts.ts";
import { useAtlas } from "./atlas-context.ts";
import { EmptyNotice } from "./empty-notice.tsx";
import { useText } from "./use-text.ts";

/** That no claim at all matches a query: why, and what brings claims back. */
export function NothingFound({
  query,
  showsNear = false,
}: {
  readonly query: Query;
  /** Whether searches near to one that finds nothing are offered here. */
  readonly showsNear?: boolean;
}): JSX.Element {
  const text = useText();
  const { dataset, failingFacets } = useAtlas().model.value;
  return (
    <EmptyNotice
      title={text.details.empty.matches}
      claims={sortClaims(dataset.claims, query, failingFacets(query))}
      hidingParts={createHidingParts(text, query.filter, dataset)}
      showsNear={showsNear}
    />
  );
}
