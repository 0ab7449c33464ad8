import type { Viewport } from "../ground/mercator.ts";
import type { SceneNode, TextRun } from "../scene.ts";
import { type FontStyle, NO_SPACING, spacingWidth, type TextSpacing } from "../text-width.ts";
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

/** A line of text as wide as letters are set apart, and as large as they must be. */
export function spacedLine(line: TextLine, spacing: TextSpacing = NO_SPACING): TextLine {
  const size = Math.max(line.size, spacing.least ?? 0);
  const more = line.runs.reduce((sum, run) => sum + spacingWidth(run.text, size, spacing, styleOf(run)), 0);
  return { ...line, size, width: (line.width * size) / line.size + more };
}

function styleOf({ italic, weight = 400 }: TextRun): FontStyle {
  return italic ? "italic" : weight === 400 ? "400" : "600";
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
  /** Places for lines set under one another around a centre, if all are free and in view, else null. Takes none. */
  blockAt(lines: readonly TextLine[], centre: readonly [x: number, y: number]): readonly TextSpot[] | null;
  /** Whether a text may have this ground: free, and in view if its owner is, else in view or out of it. */
  isAllowed(box: Box, owner: LineRequest["owner"]): boolean;
  /** Whether nothing stands on any of this ground. */
  isClear(ground: readonly Box[]): boolean;
  take(ground: readonly Box[]): void;
}

const EDGE = 2;
const LINE_HEIGHT = 1.25;
/** Width of the halo of a name, px: so wide that no border or tick shows between its letters and words. */
const HALO = 5;

/** The ground of a drawing of a size of which some is taken from the start. */
export function labelGround(viewport: Viewport, taken: readonly Box[]): LabelGround {
  const boxes = [...taken];
  const view = boxAround(
    viewport.width / 2,
    viewport.height / 2,
    viewport.width - 2 * EDGE,
    viewport.height - 2 * EDGE,
  );
  const take = (ground: readonly Box[]): void => {
    boxes.push(...ground);
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
      take(spots.flatMap((spot) => spot?.box ?? []));
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
    blockAt(lines, [x, y]) {
      const spots = lines.map(({ size, width }, index) =>
        centredText(x, y + (index - (lines.length - 1) / 2) * size * LINE_HEIGHT, width, size),
      );
      return spots.every(({ box }) => isInside(box, view) && isFree(box, boxes)) ? spots : null;
    },
    isAllowed,
    isClear: (ground) => ground.every((box) => isFree(box, boxes)),
    take,
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
