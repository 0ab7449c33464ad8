import type { WiderGroup } from "../../core/details/wider-areas.ts";
import type { FigureSettings } from "../../core/figure-settings.ts";
import type { MapSymbol } from "../../core/measures/map-symbols.ts";
import { type CategoryContent, categoryKey, speakingCategories } from "../../drawing/category-key.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { legendContent } from "../../drawing/legend/legend-content.ts";
import { legendScene } from "../../drawing/legend/legend-scene.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import type { Scene } from "../../drawing/scene.ts";
import { leastWiderHeight, widerScene } from "../../drawing/wider-scene.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import type { FigureInput } from "./figure-input.ts";
import { figureMap } from "./figure-map.ts";
import { figureTimeline, TIMELINE_HEIGHTS } from "./figure-timeline.ts";
import { at, stacked } from "./placing.ts";

/** The map's part of the width, and that of the keys beside the wider areas. */
const MAP = { most: 0.44, least: 0.2, step: 0.03 };
const KEYS = 0.475;
/** Between columns, between the two keys, above the timeline, above the note, px. */
const COLUMN_GAP = 32;
const KEY_GAP = 16;
const ABOVE_TIMELINE = 14;
const ABOVE_NOTE = 10;
/** Between the rows of a key, px: as many as there is room for. */
const ROWS = { most: 20, least: 14 } as const;
/** Most width of the wider areas beside a map that stands above the keys, px, and their part of the width. */
const WIDER_WIDTH = 268;
const WIDER = 0.36;
/** How often keys and map are drawn anew at most, until the keys under a map explain what it shows above them. */
const PASSES = 2;

/** The map left of all else; narrower than usual where the words of a language leave the keys too little height. */
export function bodyBeside(
  input: FigureInput,
  settings: FigureSettings,
  note: string,
  { width, height }: Viewport,
): Scene {
  const { text } = input;
  const wider = widerAreasOf(input);
  const laidWith = (share: number) => {
    const mapWidth = Math.round(width * share);
    const x = mapWidth + COLUMN_GAP;
    const rest = width - x;
    const keysWidth = Math.round(rest * (KEYS + MAP.most - share));
    const { scene: map, symbols } = figureMap(input, settings, { width: mapWidth, height });
    const content = contentOf(input, symbols);
    const noteScene = noteOf(text, note, rest);
    const room = height - noteScene.height - ABOVE_NOTE - ABOVE_TIMELINE;
    const widerWidth = rest - keysWidth - COLUMN_GAP;
    const wanted = Math.max(
      keysOf(text, content, keysWidth, ROWS.most).height,
      leastWiderHeight(text, wider, widerWidth),
    );
    const lowKeys = keysOf(text, content, keysWidth, ROWS.least).height;
    const timelineHeight = Math.max(
      Math.min(within(room - wanted, TIMELINE_HEIGHTS), room - lowKeys),
      TIMELINE_HEIGHTS.lowest,
    );
    const keysRoom = room - timelineHeight;
    const keys = fittingKeys(text, content, keysWidth, keysRoom);
    return { x, rest, keysWidth, map, noteScene, widerWidth, timelineHeight, keysRoom, keys };
  };
  let laid = laidWith(MAP.most);
  for (let share = MAP.most - MAP.step; laid.keys.height > laid.keysRoom && share > MAP.least; share -= MAP.step) {
    laid = laidWith(share);
  }
  const { x, rest, keysWidth, map, noteScene, widerWidth, timelineHeight, keysRoom, keys } = laid;
  return {
    width,
    height,
    nodes: [
      at(0, 0, map),
      at(x, 0, keys),
      at(x + keysWidth + COLUMN_GAP, 0, widerScene(text, wider, widerWidth, keysRoom)),
      at(x, keysRoom + ABOVE_TIMELINE, figureTimeline(input, rest, timelineHeight)),
      at(x, height - noteScene.height, noteScene),
    ],
  };
}

/** The map and the wider areas above all else. */
export function bodyBelow(
  input: FigureInput,
  settings: FigureSettings,
  note: string,
  { width, height }: Viewport,
): Scene {
  const { text } = input;
  const half = (width - COLUMN_GAP) / 2;
  const noteScene = noteOf(text, note, width);
  const timelineY = height - noteScene.height - ABOVE_NOTE - TIMELINE_HEIGHTS.most;
  const widerWidth = Math.min(WIDER_WIDTH, Math.round(width * WIDER));
  const withKeysOf = (symbols: readonly MapSymbol[]) => {
    const content = contentOf(input, symbols);
    const row = input.measure.of === "contests" ? ROWS.least : ROWS.most;
    const [legend, categories] = [legendScene(text, content, half, row), categoryKey(text, content, half, ROWS.most)];
    const keysY = timelineY - ABOVE_TIMELINE - Math.max(legend.height, categories.height);
    const size = { width: width - widerWidth - COLUMN_GAP / 2, height: keysY - KEY_GAP };
    return { symbols, legend, categories, keysY, map: figureMap(input, settings, size) };
  };
  let laid = withKeysOf([]);
  for (let pass = 0; pass < PASSES && String(laid.symbols) !== String(laid.map.symbols); pass += 1) {
    laid = withKeysOf(laid.map.symbols);
  }
  const { legend, categories, keysY, map } = laid;
  return {
    width,
    height,
    nodes: [
      at(0, 0, map.scene),
      at(width - widerWidth, 0, widerScene(text, widerAreasOf(input), widerWidth, map.scene.height)),
      at(0, keysY, legend),
      at(half + COLUMN_GAP, keysY, categories),
      at(0, timelineY, figureTimeline(input, width, TIMELINE_HEIGHTS.most)),
      at(0, height - noteScene.height, noteScene),
    ],
  };
}

export function contentOf(
  { result, measure, dataset, selected }: FigureInput,
  symbols: readonly MapSymbol[],
): CategoryContent {
  const content = legendContent(result, measure, dataset.regions, selected, symbols);
  return { ...content, categories: speakingCategories(result) };
}

/** How to read the figure. */
export function noteOf(text: WholeCatalogue, note: string, width: number): Scene {
  return paragraph(note, width, { size: 12, line: 16, fill: "ink-2", lead: text.figure.howToRead });
}

export function widerAreasOf({ model, result, selected }: FigureInput): readonly WiderGroup[] {
  return model.widerAreas(result, selected);
}

/** Colours above categories; `short`: the heading of colours told in as few words as there can be. */
function keysOf(text: WholeCatalogue, content: CategoryContent, width: number, row: number, short?: string): Scene {
  return stacked([legendScene(text, content, width, row, short), categoryKey(text, content, width, row)], KEY_GAP);
}

/** The keys, their rows as far apart as a height lets them. */
function fittingKeys(text: WholeCatalogue, content: CategoryContent, width: number, height: number): Scene {
  const roomy = keysOf(text, content, width, ROWS.most).height;
  const rows = roomy - keysOf(text, content, width, ROWS.most - 1).height;
  const keys = keysOf(text, content, width, within(Math.floor(ROWS.most - (roomy - height) / rows), ROWS));
  if (keys.height <= height) return keys;
  return keysOf(text, content, width, ROWS.least, text.legend.onRamp[content.measure.name]);
}

export function within(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(Math.max(value, least), most);
}
