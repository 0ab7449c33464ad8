import type { FeatureCollection, Polygon } from "geojson";
import { vi } from "vitest";
import { figureGroundOf, figureInputOf } from "../../src/app/picture/figure-input.ts";
import { createClaimIndex } from "../../src/core/query/claim-index.ts";
import { DEFAULT_VIEW, type ViewState } from "../../src/core/view-state.ts";
import { createAtlasState } from "../../src/state/atlas-state.ts";
import type { FigureWorkshop } from "../../src/views/figure/figure-workshop.ts";
import { ENGLISH } from "../helpers/english.ts";
import { createOverlayDataset, squaresOf } from "./overlay-mount.tsx";

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

/** A workshop of figures of a few square regions, that makes no files. */
export function createFigures(overrides: Partial<FigureWorkshop> = {}, view: Partial<ViewState> = {}): FigureWorkshop {
  const dataset = createOverlayDataset();
  const ground = figureGroundOf({
    dataset,
    problems: [],
    regions: squaresOf(dataset) as unknown as FeatureCollection<Polygon>,
    context: NOTHING,
    descriptor: {
      title: "Atlas",
      description: "",
      version: "1",
      created: null,
      licenses: [],
      fileLicenses: [],
      files: [],
      sources: [],
    },
  });
  const state = createAtlasState(dataset, createClaimIndex(dataset), [], ENGLISH, { ...DEFAULT_VIEW, ...view });
  return {
    ready: Promise.resolve(),
    input: () => figureInputOf(state, ground, "https://atlas.example/#v1"),
    save: vi.fn<FigureWorkshop["save"]>(async () => "figure.svg"),
    canCopy: true,
    copy: vi.fn<FigureWorkshop["copy"]>(async () => undefined),
    ...overrides,
  };
}
