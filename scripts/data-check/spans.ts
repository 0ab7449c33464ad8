import type { Claim, Dataset } from "../../src/core/records/records.ts";
import { isoDay } from "../../src/core/time/day.ts";
import type { Precision } from "../../src/core/time/span.ts";
import type { Finding, RowsById } from "./rows.ts";

/** The most days that a span of a precision has, unless its note says why. */
const LONGEST: Readonly<Record<Precision, number>> = { day: 3, month: 35, quarter: 100, year: 366 };
const MARKER = "Span:";

/** Spans that are longer than their precision without a word why, and spans that end after they were told of. */
export function faultsOfSpans({ claims }: Dataset, at: RowsById): readonly Finding[] {
  return claims.flatMap((claim) => [...faultOfLength(claim, at), ...faultOfEnd(claim, at)]);
}

function faultOfLength({ id, occurred, note }: Claim, at: RowsById): readonly Finding[] {
  const { from, to, precision } = occurred;
  const days = to - from + 1;
  const most = LONGEST[precision];
  if (days <= most || (note.startsWith(MARKER) && note.length > MARKER.length)) return [];
  const fault = {
    reason: `The span has ${days} days, but the precision is ${precision}, which is at most ${most}.`,
    mend: `Write a coarser precision, correct the span, or begin note with “${MARKER}” and say why it is so long.`,
  };
  return [at("claims.csv", id, "occurred_precision", precision, fault)];
}

function faultOfEnd({ id, occurred, reported, note }: Claim, at: RowsById): readonly Finding[] {
  if (reported === null || occurred.to <= reported.to || /forecast/iu.test(note)) return [];
  const fault = {
    reason: `The span ends after the claim was reported (${isoDay(reported.to)}).`,
    mend: "End it on that day or before, correct reported_on, or call it a forecast in note.",
  };
  return [at("claims.csv", id, "occurred_to", isoDay(occurred.to), fault)];
}
