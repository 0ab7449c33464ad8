import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { additionsOf } from "../../core/published/additions.ts";
import { undatedClaims } from "../../core/published/undated.ts";
import { setPublished } from "../../state/published-actions.ts";
import { useAnswer, useDetails } from "../details/details-context.ts";
import { PanelHeader } from "../details/panel-header.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import { AddedAnswer } from "./added-answer.tsx";
import "./added-claims.css";
import { ADDED_ORDERS, AddedGroups, type AddedOrder, groupsOf } from "./added-groups.tsx";
import { AddedNotes } from "./added-notes.tsx";
import { AddedSubset, type SubsetName } from "./added-subset.tsx";

/** Groups that are listed at first. */
const FEW = 5;

/** What was added since a date of report to what had been published before: in a sentence, then as a list. */
export function AddedClaims(): JSX.Element | null {
  const text = useWholeText();
  const atlas = useAtlas();
  const { index, dataset } = atlas.model.value;
  const { lookup } = useDetails();
  const { result } = useAnswer();
  const heading = usePanelId();
  const [order, setOrder] = useState<AddedOrder>("region");
  const [subset, setSubset] = useState<SubsetName | null>(null);
  const [isWhole, setWhole] = useState(false);
  const additions = useMemo(() => additionsOf(result, dataset, lookup), [result, dataset, lookup]);
  const undated = useMemo(() => undatedClaims(result.query, index, dataset), [result, index, dataset]);
  const { published } = result.query;
  if (additions === null || !published?.from) return null;
  const words = text.published;
  const choose = (next: AddedOrder) => {
    setOrder(next);
    setSubset(null);
    setWhole(false);
  };
  const groups = groupsOf(additions, order);
  const rest = Math.max(0, groups.length - FEW);
  const hasWider = order === "region" && additions.wider.length > 0;
  const hasFoot = subset === null && (rest > 0 || hasWider);
  return (
    <>
      <section class="details-scroll added" aria-labelledby={heading}>
        <PanelHeader id={heading} title={published.to === null ? words.headingSince : words.heading}>
          <button
            type="button"
            class="button plain icon panel-close"
            aria-label={words.remove(words.flags.from(text.dates.day(published.from)))}
            onClick={() => setPublished(atlas, { from: null })}
          >
            <Icon name="close" />
          </button>
        </PanelHeader>
        <AddedAnswer
          additions={additions}
          since={published.from}
          by={published.to}
          onList={() => choose("date")}
          onSubset={setSubset}
        />
        {subset === null ? (
          <>
            {additions.claims.length > 0 && (
              <Segmented
                name={words.order}
                values={ADDED_ORDERS}
                words={words.orders}
                chosen={order}
                onChoose={choose}
              />
            )}
            <AddedGroups groups={isWhole ? groups : groups.slice(0, FEW)} order={order} since={published.from} />
            {isWhole && hasWider && (
              <>
                <h3 class="added-wider">{words.wider}</h3>
                <AddedGroups groups={additions.wider} order="region" since={published.from} />
              </>
            )}
          </>
        ) : (
          <AddedSubset
            name={subset}
            additions={additions}
            undated={undated}
            since={published.from}
            onLeave={() => setSubset(null)}
          />
        )}
        <AddedNotes
          elsewhere={additions.elsewhere.length}
          undated={undated.length}
          since={published.from}
          onSubset={setSubset}
        />
      </section>
      {hasFoot && (
        <button type="button" class="details-foot" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          <span>{words.foot(rest > 0 ? <b>{words.moreGroups[order](rest)}</b> : null, hasWider)}</span>
          <Icon name="chevron-down" size={12} />
        </button>
      )}
    </>
  );
}
