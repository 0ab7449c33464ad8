import type { FigureSettings } from "../../core/figure-settings.ts";
import type { MapSymbol } from "../../core/measures/map-symbols.ts";
import { categoryLines, speakingCategories } from "../../drawing/category-key.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { legendScene } from "../../drawing/legend/legend-scene.ts";
import type { Scene } from "../../drawing/scene.ts";
import { widerScene } from "../../drawing/wider-scene.ts";
import { contentOf, widerAreasOf } from "./figure-body.ts";
import type { FigureInput } from "./figure-input.ts";
import { figureMap } from "./figure-map.ts";
import { figureTimeline, TIMELINE_HEIGHTS } from "./figure-timeline.ts";
import { at } from "./placing.ts";

const GAP = 14;
const ROW_GAP = 8;
/** Distance of the rows of a key, px. */
const ROW = 15;
/** The map's part of the width; that of the colours beside the wider areas. */
const MAP = { wide: 0.39, square: 0.55 } as const;
const COLOURS = 0.46;
/** Least height of the timeline beside a map, and its height under one; least height of a map, px. */
const LEAST_TIMELINE = 76;
const LOW_TIMELINE = 104;
const LEAST_MAP = 100;

/** A body, and whether all of it has the room that it needs. */
export interface CompactBody {
  readonly scene: Scene;
  readonly fits: boolean;
}

/** The body of a figure whose text is large for its size: all of it close together, how to read it elsewhere. */
export function bodyCompact(input: FigureInput, settings: FigureSettings, size: Viewport): CompactBody {
  return size.width > 1.9 * size.height ? wideBody(input, settings, size) : squareBody(input, settings, size);
}

/** The map at the left; at the right colours beside the wider areas, who speaks, timeline. */
function wideBody(input: FigureInput, settings: FigureSettings, { width, height }: Viewport): CompactBody {
  const mapWidth = Math.round(width * MAP.wide);
  const [x, rest] = [mapWidth + GAP, width - mapWidth - GAP];
  const { scene: map, symbols } = figureMap(input, settings, { width: mapWidth, height });
  const coloursWidth = Math.round(rest * COLOURS);
  const colours = coloursOf(input, symbols, coloursWidth);
  const who = categoryLines(input.text, speakingCategories(input.result), rest, ROW);
  const wider = widerScene(input.text, widerAreasOf(input), rest - coloursWidth - GAP, colours.height);
  const whoY = colours.height + ROW_GAP;
  const timelineY = whoY + who.height + ROW_GAP;
  const least = input.result.before() === null ? LEAST_TIMELINE : TIMELINE_HEIGHTS.least;
  const timelineHeight = Math.max(height - timelineY, least);
  const nodes = [
    at(0, 0, map),
    at(x, 0, colours),
    at(x + coloursWidth + GAP, 0, wider),
    at(x, whoY, who),
    at(x, timelineY, figureTimeline(input, rest, timelineHeight)),
  ];
  const fits = timelineY + least <= height && wider.height <= colours.height + ROW_GAP;
  return { scene: { width, height, nodes }, fits };
}

/** The map beside colours and wider areas; under both who speaks, then the timeline. */
function squareBody(input: FigureInput, settings: FigureSettings, { width, height }: Viewport): CompactBody {
  const mapWidth = Math.round(width * MAP.square);
  const [x, rest] = [mapWidth + GAP, width - mapWidth - GAP];
  const timelineY = height - LOW_TIMELINE;
  const who = categoryLines(input.text, speakingCategories(input.result), width, ROW);
  const upper = timelineY - ROW_GAP - who.height - ROW_GAP;
  const map = figureMap(input, settings, { width: mapWidth, height: Math.max(upper, LEAST_MAP) });
  const colours = coloursOf(input, map.symbols, rest);
  const widerY = colours.height + ROW_GAP;
  const wider = widerScene(input.text, widerAreasOf(input), rest, upper - widerY);
  const nodes = [
    at(0, 0, map.scene),
    at(x, 0, colours),
    at(x, widerY, wider),
    at(0, upper + ROW_GAP, who),
    at(0, timelineY, figureTimeline(input, width, LOW_TIMELINE)),
  ];
  return { scene: { width, height, nodes }, fits: widerY + wider.height <= upper + ROW_GAP };
}

function coloursOf(input: FigureInput, symbols: readonly MapSymbol[], width: number): Scene {
  const { text, measure } = input;
  return legendScene(text, contentOf(input, symbols), width, ROW, text.legend.onRamp[measure.name]);
}
