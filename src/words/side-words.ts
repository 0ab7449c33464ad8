import type { CompareSettings } from "../core/compare/compare-settings.ts";
import type { Filter } from "../core/filter/filter.ts";
import type { TimeWindow } from "../core/time/span.ts";
import { yearOfWindow } from "../core/time/whole-year.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/** What A and B are called: by their times where these differ, and by who speaks where that does. */
export function sideWords(
  text: WholeCatalogue,
  { window, category }: Pick<CompareSettings, "window" | "category">,
  { window: ofB, filter }: { readonly window: TimeWindow; readonly filter: Filter },
): readonly [a: string, b: string] {
  const { categories } = text.vocabulary;
  const whoB =
    filter.category.kind === "only" && filter.category.values.length > 0
      ? text.formats.list(
          filter.category.values.map((name) => categories[name]),
          "and",
        )
      : text.compare.anyone;
  const parts = (time: TimeWindow, who: string) => [
    ...(category === null ? [] : [who]),
    ...(window === null && category !== null ? [] : [timeWords(text, time)]),
  ];
  return [
    parts(window ?? ofB, category === null ? "" : categories[category]).join(text.formats.comma),
    parts(ofB, whoB).join(text.formats.comma),
  ];
}

/** `2017` for a whole year, else the window. */
function timeWords({ dates, compare }: WholeCatalogue, window: TimeWindow): string {
  const year = yearOfWindow(window);
  if (year !== null) return dates.year(year);
  return dates.window(window) ?? compare.anyTime;
}
