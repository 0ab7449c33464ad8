import { addMonths, monthEnd, monthIndex, monthStart } from "../core/time/day.ts";
import type { Clock } from "../core/time/span.ts";
import type { TimelineSettings } from "../core/timeline/timeline.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Clause } from "./facet-words.ts";

/** What is told of the window: under which clock, and in words which time it holds, null where that is all time. */
export interface WindowTold {
  readonly clock: Clock;
  /** Of the last so many months, open at one end, or from a day to a day; `closed` too where it holds all time. */
  readonly kind: "rolling" | "open" | "closed";
  readonly words: string | null;
}

/** Window and clock as a clause of the sentence. */
export function windowClause(text: Catalogue, timeline: TimelineSettings): Clause {
  const { window, clock } = timeline;
  const rolling = rollingWords(text, timeline);
  if (rolling !== null) return text.filters.clauses.window({ clock, kind: "rolling", words: rolling });
  const words = text.dates.window(window);
  const isOpen = words !== null && (window.from === null || window.to === null);
  return text.filters.clauses.window({ clock, kind: isOpen ? "open" : "closed", words });
}

/** "the 12 months to Dec 2023" where the window rolls and is just so long; else null. */
function rollingWords(text: Catalogue, { mode, rollingMonths, window: { from, to } }: TimelineSettings): string | null {
  if (mode !== "rolling" || from === null || to === null) return null;
  const wholeMonths = to === monthEnd(monthIndex(to));
  const start = wholeMonths ? monthStart(monthIndex(to) - rollingMonths + 1) : addMonths(to, -rollingMonths) + 1;
  if (from !== start) return null;
  return text.filters.words.monthsTo(rollingMonths, wholeMonths ? text.dates.month(to) : text.dates.day(to));
}
