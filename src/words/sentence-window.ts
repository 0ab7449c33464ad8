import { addMonths, monthEnd, monthIndex, monthStart } from "../core/time/day.ts";
import type { TimelineSettings } from "../core/timeline/timeline.ts";
import type { Catalogue } from "./catalogue.ts";
import type { SentencePart } from "./sentence.ts";

/** Window and clock as a part of the sentence; a window open at both ends is a default. */
export function windowPart(text: Catalogue, timeline: TimelineSettings): SentencePart {
  const { leads, words } = text.filters;
  const { window, clock } = timeline;
  const part = (lead: string, said: string): SentencePart => ({
    name: "window",
    lead,
    shortLead: lead,
    words: said,
    resets: window.from === null && window.to === null ? [] : ["window"],
  });
  const rolling = rollingWords(text, timeline);
  if (rolling !== null) return part(clock === "occurred" ? leads.occurred : leads.reportedIn, rolling);
  const said = text.dates.window(window);
  if (clock === "reported") return part(leads.reported, said ?? words.atAnyTime);
  if (said === null) return part(leads.occurred, words.allYears);
  const isOpen = window.from === null || window.to === null;
  return part(isOpen ? leads.occurredOpen : leads.occurred, said);
}

/** "the 12 months to Dec 2023" where the window rolls and is just so long; else null. */
function rollingWords(text: Catalogue, { mode, rollingMonths, window: { from, to } }: TimelineSettings): string | null {
  if (mode !== "rolling" || from === null || to === null) return null;
  const wholeMonths = to === monthEnd(monthIndex(to));
  const start = wholeMonths ? monthStart(monthIndex(to) - rollingMonths + 1) : addMonths(to, -rollingMonths) + 1;
  if (from !== start) return null;
  return text.filters.words.monthsTo(rollingMonths, wholeMonths ? text.dates.month(to) : text.dates.day(to));
}
