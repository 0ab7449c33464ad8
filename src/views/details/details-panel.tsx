import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { type Subject, subjectOf } from "../../core/details/subject.ts";
import type { Claim } from "../../core/records/records.ts";
import { overlaps } from "../../core/time/span.ts";
import type { Selection } from "../../core/view-state.ts";
import { clearSelection, select, selectArea } from "../../state/actions.ts";
import { createHidingParts } from "../../words/hiding-parts.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { AllClaims } from "./all-claims.tsx";
import { AnswerContext, type DetailsTools, type FocusTarget, ToolsContext } from "./details-context.ts";
import "./details-panel.css";
import { lazy } from "../parts/lazy.tsx";
import { useThrottled } from "../parts/use-throttled.ts";

const SelectedSubject = lazy(async () => (await import("./selected-subject.tsx")).SelectedSubject);

/**
 * What is selected: an area with its claims, an event, one claim alone, what became of a withdrawn one, or else the list of
 * all matching claims. Fills its container, which gives it a height; scrolls by itself.
 */
export function DetailsPanel(): JSX.Element {
  const text = useText();
  const atlas = useAtlas();
  const model = atlas.model.value;
  const { dataset, lookup } = model;
  const result = useThrottled(atlas.result);
  const order = useComputed(() => atlas.view.value.order).value;
  const { filter, clock, window } = result.query;
  const failingFacets = useMemo(() => model.failingFacets({ filter, clock }), [model, filter, clock]);
  const hidingParts = useMemo(() => createHidingParts(text, filter, dataset), [text, filter, dataset]);
  const answer = useMemo(
    () => ({ result, order, failingFacets, hidingParts }),
    [result, order, failingFacets, hidingParts],
  );

  const isMatching = (claim: Claim) => failingFacets(claim).length === 0 && overlaps(claim[clock], window);
  const subjectFor = (selection: Selection) => subjectOf(selection, lookup, dataset, isMatching);
  const now = useRef({ isMatching, subjectFor });
  now.current = { isMatching, subjectFor };

  const focusNext = useRef<FocusTarget>(null);
  const tools = useMemo(
    (): DetailsTools => ({
      lookup,
      focusNext,
      openClaim(claim) {
        focusNext.current = claim.id;
        const { area, event } = atlas.selection.peek();
        const alone = { area: null, claim: claim.id };
        const within = { area, claim: claim.id };
        const around = event === undefined ? [within] : [{ ...within, event }, within];
        select(atlas, around.find((selection) => opens(claim, now.current.subjectFor(selection))) ?? alone);
      },
      showArea(area, claim) {
        focusNext.current = "heading";
        selectArea(atlas, area, claim);
      },
      openEvent(event) {
        focusNext.current = "heading";
        select(atlas, { ...atlas.selection.peek(), event });
      },
      leaveEvent() {
        const { area, claim } = atlas.selection.peek();
        focusNext.current = claim ?? "heading";
        select(atlas, { area, claim });
      },
      close() {
        const subject = now.current.subjectFor(atlas.selection.peek());
        const isListed = subject.kind === "claim" && now.current.isMatching(subject.claim);
        focusNext.current = isListed ? subject.claim.id : "heading";
        clearSelection(atlas);
      },
    }),
    [atlas, lookup],
  );

  const subject = subjectFor(atlas.selection.value);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || subject.kind === "all") return;
    event.preventDefault();
    if (subject.kind === "event") tools.leaveEvent();
    else tools.close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key closes the whole panel, as its button does
    <div class="details" onKeyDown={press}>
      <ToolsContext.Provider value={tools}>
        <AnswerContext.Provider value={answer}>
          {subject.kind === "all" ? <AllClaims /> : <SelectedSubject subject={subject} />}
        </AnswerContext.Provider>
      </ToolsContext.Provider>
    </div>
  );
}

/** Whether a claim stands open among the claims of a subject. */
function opens(claim: Claim, subject: Subject): boolean {
  return (subject.kind === "area" || subject.kind === "event") && subject.claim === claim;
}
