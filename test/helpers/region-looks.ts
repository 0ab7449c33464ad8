import type { MeasureName } from "../../src/core/view-state.ts";
import type { Paint } from "../../src/drawing/palette.ts";
import type { AreaAnswer } from "./areas-from-csv.ts";
import { spanOf } from "./claim-rows.ts";
import { rowsOf } from "./csv-rows.ts";

const ends = rowsOf("claims.csv").map((row) => Number(spanOf(row, "occurred")?.[1].slice(0, 4)));
const firstYear = Math.min(...ends);
const years = Math.max(...ends) - firstYear + 1;

/** What a region must look like: a class of the ramp from 0, or why it has none; and whether it is hatched. */
export interface Look {
  readonly position: number | null;
  readonly look: string;
}

/** The look of a region under a measure; `end` is the last day of the window. */
export function lookOf(answer: AreaAnswer, unfiltered: AreaAnswer, measure: MeasureName, end: string): Look {
  const position = classOf(answer, measure, end);
  if (position !== null) return { position, look: answer.longOnly ? "long-dated" : "class" };
  if (answer.state === "counted") {
    if (answer.affirm > 0) return { position, look: "not-yet" };
    return { position, look: answer.deny > 0 ? "denied" : "neither" };
  }
  const isHidden = answer.state === "no-claim" && classOf(unfiltered, measure, end) !== null;
  return { position, look: isHidden ? "no-match" : answer.state };
}

/** The fewest calendar months from a day back to another or further; a day that a month lacks is its last. */
export function monthsBack(end: string, day: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = end.split("-").map(Number);
  for (let months = 0; ; months++) {
    const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
    const back = new Date(Date.UTC(year, month - 1 - months, Math.min(dayOfMonth, last)));
    if (day >= back.toISOString().slice(0, 10)) return months;
  }
}

function classOf(answer: AreaAnswer, measure: MeasureName, end: string): number | null {
  const { affirm, affirmingGroups, firstAffirmed, lastAffirmedOn } = answer;
  if (measure === "time-since") {
    if (lastAffirmedOn === null) return null;
    const months = monthsBack(end, lastAffirmedOn);
    return [3, 12, 24, 60, Number.POSITIVE_INFINITY].findIndex((most) => months <= most);
  }
  const year = Number(firstAffirmed);
  if (measure === "first-affirmed") {
    if (Number.isNaN(year)) return null;
    return [0, 1, 2, 3, 4, 5].findLast((step) => firstYear + Math.floor((step * years) / 6) <= year) ?? null;
  }
  const count = measure === "claims" ? affirm : affirmingGroups;
  if (count === 0) return null;
  return [1, 2, 3, 6, 11, 21].findLastIndex((least) => count >= least);
}

/** The ground of a region of a look. */
export function paintOf({ position, look }: Look, measure: MeasureName): Paint {
  if (position === null) return look === "left-out" ? "land" : "c0";
  if (measure === "first-affirmed") return `t${6 - position}` as Paint;
  return `c${measure === "time-since" ? 5 - position : position + 1}` as Paint;
}

/** The words of the legend by look. */
export const LEGEND: Readonly<Record<string, string>> = {
  "no-claim": "No claim in this window",
  "no-match": "No matching claim: the filter hides some",
  "left-out": "Left out by the region filter",
  "not-yet": "Affirming claims, none of them ended",
  neither: "Matching claims do neither",
  denied: "Matching claims deny, none affirms",
  "long-dated": "Dated to a quarter or year",
};

const isSoFar = (measure: MeasureName) => measure === "first-affirmed" || measure === "time-since";

/** The words that the legend has for a look under a measure, if any. */
export function legendWords(look: string, measure: MeasureName): string | undefined {
  if (isSoFar(measure) && look === "no-claim") return "Not affirmed so far";
  if (isSoFar(measure) && look === "no-match") return "No matching claim affirms it so far";
  return LEGEND[look];
}

/** The line of a tip where a region has no first or last affirmation. */
export const AFFIRMED: Readonly<Record<string, string>> = {
  never: "Not affirmed up to the end of the window",
  "filtered out": "No matching claim affirms it up to the end of the window",
  "not yet": "Not affirmed yet: a claim counts from the end of its span",
};

/** The ground of each way in which claims agree. */
export const CONTEST_PAINTS: Readonly<Record<string, Paint>> = {
  contested: "c5",
  defeated: "c4",
  "denied-whole": "c2",
  affirmed: "c2",
  denied: "c0",
  neither: "c0",
};

/** What is drawn over the fill of a region. */
export const OVER: Readonly<Record<string, string>> = {
  "long-dated": "hatch",
  denied: "denied",
  contested: "contested",
  defeated: "defeated",
  "denied-whole": "denied-whole",
  "no-match": "unmatched",
  "left-out": "veil",
};
