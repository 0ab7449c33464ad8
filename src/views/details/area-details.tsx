import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { publishedIn } from "../../core/details/area-claims.ts";
import { titleOfArea } from "../../core/details/area-title.ts";
import { standingOf } from "../../core/query/standing.ts";
import { type AreaId, partsOfArea } from "../../core/records/area.ts";
import type { Claim } from "../../core/records/records.ts";
import { ALL_TIME, isAllTime } from "../../core/time/span.ts";
import { DETAILS_FORMS } from "../../core/view-state.ts";
import { showDetails } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { EmptyNotice } from "../parts/empty-notice.tsx";
import { lazy } from "../parts/lazy.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useSteps } from "../parts/use-steps.ts";
import { useWholeText } from "../parts/use-text.ts";
import { AgreementKey } from "./agreement-key.tsx";
import { AreaAgreement } from "./area-agreement.tsx";
import { AreaClaims } from "./area-claims.tsx";
import "./area-details.css";
import { useAnswer, useDetails } from "./details-context.ts";
import { CloseButton, PanelHeader } from "./panel-header.tsx";
import { SetAsideFoot } from "./set-aside-foot.tsx";
import { Silence } from "./silence.tsx";
import { useListedClaims } from "./use-listed-claims.ts";
import { WholeLists } from "./whole-lists.tsx";

const PublishedNote = lazy(async () => (await import("../published/published-note.tsx")).PublishedNote);

/**
 * An area: its name, and either its facts, strips and claims, one of them open (`claim`, or else the first that matches), or who
 * says what of it. A claim that does not match is in no table: it opens among the claims.
 */
export function AreaDetails({
  area,
  claim,
}: {
  readonly area: AreaId;
  readonly claim: Claim | null;
}): JSX.Element | null {
  const text = useWholeText();
  const atlas = useAtlas();
  const { regions } = atlas.dataset.value;
  const form = useComputed(() => atlas.view.value.details).value;
  const steps = useSteps(2);
  const { lookup } = useDetails();
  const { hidingParts, result } = useAnswer();
  const heading = usePanelId();
  const { published = ALL_TIME } = result.query;
  const claims = lookup.naming(area);
  const until = useMemo(() => publishedIn(claims, { from: null, to: published.to }), [claims, published.to]);
  const title = useMemo(() => titleOfArea(area, regions), [area, regions]);
  const listed = useListedClaims(claims, claim);
  const { sorted, matching, reading } = listed;
  if (!title) return null;
  const name = text.details.areaName(title);
  const { region, extent } = partsOfArea(area);
  const header = (
    <>
      <PanelHeader id={heading} title={name} large>
        <CloseButton />
      </PanelHeader>
      {title.within.length > 0 && <p class="area-kind">{text.selected.areaKind(title)}</p>}
      {title.isWider && <p class="area-note">{text.selected.areaNote(title)}</p>}
    </>
  );
  const wholes = steps >= 2 && <WholeLists area={area} name={title.name} open={claim} inOrder={reading} />;
  if (sorted.total === 0)
    return (
      <section class="details-scroll area-details" aria-labelledby={heading}>
        {header}
        <div class="empty-notice">
          <h3>{text.details.empty.neverNamed(name)}</h3>
          <p>{sorted.unpublished === 0 ? text.details.empty.never : text.published.unpublished(sorted.unpublished)}</p>
          {sorted.unpublished === 0 && extent === "named" && <Silence region={region} />}
        </div>
        {wholes}
      </section>
    );
  const isTable = form === "agreement" && (claim === null || matching.includes(claim));
  return (
    <>
      <section class="details-scroll area-details" aria-labelledby={heading}>
        {header}
        <div class="area-form">
          <Segmented
            name={text.agreement.choice}
            values={DETAILS_FORMS}
            words={text.agreement.forms(matching.length)}
            chosen={isTable ? "agreement" : "claims"}
            onChoose={(chosen) => showDetails(atlas, area, chosen)}
          />
          {isTable && <span>{text.agreement.inWindow(matching.length, sorted.total)}</span>}
        </div>
        {isTable && matching.length > 0 && <AreaAgreement area={area} title={title} claims={matching} claim={claim} />}
        {isTable && matching.length === 0 && (
          <EmptyNotice
            title={text.standing.without(standingOf(area, result, regions))}
            claims={sorted}
            hidingParts={hidingParts}
          />
        )}
        {!isTable && (
          <>
            <AreaClaims
              area={area}
              isWider={title.isWider}
              claims={until}
              listed={listed}
              openId={claim?.id ?? matching[0]?.id ?? null}
              showsStrips={steps >= 1}
            />
            {!isAllTime(published) && <PublishedNote area={area} />}
            {wholes}
          </>
        )}
      </section>
      {isTable ? (
        <AgreementKey />
      ) : (
        <SetAsideFoot sorted={sorted} isOpen={listed.showsAside} onToggle={listed.toggleAside} />
      )}
    </>
  );
}
