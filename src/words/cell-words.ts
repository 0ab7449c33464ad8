import type { Cell } from "../core/compare/cells.ts";
import { partsOf } from "../core/time/day.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/** What a small map is called: `2017`, `2017, first half`, `Taliban`, `Attack`. */
export function cellWords(text: WholeCatalogue, cell: Cell): string {
  switch (cell.of) {
    case "category":
      return text.vocabulary.categories[cell.category];
    case "kind":
      return text.vocabulary.assertions[cell.kind];
    case "period": {
      const { from, to } = cell.period;
      const { year, month } = partsOf(from);
      const isYear = to - from > 200;
      return isYear ? text.dates.year(year) : text.compare.halfYear(text.dates.year(year), month === 1 ? 1 : 2);
    }
  }
}
