import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { sortClaims } from "../../core/details/area-claims.ts";
import { type WholeRegion, wholeRegions } from "../../core/details/whole-areas.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Claim } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import { ClaimRows } from "./claim-rows.tsx";
import { useAnswer, useDetails } from "./details-context.ts";
import "./whole-lists.css";

/** What is claimed of all that an area lies in, folded away: listed here, counted elsewhere. */
export function WholeLists({
  area,
  name,
  open,
  inOrder,
}: {
  readonly area: AreaId;
  readonly name: string;
  readonly open: Claim | null;
  readonly inOrder: (claims: readonly Claim[]) => readonly Claim[];
}): JSX.Element {
  const { regions } = useAtlas().dataset.value;
  const { lookup } = useDetails();
  const { failingFacets, result } = useAnswer();
  const wholes = useMemo(
    () =>
      wholeRegions(area, regions, (around) => sortClaims(lookup.naming(around), result.query, failingFacets).matching),
    [area, regions, lookup, result, failingFacets],
  );
  return (
    <>
      {wholes.map((whole) => (
        <WholeList key={whole.region.id} whole={whole} name={name} open={open} inOrder={inOrder} />
      ))}
    </>
  );
}

function WholeList({
  whole,
  name,
  open,
  inOrder,
}: {
  readonly whole: WholeRegion;
  readonly name: string;
  readonly open: Claim | null;
  readonly inOrder: (claims: readonly Claim[]) => readonly Claim[];
}): JSX.Element {
  const words = useWholeText().selected.whole;
  const { region, count, denials, others } = whole;
  const holdsOpen =
    open !== null && [denials, ...others.map(({ claims }) => claims)].some((each) => each.includes(open));
  const [isOpen, setOpen] = useState(holdsOpen);
  const content = usePanelId();
  useEffect(() => {
    if (holdsOpen) setOpen(true);
  }, [holdsOpen]);
  return (
    <section class="whole-list">
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? content : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{words.heading(region.name)}</span>
          <span class="whole-list-count">{words.count(count, denials.length)}</span>
          <Icon name={isOpen ? "chevron-down" : "chevron-right"} size={12} />
        </button>
      </h3>
      {isOpen && (
        <div id={content}>
          <p class="whole-list-note">{words.note(name)}</p>
          {denials.length > 0 && (
            <>
              <p class="whole-list-part">{words.denials(region.level, denials.length)}</p>
              <ClaimRows claims={inOrder(denials)} openId={open?.id ?? null} />
            </>
          )}
          {others.map(({ extent, claims }) => (
            <div key={extent}>
              <p class="whole-list-part">{words.others(extent, claims.length)}</p>
              <ClaimRows claims={inOrder(claims)} openId={open?.id ?? null} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
