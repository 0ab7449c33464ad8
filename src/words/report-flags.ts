import type { TimeWindow } from "../core/time/span.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/** The words beside the two dates of report on a histogram; null where one is not asked. */
export function reportFlags(text: WholeCatalogue, published: TimeWindow) {
  const flag = (end: keyof TimeWindow) => {
    const day = published[end];
    if (day === null) return null;
    const date = text.dates.day(day);
    return { whole: text.published.flags[end](date), short: date };
  };
  return { from: flag("from"), to: flag("to") };
}
