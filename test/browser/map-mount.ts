import type { FeatureCollection } from "geojson";
import { onTestFinished, vi } from "vitest";
import { geographyOf } from "../../src/core/geography/geography.ts";
import type { Region, RegionId } from "../../src/core/records/records.ts";
import type { Theme } from "../../src/core/theme.ts";
import { projector } from "../../src/drawing/ground/mercator.ts";
import { colourOf, type Paint } from "../../src/drawing/palette.ts";
import { AtlasMap, type MapOptions } from "../../src/map/atlas-map.ts";
import { engineWorker } from "../../src/map/engine-worker.ts";
import type { MapFrame } from "../../src/map/map-camera.ts";
import type { MapPoint } from "../../src/map/pointer.ts";
import { regionRecordsOf } from "../core/geography/region-records.ts";

const [regions, context, csv] = await Promise.all([
  fetch("/data/regions.geojson").then((answer) => answer.json() as Promise<FeatureCollection>),
  fetch("/data/context.geojson").then((answer) => answer.json() as Promise<FeatureCollection>),
  fetch("/data/regions.csv").then((answer) => answer.text()),
]);

export const records: ReadonlyMap<RegionId, Region> = regionRecordsOf(csv);

/** What a map has told so far. */
export interface Told {
  readonly frames: MapFrame[];
  readonly rests: unknown[];
  readonly hovers: (readonly [RegionId | null, MapPoint | null])[];
  readonly clicks: (RegionId | null)[];
  readonly errors: string[];
  /** How often the map said that it is drawn without WebGL. */
  flat: number;
}

/** How a test wants its map. */
export interface Wanted extends Partial<MapOptions> {
  /** Of the container, px. */
  readonly size?: readonly [number, number];
  /** False: the browser has no WebGL 2. */
  readonly webGl?: boolean;
}

/** A map of the committed boundaries in a container; destroyed after the test. */
export async function mountMap({ size = [600, 620], webGl = true, ...rest }: Wanted = {}) {
  const container = document.createElement("div");
  Object.assign(container.style, { width: `${size[0]}px`, height: `${size[1]}px`, position: "absolute", inset: "0" });
  document.body.append(container);
  const told: Told = { frames: [], rests: [], hovers: [], clicks: [], errors: [], flat: 0 };
  if (webGl) await engineWorker().answers; // A busy machine may take longer than the map's patience.
  const getContext = webGl ? null : vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const map = await AtlasMap.start(container, {
    geography: geographyOf(regions, context, records),
    theme: "light",
    padding: { top: 10, right: 10, bottom: 10, left: 10 },
    camera: null,
    reducedMotion: true,
    on: {
      frame: (frame) => told.frames.push(frame),
      rest: (camera) => told.rests.push(camera),
      hover: (region, at) => told.hovers.push([region, at]),
      click: (region) => told.clicks.push(region),
      flat: (lacks) => {
        if (lacks !== null) told.flat += 1;
      },
      error: (message) => told.errors.push(message),
    },
    ...rest,
  });
  getContext?.mockRestore();
  onTestFinished(() => {
    map.destroy();
    container.remove();
  });
  return { map, container, told };
}

/** The colours found within a px of each region's label point in a picture of the map, as `rgb` numbers. */
export function coloursAtLabels(
  picture: HTMLCanvasElement,
  frame: MapFrame,
  ids: readonly RegionId[],
): ReadonlyMap<RegionId, readonly string[]> {
  const project = projector(frame.camera, frame.viewport);
  const scale = picture.width / frame.viewport.width;
  const drawing = picture.getContext("2d");
  return new Map(
    ids.map((id) => {
      const label = records.get(id)?.label;
      const [x, y] = project(label?.longitude ?? 0, label?.latitude ?? 0);
      const around = drawing?.getImageData(Math.round(x * scale) - 1, Math.round(y * scale) - 1, 3, 3).data ?? [];
      const colours = Array.from({ length: 9 }, (_, index) => [...around.slice(index * 4, index * 4 + 3)].join(" "));
      return [id, colours];
    }),
  );
}

/** A colour of the palette as {@link coloursAtLabels} gives it. */
export function numbersOf(paint: Paint, theme: Theme = "light"): string {
  const hex = colourOf(paint, theme);
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(" ");
}
