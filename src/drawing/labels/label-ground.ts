import type { Viewport } from "../ground/mercator.ts";
import type { SceneNode, TextRun } from "../scene.ts";
import { NO_SPACING, spacingWidth, type TextSpacing } from "../text-width.ts";
import { type Box, boxAround, isFree, isInside, overlap } from "./label-box.ts";
import { searchSpots } from "./label-search.ts";
import { centredText, type TextSpot } from "./label-spots.ts";

/** One line of text before it has a place. */
export interface TextLine {
  readonly runs: readonly TextRun[];
  /** Px. */
  readonly width: number;
  /** Font size, px. */
  readonly size: number;
  /** Extra space between letters, em. */
  readonly tracking?: number;
}

/** A line of text as wide as the reader has letters set apart. */
export function spacedLine(line: TextLine, spacing: TextSpacing = NO_SPACING): TextLine {
  const words = line.runs.map(({ text }) => text).join("");
  return { ...line, width: line.width + spacingWidth(words, line.size, spacing) };
}

/** Spots for one line of text, best first, with the point in the drawing that it belongs to. */
export interface LineRequest {
  readonly spots: readonly TextSpot[];
  readonly owner: readonly [x: number, y: number];
}

/** The ground of a drawing on which texts are placed one after the other, so that none covers another. */
export interface LabelGround {
  /** A free spot for each line, or null: in view if its owner is, else in view or out of it. Earlier lines come first. */
  placeLines(lines: readonly LineRequest[]): readonly (TextSpot | null)[];
  /**
   * The same for lines beside a dot, which must be free and in view or out of it as well and is taken with its line;
   * null where either finds no room.
   */
  placeDotted(lines: readonly (LineRequest & { readonly dot: Box })[]): readonly (TextSpot | null)[];
  /** The first of the centres around which lines set under one another are free and in view, or null. */
  placeBlock(
    lines: readonly TextLine[],
    centres: readonly (readonly [x: number, y: number])[],
  ): { readonly centre: readonly [x: number, y: number]; readonly spots: readonly TextSpot[] } | null;
}

const EDGE = 2;
const LINE_HEIGHT = 1.25;
const HALO = 3;

/** The ground of a drawing of a size of which some is taken from the start. */
export function labelGround(viewport: Viewport, taken: readonly Box[]): LabelGround {
  const boxes = [...taken];
  const view = boxAround(
    viewport.width / 2,
    viewport.height / 2,
    viewport.width - 2 * EDGE,
    viewport.height - 2 * EDGE,
  );
  const take = (spots: readonly (TextSpot | null)[]): void => {
    boxes.push(...spots.flatMap((spot) => (spot === null ? [] : [spot.box])));
  };
  const isAllowed = (box: Box, [x, y]: LineRequest["owner"]): boolean => {
    const isSeen = isInside({ left: x, top: y, right: x, bottom: y }, view);
    return (isInside(box, view) || (!isSeen && !overlap(box, view))) && isFree(box, boxes);
  };
  const allowed = ({ spots, owner }: LineRequest): readonly TextSpot[] =>
    spots.filter(({ box }) => isAllowed(box, owner));
  return {
    placeLines(lines) {
      const spots = searchSpots(lines.map(allowed));
      take(spots);
      return spots;
    },
    placeDotted(lines) {
      return lines.map(({ spots, owner, dot }) => {
        const spot = isAllowed(dot, owner) ? spots.find(({ box }) => isAllowed(box, owner)) : undefined;
        if (!spot) return null;
        boxes.push(dot, spot.box);
        return spot;
      });
    },
    placeBlock(lines, centres) {
      for (const centre of centres) {
        const spots = lines.map(({ size, width }, index) => {
          const below = (index - (lines.length - 1) / 2) * size * LINE_HEIGHT;
          return centredText(centre[0], centre[1] + below, width, size);
        });
        if (!spots.every(({ box }) => isInside(box, view) && isFree(box, boxes))) continue;
        take(spots);
        return { centre, spots };
      }
      return null;
    },
  };
}

/** A line of text on its spot, as seen from an origin; nothing without a spot. */
export function textNodes(
  line: TextLine,
  spot: TextSpot | null | undefined,
  [originX, originY]: readonly [x: number, y: number],
): readonly SceneNode[] {
  if (!spot) return [];
  const node: SceneNode = {
    kind: "text",
    x: spot.x - originX,
    y: spot.y - originY,
    size: line.size,
    runs: line.runs,
    anchor: spot.anchor,
    halo: HALO,
    ...(line.tracking === undefined ? {} : { tracking: line.tracking }),
  };
  return [node];
}
