import type { AreaMeasures } from "./query.ts";

/**
 * Why an answer gives an area no such day: `never`, no claim gives it one up to the window's end; `filtered-out`, only
 * claims that the filter hides do; `not-yet`, an affirming claim has begun by then and none has ended.
 */
export type DayGap = "never" | "filtered-out" | "not-yet";

/**
 * Why an answer has no such day of an area.
 * @param unfiltered the area's measures without the filter
 */
export function dayGap(
  day: "firstAffirmed" | "lastAffirmed" | "lastDenied",
  unfiltered: AreaMeasures | undefined,
): DayGap {
  if (unfiltered?.[day] != null) return "filtered-out";
  return day === "firstAffirmed" && unfiltered?.lastAffirmed != null ? "not-yet" : "never";
}
