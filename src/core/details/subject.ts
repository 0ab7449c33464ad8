import { type AreaId, lineageOf, partsOfArea } from "../records/area.ts";
import type { Claim, ClaimEvent, Dataset, Withdrawal } from "../records/records.ts";
import type { Selection } from "../view-state.ts";
import type { ClaimLookup } from "./claim-lookup.ts";

/** What the details speak of: an area or an event with a claim to open or none, one claim alone, a withdrawn one, or every match. */
export type Subject =
  | { readonly kind: "area"; readonly area: AreaId; readonly claim: Claim | null }
  | { readonly kind: "event"; readonly event: ClaimEvent; readonly claim: Claim | null }
  | { readonly kind: "claim"; readonly claim: Claim }
  | { readonly kind: "withdrawn"; readonly withdrawal: Withdrawal }
  | { readonly kind: "all" };

/**
 * The subject of a selection. An event comes first, with a claim of it to open. A claim opens inside the selected area if it counts for it, or if it matches and speaks
 * of something that the area lies in; else it stands alone, as a withdrawn one does. Unknown ids are passed over.
 * @param isMatching whether a claim passes filter and window
 */
export function subjectOf(
  selection: Selection,
  lookup: ClaimLookup,
  { regions, events }: Pick<Dataset, "regions" | "events">,
  isMatching: (claim: Claim) => boolean,
): Subject {
  const withdrawal = selection.claim === null ? undefined : lookup.withdrawal(selection.claim);
  if (withdrawal) return { kind: "withdrawn", withdrawal };
  const claim = selection.claim === null ? null : (lookup.claim(selection.claim) ?? null);
  const event = selection.event === undefined ? undefined : events.get(selection.event);
  if (event) return { kind: "event", event, claim: claim?.event === event.id ? claim : null };
  const area = selection.area !== null && regions.has(partsOfArea(selection.area).region) ? selection.area : null;
  if (area === null) return claim === null ? { kind: "all" } : { kind: "claim", claim };
  if (claim === null || lookup.areasOf(claim).includes(area)) return { kind: "area", area, claim };
  const around = lineageOf(partsOfArea(area).region, regions).slice(1);
  const isAround = lookup.areasOf(claim).some((other) => around.includes(partsOfArea(other).region));
  return isAround && isMatching(claim) ? { kind: "area", area, claim } : { kind: "claim", claim };
}
