import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type SetAside, sortClaims } from "../../core/details/area-claims.ts";
import { titleOfArea } from "../../core/details/area-title.ts";
import { orderClaims } from "../../core/details/claim-order.ts";
import { standingOf } from "../../core/query/standing.ts";
import { type AreaId, partsOfArea } from "../../core/records/area.ts";
import type { Claim } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { EmptyNotice } from "../parts/empty-notice.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useSteps } from "../parts/use-steps.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./area-details.css";
import { AreaCount, AreaFactList } from "./area-fact-list.tsx";
import { AreaStrips } from "./area-strips.tsx";
import { ClaimRows } from "./claim-rows.tsx";
import { useAnswer, useDetails } from "./details-context.ts";
import { OrderSelect } from "./order-select.tsx";
import { CloseButton, PanelHeader } from "./panel-header.tsx";
import { SetAsideFoot } from "./set-aside-foot.tsx";
import { SetAsideLists } from "./set-aside-lists.tsx";
import { Silence } from "./silence.tsx";
import { WholeLists } from "./whole-lists.tsx";

/** An area: its name, facts, strips and claims, one of them open: `claim`, or else the first that matches. */
export function AreaDetails({
  area,
  claim,
}: {
  readonly area: AreaId;
  readonly claim: Claim | null;
}): JSX.Element | null {
  const text = useWholeText();
  const { regions } = useAtlas().dataset.value;
  const steps = useSteps(2);
  const { lookup } = useDetails();
  const { failingFacets, hidingParts, result, order } = useAnswer();
  const heading = usePanelId();
  const claims = lookup.naming(area);
  const title = useMemo(() => titleOfArea(area, regions), [area, regions]);
  const sorted = useMemo(() => sortClaims(claims, result.query, failingFacets), [claims, result, failingFacets]);
  const { clock } = result.query;
  const reading = useCallback(
    (list: readonly Claim[]) =>
      orderClaims(list, order, clock, (entry) => lookup.claimantOf(entry)?.name ?? "", text.formats.collate),
    [order, clock, lookup, text],
  );
  const matching = useMemo(() => reading(sorted.matching), [reading, sorted]);

  const isClaim = (entry: SetAside) => entry.claim === claim;
  const isAside = claim !== null && (sorted.outside.some(isClaim) || sorted.hidden.some(isClaim));
  const [wantsAside, setWantsAside] = useState<boolean | null>(null);
  const showsAside = wantsAside ?? isAside;
  useEffect(() => {
    if (isAside) setWantsAside(true);
  }, [isAside, claim?.id]);
  const asideHeading = useRef<HTMLHeadingElement>(null);
  const openId = claim?.id ?? matching[0]?.id ?? null;
  if (!title) return null;
  const name = text.details.areaName(title);
  const { region, extent } = partsOfArea(area);
  return (
    <>
      <section class="details-scroll area-details" aria-labelledby={heading}>
        <PanelHeader id={heading} title={name} large>
          <CloseButton />
        </PanelHeader>
        {title.within.length > 0 && <p class="area-kind">{text.selected.areaKind(title)}</p>}
        {title.isWider && <p class="area-note">{text.selected.areaNote(title)}</p>}
        {sorted.total === 0 ? (
          <div class="empty-notice">
            <h3>{text.details.empty.neverNamed(name)}</h3>
            <p>{text.details.empty.never}</p>
            {extent === "named" && <Silence region={region} />}
          </div>
        ) : (
          <>
            <AreaCount area={area} sorted={sorted} />
            <div class="area-history">
              <AreaFactList claims={claims} isWider={title.isWider} />
              {steps >= 1 && <AreaStrips claims={claims} />}
            </div>
            {matching.length === 0 && (
              <EmptyNotice
                title={text.standing.without(standingOf(area, result, regions))}
                claims={sorted}
                hidingParts={hidingParts}
              />
            )}
            {matching.length > 1 && (
              <div class="area-list-head">
                <h3>{text.selected.inWindow(matching.length)}</h3>
                <OrderSelect />
              </div>
            )}
            <ClaimRows claims={matching} openId={openId} byClaimant={order === "claimant"} />
            {showsAside && <SetAsideLists sorted={sorted} openId={openId} heading={asideHeading} inOrder={reading} />}
          </>
        )}
        {steps >= 2 && <WholeLists area={area} name={title.name} openId={claim?.id ?? null} inOrder={reading} />}
      </section>
      {sorted.total > 0 && (
        <SetAsideFoot
          sorted={sorted}
          isOpen={showsAside}
          onToggle={() => {
            setWantsAside(!showsAside);
            if (!showsAside) setTimeout(() => asideHeading.current?.focus());
          }}
        />
      )}
    </>
  );
}
