import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { agreementTable, voicesIn } from "../../core/agreement/agreement-table.ts";
import { titleOfArea } from "../../core/details/area-title.ts";
import { contradictionsAmong } from "../../core/details/contradictions-among.ts";
import type { Claim, ClaimEvent } from "../../core/records/records.ts";
import { choose, resetFilter } from "../../state/actions.ts";
import { numberWords } from "../../words/number-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { EmptyNotice } from "../parts/empty-notice.tsx";
import { Icon } from "../parts/icon.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import { AgreementPanel } from "./agreement-panel.tsx";
import { ClaimRows } from "./claim-rows.tsx";
import { useAnswer, useDetails } from "./details-context.ts";
import "./event-details.css";
import { OrderSelect } from "./order-select.tsx";
import { CloseButton, PanelHeader } from "./panel-header.tsx";
import { SetAsideFoot } from "./set-aside-foot.tsx";
import { SetAsideLists } from "./set-aside-lists.tsx";
import { useListedClaims } from "./use-listed-claims.ts";

/** An event: when it was, who says what of it, and the claims that speak of it. */
export function EventDetails({
  event,
  claim,
}: {
  readonly event: ClaimEvent;
  readonly claim: Claim | null;
}): JSX.Element {
  const text = useWholeText();
  const words = text.agreement;
  const atlas = useAtlas();
  const { claims: all, relations } = atlas.dataset.value;
  const { lookup } = useDetails();
  const { hidingParts, order } = useAnswer();
  const heading = usePanelId();
  const claims = useMemo(() => all.filter((each) => each.event === event.id), [all, event]);
  const { sorted, matching, reading, showsAside, toggleAside, asideHeading } = useListedClaims(claims, claim);
  const table = useMemo(() => agreementTable(matching, lookup.claimantOf), [matching, lookup]);
  const openId = claim?.id ?? matching[0]?.id ?? null;
  const detailsOf = (own: readonly Claim[]) => {
    const responsibilities = own.flatMap(({ responsibility }) =>
      responsibility === null ? [] : text.vocabulary.responsibilities[responsibility],
    );
    const numbers = own.flatMap((each) => numberWords(text, each.numbers) ?? []);
    return [...new Set([...responsibilities, ...numbers])].join(text.formats.semicolon);
  };
  return (
    <>
      <section class="details-scroll event-details" aria-labelledby={heading}>
        <BackLink />
        <PanelHeader id={heading} title={<DataText>{event.title}</DataText>}>
          <CloseButton />
        </PanelHeader>
        <p class="area-kind">{words.event.kind(text.dates.span({ ...event, precision: "day" }))}</p>
        {event.note && (
          <p class="area-note" dir="auto">
            {event.note}
          </p>
        )}
        {matching.length === 0 ? (
          <EmptyNotice title={text.details.empty.inWindow} claims={sorted} hidingParts={hidingParts} />
        ) : (
          <AgreementPanel
            name={event.title}
            table={table}
            folds={false}
            detailsOf={detailsOf}
            claim={null}
            onBack={() => undefined}
          >
            {(grid) => (
              <>
                <p class="agreement-words">
                  {words.event.sentence(<b>{words.event.said(voicesIn(table))}</b>, {
                    told: new Set(matching.map(({ claimant }) => claimant)).size,
                    matching: matching.length,
                    total: claims.length,
                    contradictions: contradictionsAmong(matching, relations),
                  })}
                </p>
                <OnlyThisEvent event={event} />
                {grid}
                <div class="area-list-head">
                  <h3>{text.selected.inWindow(matching.length)}</h3>
                  {matching.length > 1 && <OrderSelect />}
                </div>
                <ClaimRows claims={matching} openId={openId} byClaimant={order === "claimant"} />
              </>
            )}
          </AgreementPanel>
        )}
        {showsAside && <SetAsideLists sorted={sorted} openId={openId} heading={asideHeading} inOrder={reading} />}
      </section>
      <SetAsideFoot sorted={sorted} isOpen={showsAside} onToggle={toggleAside} />
    </>
  );
}

/** The way back to what was selected before the event was opened. */
function BackLink(): JSX.Element | null {
  const text = useWholeText();
  const atlas = useAtlas();
  const { leaveEvent } = useDetails();
  const { area, claim } = atlas.selection.value;
  if (area === null && claim === null) return null;
  const title = area === null ? null : titleOfArea(area, atlas.dataset.value.regions);
  return (
    <button type="button" class="link-button agreement-back" onClick={leaveEvent}>
      <Icon name="chevron-right" size={12} />
      {title ? text.agreement.back(text.details.areaName(title)) : text.agreement.backToClaim}
    </button>
  );
}

/** Lets only the claims of the event pass, or others too. */
function OnlyThisEvent({ event: { id } }: { readonly event: ClaimEvent }): JSX.Element {
  const words = useWholeText().agreement.event;
  const atlas = useAtlas();
  const { kind, values } = atlas.filter.value.event;
  const isOnly = kind === "only" && values.length === 1 && values[0] === id;
  return (
    <button
      type="button"
      class="button"
      onClick={() => (isOnly ? resetFilter(atlas, "event") : choose(atlas, "event", { kind: "only", values: [id] }))}
    >
      {isOnly ? words.everything : words.only}
    </button>
  );
}
