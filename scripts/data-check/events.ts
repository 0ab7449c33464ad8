import type { ClaimEvent, Dataset } from "../../src/core/records/records.ts";
import { isoDay } from "../../src/core/time/day.ts";
import type { Finding, RowsById } from "./rows.ts";

/** Events that no claim speaks of, or the claims of one claimant only. */
export function faultsOfEvents({ claims, events }: Dataset, at: RowsById): readonly Finding[] {
  return [...events.values()].flatMap(({ id }) => {
    const claimants = new Set(claims.filter(({ event }) => event === id).map(({ claimant }) => claimant));
    if (claimants.size > 1) return [];
    const reason = `${claimants.size === 0 ? "No claim speaks" : `Only ${[...claimants].join()} speaks`} of this event.`;
    const mend = "Write its id in the column event of claims by two claimants or more, or remove it.";
    return [at("events.csv", id, "id", id, { reason, mend })];
  });
}

/** Claims about other days than their event. Whether they speak of it only a reader can tell. */
export function distantClaims({ claims, events }: Dataset, at: RowsById): readonly Finding[] {
  return claims.flatMap(({ id, event: eventId, occurred }) => {
    const event = eventId === null ? undefined : events.get(eventId);
    if (!event || (occurred.from <= event.to && event.from <= occurred.to)) return [];
    const fault = {
      reason: `${id} is about ${daysOf(occurred)}, its event about ${daysOf(event)}.`,
      mend: "Where it speaks of the event, widen the days in events.csv; else empty the cell.",
    };
    return [at("claims.csv", id, "event", event.id, fault)];
  });
}

function daysOf({ from, to }: Pick<ClaimEvent, "from" | "to">): string {
  return from === to ? isoDay(from) : `${isoDay(from)} to ${isoDay(to)}`;
}
