import { type Day, monthEnd, monthIndex, monthStart } from "../core/time/day.ts";
import type { Catalogue } from "./catalogue.ts";

/** A day up to which something holds: `Dec 2023` where it ends a month, else `17 Dec 2023`. */
export function lastDayWords({ dates }: Catalogue, day: Day): string {
  return day === monthEnd(monthIndex(day)) ? dates.month(day) : dates.day(day);
}

/** A day from which on something holds: `Aug 2021` where it begins a month, else `17 Aug 2021`. */
export function firstDayWords({ dates }: Catalogue, day: Day): string {
  return day === monthStart(monthIndex(day)) ? dates.month(day) : dates.day(day);
}
