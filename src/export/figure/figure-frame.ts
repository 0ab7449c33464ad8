import type { FigureFrame } from "../../core/figure-settings.ts";
import { passesRegions } from "../../core/filter/region-choice.ts";
import { lineageOf, partsOfArea } from "../../core/records/area.ts";
import type { Region, RegionId } from "../../core/records/records.ts";
import type { FigureInput } from "./figure-input.ts";

/** The one region that fills the map of a figure; null where the frame is another or nothing is drawn of it. */
export function frameRegion({ geography, selected }: FigureInput, frame: FigureFrame): RegionId | null {
  const region =
    frame === "AF" || frame === "PK-BA"
      ? (frame as RegionId)
      : frame === "selection" && selected !== null
        ? partsOfArea(selected).region
        : null;
  return region !== null && geography.polygonsOf([region]).length > 0 ? region : null;
}

/** Whether a region lies in the one that fills the map of a figure; all do where there is none. */
export function isInFrame(id: RegionId, framed: RegionId | null, { dataset: { regions } }: FigureInput): boolean {
  return framed === null || lineageOf(id, regions).includes(framed);
}

/** The region that fills the map of a figure which counts claims about others too; null where there is none. */
export function framedArea(input: FigureInput, frame: FigureFrame): Region | null {
  const { regions } = input.dataset;
  const framed = frameRegion(input, frame);
  const choice = input.result.query.filter.region;
  const isOutsideCounted = [...regions.keys()].some(
    (id) => !isInFrame(id, framed, input) && passesRegions(choice, id, regions),
  );
  return framed !== null && isOutsideCounted ? (regions.get(framed) ?? null) : null;
}
