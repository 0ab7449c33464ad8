import { partsOf } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { loadWholeText, wholeTextOf } from "../../state/language.ts";
import { setPublished } from "../../state/published-actions.ts";
import { parseDateText, refusedDate } from "../../words/date-text.ts";

/** The years of which a link can carry a day. */
const YEARS = { first: 1900, last: 2200 } as const;

/**
 * Sets one date of report as written, the first day of what is written for *since* and the last for *by*, none where nothing
 * is; gives why it does not, in words. Rejects where the words do not come.
 */
export async function takePublished(state: AtlasState, end: WindowEnd, written: string): Promise<string | null> {
  await loadWholeText(state);
  const text = wholeTextOf(state);
  const date = parseDateText(text, written, end);
  if (date === null) return refusedDate(text, written);
  const day = date === "open" ? null : date[end];
  if (day !== null && (partsOf(day).year < YEARS.first || partsOf(day).year > YEARS.last)) {
    return text.typedDates.noDate(written);
  }
  const published: TimeWindow = { ...state.timeline.peek().published, [end]: day };
  const { from, to } = published;
  if (from !== null && to !== null && from > to) {
    return text.published.reversed(text.dates.day(from), text.dates.day(to));
  }
  setPublished(state, { [end]: day });
  return null;
}
