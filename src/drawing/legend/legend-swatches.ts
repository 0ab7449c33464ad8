import type { MapSymbol } from "../../core/measures/map-symbols.ts";
import type { Measure } from "../../core/measures/measure.ts";
import type { BlankKind } from "../../core/measures/region-fills.ts";
import type { Stance } from "../../core/measures/stances.ts";
import type { PlacePrecision, Polarity } from "../../core/records/vocabulary.ts";
import { ticksAlong, ticksPath } from "../ground/borders-ticks.ts";
import { pathNodes } from "../ground/ground-scene.ts";
import type { Viewport } from "../ground/mercator.ts";
import { SOFT } from "../histogram/histogram-long-spans.ts";
import { px } from "../histogram/histogram-path.ts";
import { areaDotsLayer } from "../layers/area-dots.ts";
import { deniedLayer } from "../layers/denied.ts";
import { dotsLayer } from "../layers/dots.ts";
import { fillsLayer } from "../layers/fills.ts";
import { hatchLayer } from "../layers/hatch.ts";
import { landLayer } from "../layers/land.ts";
import type { MapLayer } from "../layers/map-layer.ts";
import { newlyNamedLayer } from "../layers/newly-named.ts";
import { outerLinesLayer } from "../layers/outer-lines.ts";
import { provinceLinesLayer } from "../layers/province-lines.ts";
import { regionLinesLayer } from "../layers/region-lines.ts";
import { ticksLayer } from "../layers/ticks.ts";
import { unmatchedLayer } from "../layers/unmatched.ts";
import { cellNodes } from "../mark.ts";
import { townNodes } from "../overlay/overlay-town-items.ts";
import { dotNodes } from "../overlay/place-dots.ts";
import { type Paint, RAMPS } from "../palette.ts";
import { type Pattern, patternTile, type StripesPattern } from "../pattern.ts";
import type { SceneNode } from "../scene.ts";

/** Size of a swatch, px. */
export const SWATCH = { width: 24, height: 14 } as const;

const { width: WIDTH, height: HEIGHT } = SWATCH;
const SYMBOL_LOOK = { category: "IS", polarity: "affirm", precision: "settlement" } as const;
const MARK = { side: 10, cell: 7 } as const;
const WHOLE = `M0 0H${WIDTH}V${HEIGHT}H0Z`;
/** A border along a swatch, and ticks inward from it. */
const BORDER_Y = 2.7;
const BORDER = `M0 ${BORDER_Y}H${WIDTH}`;
const TICKS = ticksPath(
  ticksAlong(
    [
      [
        [WIDTH - 1.5, BORDER_Y],
        [0, BORDER_Y],
      ],
    ],
    { left: 0, top: 0, right: WIDTH, bottom: HEIGHT },
  ),
);

/** Regions without a class, the upper left corner at 0, 0 (so are all swatches). */
export const BLANK_SWATCHES: Readonly<Record<BlankKind, readonly SceneNode[]>> = {
  "no-claim": regionSwatch("c0"),
  "no-match": regionSwatch("c0", drawn(unmatchedLayer)),
  "left-out": land(),
  "not-yet": regionSwatch("c0", markOf("affirm")),
  neither: regionSwatch("c0", markOf("neither")),
  denied: regionSwatch("c0", drawn(deniedLayer)),
};

/** Land without regions of the map, on which claims are counted. */
export function countedSwatch(): readonly SceneNode[] {
  return land();
}

/** Land that the data do not cover. */
export function notCoveredSwatch(): readonly SceneNode[] {
  return land(drawn(dotsLayer));
}

/** A region all of whose affirming claims are dated to a quarter or year. */
export function longDatedSwatch(of: Measure["of"]): readonly SceneNode[] {
  return regionSwatch(RAMPS[of][2], drawn(hatchLayer));
}

/** A region that no earlier claim named. */
export function newlyNamedSwatch(): readonly SceneNode[] {
  return regionSwatch("c1", [], frame(newlyNamedLayer, 2));
}

/** The grey area of long spans in the timeline: dark where they are certain, pale above and beside. */
export function longSpanSwatch(): readonly SceneNode[] {
  const base = HEIGHT - 1;
  return [
    { kind: "path", d: `M0 ${base}V5H${WIDTH}V${base}z`, fill: "ink-3", opacity: SOFT },
    { kind: "path", d: `M8 ${base}V9H16V${base}z`, fill: "ink-3" },
  ];
}

/** A wider area that the reader chose. */
export function chosenAreaSwatch(): readonly SceneNode[] {
  return regionSwatch("c0", drawn(areaDotsLayer));
}

/** A border with ticks: claims about the whole of what it encloses. */
export function wholeAreaSwatch(): readonly SceneNode[] {
  return [
    { kind: "rect", x: 0, y: 2, width: WIDTH, height: HEIGHT - 2, fill: "c0" },
    ...drawn(ticksLayer),
    ...drawn(outerLinesLayer),
  ];
}

/** A symbol of the map, in ink; a rosette of three dots, made smaller. */
export function symbolSwatch(symbol: MapSymbol): readonly SceneNode[] {
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  if (symbol === "town") return townNodes(x, y);
  if (symbol === "rosette") {
    const plate: SceneNode = { kind: "circle", x, y, radius: 6.5, fill: "plate", stroke: "plate-line", strokeWidth: 1 };
    const corners = [-90, 30, 150].map((degrees) => (degrees * Math.PI) / 180);
    const dots = corners.flatMap((turn) =>
      dotNodes(SYMBOL_LOOK, x + 2.8 * Math.cos(turn), y + 2.8 * Math.sin(turn), 0.45),
    );
    return [plate, ...dots];
  }
  const [precision, polarity] = symbol.split(" ") as [PlacePrecision, Polarity];
  return dotNodes({ ...SYMBOL_LOOK, precision, polarity }, x, y);
}

/** A region in a colour, and what lies over that. */
export function regionSwatch(
  paint: Paint,
  over: readonly SceneNode[] = [],
  edge = frame(regionLinesLayer),
): readonly SceneNode[] {
  return [...pathNodes(WHOLE, { ...fillsLayer.symbology, paint }), ...over, ...edge];
}

function land(over: readonly SceneNode[] = []): readonly SceneNode[] {
  return [...drawn(landLayer), ...over, ...frame(provinceLinesLayer)];
}

/** The border of a swatch in the colour of a layer of borders, but so many px wide. */
function frame({ symbology }: MapLayer, width = 1): readonly SceneNode[] {
  const at = width / 2;
  const inner = { kind: "rect", x: at, y: at, width: WIDTH - width, height: HEIGHT - width, fill: "none" } as const;
  return symbology.kind === "strokes"
    ? symbology.strokes.map(({ paint }) => ({ ...inner, stroke: paint, strokeWidth: width }))
    : [];
}

/** What a layer of the map draws, over a swatch. */
export function drawn({ features, symbology }: MapLayer): readonly SceneNode[] {
  switch (symbology.kind) {
    case "fill":
      return pathNodes(WHOLE, symbology);
    case "pattern":
      return symbology.pattern.kind === "stripes" ? [stripes(symbology.pattern, SWATCH)] : repeated(symbology.pattern);
    case "strokes":
      return pathNodes(features.of === "ticks" ? TICKS : BORDER, symbology);
  }
}

/** The stripes of a box, each from edge to edge. */
export function stripes({ paint, period, width, slope }: StripesPattern, box: Viewport): SceneNode {
  const step = period * Math.SQRT2;
  const lines: string[] = [];
  for (let reach = step; reach < box.width + box.height; reach += step) {
    const ends = [
      reach <= box.height ? [0, reach] : [reach - box.height, box.height],
      reach <= box.width ? [reach, 0] : [box.width, reach - box.width],
    ];
    const [start, end] = ends.map(([x = 0, y = 0]) => `${px(x)} ${px(slope === 1 ? y : box.height - y)}`);
    lines.push(`M${start}L${end}`);
  }
  return { kind: "path", d: lines.join(""), fill: "none", stroke: paint, strokeWidth: width };
}

/** The marks of a pattern's tile over a swatch, those left out that its edge would cut. */
function repeated(pattern: Pattern): readonly SceneNode[] {
  const { side, nodes } = patternTile(pattern);
  const marks: SceneNode[] = [];
  for (let top = 0; top < HEIGHT; top += side) {
    for (let left = 0; left < WIDTH; left += side) {
      for (const node of nodes) {
        const moved = { ...node, x: node.x + left, y: node.y + top };
        const [right, bottom] = moved.kind === "rect" ? [moved.x + moved.width, moved.y] : [moved.x, moved.y];
        if (right < WIDTH && bottom < HEIGHT - 1) marks.push(moved);
      }
    }
  }
  return marks;
}

/** A mark in which one category speaks. */
function markOf(stance: Stance): readonly SceneNode[] {
  const { side, cell } = MARK;
  const [x, y] = [(WIDTH - side) / 2, (HEIGHT - side) / 2];
  const inset = (side - cell) / 2;
  return [
    {
      kind: "rect",
      x: x + 0.5,
      y: y + 0.5,
      width: side - 1,
      height: side - 1,
      radius: 2,
      fill: "plate",
      stroke: "plate-line",
      strokeWidth: 1,
    },
    ...cellNodes("IS", stance, x + inset, y + inset, cell),
  ];
}
