import type { JSX } from "preact";
import { type SortedClaims, waysBack } from "../../core/details/area-claims.ts";
import { type FilterPart, NO_FILTER } from "../../core/filter/filter.ts";
import { ALL_TIME } from "../../core/time/span.ts";
import { clearAll, resetFilter, setFilter, setTimeline } from "../../state/actions.ts";
import { isFilterPart, type SentencePart } from "../../words/sentence.ts";
import { useAtlas } from "./atlas-context.ts";
import { useWholeText } from "./use-text.ts";
import "./empty-notice.css";
import { NearSearches } from "./near-searches.tsx";

/** That no claim matches, what holds claims back, and buttons that bring them back. */
export function EmptyNotice({
  title,
  claims,
  hidingParts,
  showsNear = false,
}: {
  readonly title: string;
  readonly claims: SortedClaims;
  /** The parts of the sentence that stand for parts of the filter. */
  readonly hidingParts: (hiddenBy: readonly FilterPart[]) => readonly SentencePart[];
  /** Whether searches near to one that finds nothing are offered here. */
  readonly showsNear?: boolean;
}): JSX.Element {
  const text = useWholeText();
  const atlas = useAtlas();
  const words = text.details.empty;
  const { withoutWindow, withoutFilter, part } = waysBack(claims);
  const [hiding] = part ? hidingParts([part.part]) : [];
  const { outside, hidden, unpublished } = claims;
  return (
    <div class="empty-notice">
      <h3>{title}</h3>
      <p>
        {outside.length > 0 && words.outside(outside.length)}
        {hidden.length > 0 && words.hidden(hidden.length)}
        {part && hiding && words.withoutPart(hiding.words, part.claims)}{" "}
        {unpublished > 0 && text.published.unpublished(unpublished)}
      </p>
      {showsNear && atlas.search.value?.count === 0 && <NearSearches />}
      <p class="empty-notice-ways">
        {withoutWindow > 0 && (
          <button type="button" class="button" onClick={() => setTimeline(atlas, { mode: "range", window: ALL_TIME })}>
            {words.showAllTime}
          </button>
        )}
        {part && hiding && (
          <button
            type="button"
            class="button"
            onClick={() => resetFilter(atlas, ...hiding.resets.filter(isFilterPart))}
          >
            {words.removePart(hiding.words)}
          </button>
        )}
        {withoutFilter > (part?.claims ?? 0) && (
          <button type="button" class="button" onClick={() => setFilter(atlas, NO_FILTER)}>
            {words.clearFilter}
          </button>
        )}
        {unpublished > 0 && (
          <button type="button" class="button" onClick={() => setTimeline(atlas, { published: ALL_TIME })}>
            {text.published.anyReport}
          </button>
        )}
        {withoutWindow === 0 && withoutFilter === 0 && outside.length > 0 && (
          <button type="button" class="button" onClick={() => clearAll(atlas)}>
            {words.clearBoth}
          </button>
        )}
      </p>
    </div>
  );
}
