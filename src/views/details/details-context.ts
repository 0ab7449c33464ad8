import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ClaimLookup } from "../../core/details/claim-lookup.ts";
import type { FilterPart } from "../../core/filter/filter.ts";
import type { QueryResult } from "../../core/query/query.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Claim, ClaimId, EventId } from "../../core/records/records.ts";
import type { ClaimOrder } from "../../core/view-state.ts";
import type { SentencePart } from "../../words/sentence.ts";

/** What takes the focus when it is next drawn: the panel's heading or a claim. */
export type FocusTarget = "heading" | ClaimId | null;

/** What all parts of the details share and what never changes, so that claims are not drawn again as time runs. */
export interface DetailsTools {
  readonly lookup: ClaimLookup;
  readonly focusNext: { current: FocusTarget };
  /** Opens a claim, in the event or area that is shown where it belongs to that, and takes the focus there. */
  openClaim(claim: Claim): void;
  /** Opens an area's details, with one claim open where given. */
  showArea(area: AreaId, claim: ClaimId | null): void;
  /** Shows an event before what is selected, and goes back to that. */
  openEvent(event: EventId): void;
  leaveEvent(): void;
  close(): void;
}

/** The answer in view; while time runs it lags behind by up to a quarter of a second. */
export interface DetailsAnswer {
  readonly result: QueryResult;
  readonly order: ClaimOrder;
  /** The parts of the filter in force that hold a claim back. */
  readonly failingFacets: (claim: Claim) => readonly FilterPart[];
  /** The parts of the sentence that stand for these. */
  readonly hidingParts: (hiddenBy: readonly FilterPart[]) => readonly SentencePart[];
}

export const ToolsContext = createContext<DetailsTools | null>(null);
export const AnswerContext = createContext<DetailsAnswer | null>(null);

/** The tools of the panel that a view belongs to. Throws outside the details. */
export function useDetails(): DetailsTools {
  return inside(useContext(ToolsContext));
}

/** The answer that the panel shows. Throws outside the details. */
export function useAnswer(): DetailsAnswer {
  return inside(useContext(AnswerContext));
}

function inside<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A view stands outside the details.");
  return value;
}
