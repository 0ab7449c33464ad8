import type { AreaId } from "../records/area.ts";
import type { Claim } from "../records/records.ts";
import { type Polarity, polarityOf } from "../records/vocabulary.ts";
import { type Day, monthEnd, monthIndex } from "../time/day.ts";
import { type Clock, PRECISIONS, type Precision, type Span } from "../time/span.ts";

/** Which claims of an area are meant: those of a polarity, dated under a clock. */
export interface DayKind {
  readonly polarity: Polarity;
  readonly clock: Clock;
}

/** A day on which claims about an area end, as a span no finer than the day is known. */
export type AreaDays = (area: AreaId, kind: DayKind, day: Day) => Span;

/**
 * Tells how finely the days in an area's measures are known: as the claim that knows the day most
 * coarsely. A day on which no such claim ends is one at which the window cut: it stands for itself, or for its month
 * if it is the last of one.
 * @param claimsOf the claims that count for an area
 */
export function createAreaDays(claimsOf: (area: AreaId) => readonly Claim[]): AreaDays {
  const kept = new Map<string, ReadonlyMap<Day, Precision>>();
  return (area, kind, day) => {
    const key = `${area} ${kind.polarity} ${kind.clock}`;
    const known = kept.get(key) ?? coarsestByDay(claimsOf(area), kind);
    kept.set(key, known);
    const cut = day === monthEnd(monthIndex(day)) ? "month" : "day";
    return { from: day, to: day, precision: known.get(day) ?? cut };
  };
}

function coarsestByDay(claims: readonly Claim[], { polarity, clock }: DayKind): ReadonlyMap<Day, Precision> {
  const known = new Map<Day, Precision>();
  for (const claim of claims) {
    const span = claim[clock];
    if (!span || polarityOf(claim.assertion, claim.responsibility) !== polarity) continue;
    const before = known.get(span.to) ?? "day";
    const isCoarser = PRECISIONS.indexOf(span.precision) > PRECISIONS.indexOf(before);
    known.set(span.to, isCoarser ? span.precision : before);
  }
  return known;
}
