import { readFileSync } from "node:fs";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { measuresOf } from "../../../src/core/measures/measures.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { QueryResult } from "../../../src/core/query/query.ts";
import { isPainted } from "../../../src/core/records/area.ts";
import type { RegionId } from "../../../src/core/records/records.ts";
import type { TimeWindow } from "../../../src/core/time/span.ts";
import type { Camera } from "../../../src/core/view-state.ts";
import { mercator, projector, type Viewport } from "../../../src/drawing/ground/mercator.ts";
import { outlinesOf } from "../../../src/drawing/ground/region-outlines.ts";
import { markOffsetsOf } from "../../../src/drawing/overlay/mark-points.ts";
import type { OverlayInput } from "../../../src/drawing/overlay/overlay-input.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { english } from "../../helpers/english.ts";

const outlines = outlinesOf(JSON.parse(readFileSync("public/data/regions.geojson", "utf8")));

let offsets: ReturnType<typeof markOffsetsOf> | null = null;
let index: ReturnType<typeof createClaimIndex> | null = null;
/** Its claims in a window. */
export function committedResult(window: TimeWindow = { from: null, to: null }): QueryResult {
  index ??= createClaimIndex(committedDataset);
  return index.query({ filter: NO_FILTER, window, clock: "occurred" });
}

/** The camera that fits all painted regions into a map with 12 px to spare. */
export function startCamera({ width, height }: Viewport): Camera {
  const points = [...outlines]
    .filter(([id]) => isPaintedId(id))
    .flatMap(([, ring]) => ring.map(([longitude = 0, latitude = 0]) => mercator(longitude, latitude)));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const world = Math.min((width - 24) / (right - left), (height - 24) / (bottom - top));
  const y = (top + bottom) / 2;
  return {
    longitude: ((left + right) / 2) * 360 - 180,
    latitude: (Math.atan(Math.sinh((1 - 2 * y) * Math.PI)) * 180) / Math.PI,
    zoom: Math.log2(world / 512),
  };
}

/** What the overlay of the repository's data depends on, seen by a camera in a map of a size. */
export function createOverlayInput(
  viewport: Viewport,
  camera: Camera = startCamera(viewport),
  overrides: Partial<OverlayInput> = {},
): OverlayInput {
  offsets ??= markOffsetsOf(committedDataset);
  return {
    dataset: committedDataset,
    result: committedResult(),
    measure: committedMeasures().claims,
    offsets,
    outlines,
    project: projector(camera, viewport),
    viewport,
    zoom: camera.zoom,
    largestMark: 24,
    reserved: [],
    text: english,
    ...overrides,
  };
}

/** The measures of the committed data. */
export function committedMeasures(): ReturnType<typeof measuresOf> {
  return measuresOf(committedDataset);
}

function isPaintedId(id: RegionId): boolean {
  const region = committedDataset.regions.get(id);
  return region !== undefined && isPainted(region);
}
