import { vi } from "vitest";
import { figureGroundOf, figureInputOf } from "../../src/app/picture/figure-input.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { DEFAULT_VIEW, type ViewState } from "../../src/core/view-state.ts";
import { mapGroundOf } from "../../src/drawing/ground/map-ground.ts";
import { createAtlasState } from "../../src/state/atlas-state.ts";
import type { FigureWorkshop } from "../../src/views/figure/figure-workshop.ts";
import { ENGLISH } from "../helpers/english.ts";
import { createOverlayDataset, NOTHING, squaresOf } from "./overlay-mount.tsx";

/** A workshop of figures of a few square regions, that makes no files. */
export function createFigures(overrides: Partial<FigureWorkshop> = {}, view: Partial<ViewState> = {}): FigureWorkshop {
  const dataset = createOverlayDataset();
  const polygons = { regions: squaresOf(dataset), context: NOTHING };
  const ground = figureGroundOf(mapGroundOf(polygons, dataset), {
    title: "Atlas",
    homepage: "https://atlas.example/",
    version: "1",
    licenses: [],
    fileLicenses: [],
    sources: [],
  });
  const state = createAtlasState(createDatasetModel(dataset), [], ENGLISH, { ...DEFAULT_VIEW, ...view });
  return {
    ready: Promise.resolve(),
    input: () => figureInputOf(state, ground, "#v1"),
    save: vi.fn<FigureWorkshop["save"]>(async () => "figure.svg"),
    canCopy: true,
    copy: vi.fn<FigureWorkshop["copy"]>(async () => undefined),
    ...overrides,
  };
}
