import type { Region, RegionId } from "../core/records/records.ts";
import type { Step } from "../core/spread/steps.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/** How a region lies to those named earlier: `next to Kunduz and 2 more`, `leap, 230 km from Kabul`, `the first`. */
export function stepWords(text: WholeCatalogue, step: Step, regions: ReadonlyMap<RegionId, Region>): string {
  const nameOf = (id: RegionId | undefined) => (id === undefined ? "" : (regions.get(id)?.name ?? id));
  switch (step.kind) {
    case "first":
      return text.spread.first;
    case "step":
      return text.spread.next(nameOf(step.next[0]), step.next.length - 1);
    case "leap":
      return text.spread.leap(nameOf(step.nearest), step.kilometres);
  }
}
