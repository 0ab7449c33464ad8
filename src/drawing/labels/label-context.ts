import type { Region, RegionId } from "../../core/records/records.ts";
import { withoutControls } from "../../words/isolated.ts";
import type { GroundPoint } from "../overlay/overlay-item.ts";
import { textWidth } from "../text-width.ts";
import type { TextLine } from "./label-ground.ts";

/** A name that orients the reader and is no claim: of a country, a neighbouring province, a sea. */
export interface ContextLabel {
  readonly key: string;
  readonly lines: readonly TextLine[];
  /** How much of its width must lie inside what it names, of 1; all unless told. */
  readonly inside?: number;
  /** Where it may stand, best first. */
  readonly points: Iterable<GroundPoint>;
}

type Points = readonly (readonly [longitude: number, latitude: number])[];

const SIZE = 11;
/** How capitals are set. */
interface Capitals {
  readonly weight: 400 | 600;
  readonly tracking: number;
}
const CAPITALS: Capitals = { weight: 600, tracking: 0.12 };

/** A way to place the name of a covered area. */
export interface CoveredTry extends Capitals {
  /** Distance between the places that are tried, degrees. */
  readonly step: number;
  /** How much of the width of the name must lie inside, of 1. */
  readonly inside: number;
}
const USUAL: CoveredTry = { ...CAPITALS, step: 0.3, inside: 1 };

/** The covered areas: where their names stand best, and how far from there they may, degrees. */
const COVERED: readonly (readonly [id: string, points: readonly [Points[number], ...Points], reach: number])[] = [
  [
    "AF",
    [
      [66.0, 33.15],
      [66.2, 32.7],
      [65.4, 33.4],
      [67.3, 33.2],
      [64.2, 32.6],
    ],
    5,
  ],
  [
    "PK-BA",
    [
      [64.8, 27.2],
      [64.4, 26.9],
      [65.3, 27.9],
      [64.0, 27.7],
      [66.3, 28.0],
    ],
    4,
  ],
];

/** Other countries, in capitals. */
const WIDE: readonly (readonly [id: string, points: Points])[] = [
  [
    "PK",
    [
      [71.9, 31.3],
      [70.6, 29.0],
      [72.0, 29.6],
    ],
  ],
  [
    "TJ",
    [
      [69.3, 38.35],
      [70.4, 38.5],
      [71.8, 38.2],
    ],
  ],
  [
    "UZ",
    [
      [65.7, 38.25],
      [66.5, 38.6],
      [67.2, 38.2],
      [64.4, 39.6],
    ],
  ],
  [
    "TM",
    [
      [61.0, 37.3],
      [62.3, 36.9],
      [61.8, 38.0],
      [59.6, 38.4],
    ],
  ],
  [
    "IR",
    [
      [58.6, 31.6],
      [59.8, 32.4],
      [60.0, 30.0],
      [57.4, 33.4],
    ],
  ],
];

/** Provinces beside the covered regions. */
const BESIDE: readonly (readonly [id: string, points: Points])[] = [
  [
    "PK-PB",
    [
      [71.9, 30.5],
      [70.7, 30.2],
      [72.6, 31.2],
    ],
  ],
  [
    "PK-SD",
    [
      [68.3, 26.6],
      [68.6, 27.3],
      [68.6, 25.4],
    ],
  ],
  [
    "PK-KP",
    [
      [71.7, 33.1],
      [71.9, 34.9],
      [70.4, 31.9],
    ],
  ],
  [
    "IR-11",
    [
      [60.75, 28.3],
      [60.6, 27.4],
      [60.9, 29.2],
    ],
  ],
];

const SEA: Points = [
  [65.4, 24.9],
  [64.2, 24.75],
  [62.6, 24.7],
  [65.9, 24.5],
  [64.0, 24.2],
];

/**
 * The names of the covered areas, as far as the regions hold them, each in all ways to place it; they may stand anywhere
 * inside, best first.
 */
export function coveredLabels(
  regions: ReadonlyMap<RegionId, Region>,
  tries: readonly CoveredTry[] = [USUAL],
): readonly (readonly ContextLabel[])[] {
  return COVERED.map(([id, near, reach]) =>
    tries.flatMap(({ step, inside, ...style }) =>
      named([[id, near]], regions, (name) => capitals(name, style)).map((label) => ({
        ...label,
        inside,
        points: {
          *[Symbol.iterator]() {
            yield* groundPoints(near);
            yield* latticeAround(near[0], reach, step);
          },
        },
      })),
    ),
  );
}

/** The names of other countries, of provinces beside and of the sea, as far as the regions hold them. */
export function contextLabels(regions: ReadonlyMap<RegionId, Region>, sea: string): readonly ContextLabel[] {
  return [
    ...named(WIDE, regions, (name) => capitals(name)),
    ...named(BESIDE, regions, (name) => broken(name).map(plain)),
    { key: "sea", lines: [italic(sea)], points: groundPoints(SEA) },
  ];
}

function named(
  table: typeof WIDE,
  regions: ReadonlyMap<RegionId, Region>,
  linesOf: (name: string) => readonly TextLine[],
): readonly ContextLabel[] {
  return table.flatMap(([id, points]) => {
    const region = regions.get(id as RegionId);
    return region ? [{ key: id, lines: linesOf(withoutControls(region.name)), points: groundPoints(points) }] : [];
  });
}

/** Points of a square lattice around a point in square rings, the innermost first. */
function* latticeAround([longitude, latitude]: Points[number], reach: number, step: number): Generator<GroundPoint> {
  for (let ring = 1; ring * step <= reach; ring += 1) {
    for (let along = -ring; along < ring; along += 1) {
      for (const [across, up] of [
        [along, ring],
        [ring, -along],
        [-along, -ring],
        [-ring, along],
      ] as const) {
        yield { longitude: longitude + across * step, latitude: latitude + up * step };
      }
    }
  }
}

/** Whether a name is in letters that have capitals and italics: those of Arabic have neither, and join. */
function hasCase(name: string): boolean {
  return name.toUpperCase() !== name.toLowerCase();
}

function capitals(name: string, { weight, tracking } = CAPITALS): readonly TextLine[] {
  if (!hasCase(name)) return [{ ...plain(name), runs: [{ text: name, weight: 600, fill: "ink-3" }] }];
  const caps = name.toUpperCase();
  const width = textWidth(caps, SIZE, `${weight}`, tracking);
  return [{ runs: [{ text: caps, weight, fill: "ink-3" }], width, size: SIZE, tracking }];
}

function plain(name: string): TextLine {
  return { runs: [{ text: name, fill: "ink-3" }], width: textWidth(name, SIZE), size: SIZE };
}

function italic(name: string): TextLine {
  if (!hasCase(name)) return plain(name);
  return { runs: [{ text: name, fill: "ink-3", italic: true }], width: textWidth(name, SIZE, "italic"), size: SIZE };
}

/** A long name in two lines, broken at the space nearest its middle from behind. */
function broken(name: string): readonly string[] {
  const breakAt = name.lastIndexOf(" ", Math.ceil(name.length / 2) + 2);
  return name.length <= 12 || breakAt === -1 ? [name] : [name.slice(0, breakAt), name.slice(breakAt + 1)];
}

function groundPoints(points: Points): readonly GroundPoint[] {
  return points.map(([longitude, latitude]) => ({ longitude, latitude }));
}
