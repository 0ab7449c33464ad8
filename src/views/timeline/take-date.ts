import { isBeyond, typeDate } from "../../core/timeline/typed-dates.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { loadWholeText, wholeTextOf } from "../../state/language.ts";
import { moveTimeline } from "../../state/timeline-actions.ts";
import { parseDateText, refusedDate } from "../../words/date-text.ts";

/**
 * Sets one end of the window to a date as written; gives why it does not, in words, where that is no date or lies beyond
 * the other end. Rejects where the words do not come.
 */
export async function takeDate(state: AtlasState, end: WindowEnd, written: string): Promise<string | null> {
  await loadWholeText(state);
  const text = wholeTextOf(state);
  const date = parseDateText(text, written, end);
  if (date === null) return refusedDate(text, written);
  const settings = state.timeline.peek();
  if (date !== "open" && isBeyond(settings, end, date)) {
    const { window } = settings;
    const [from, to] = end === "from" ? [date.from, window.to] : [window.from, date.to];
    return text.typedDates.fromAfterTo(text.dates.day(from ?? date.from), text.dates.day(to ?? date.to));
  }
  moveTimeline(state, (now, data) => typeDate(now, end, date === "open" ? null : date, data));
  return null;
}
