import { cellCounts, numbersOf } from "../../core/compare/cell-counts.ts";
import { cellsOf } from "../../core/compare/cells.ts";
import { CHANGES, differencesOf, largestChanges } from "../../core/compare/differences.ts";
import { sideA } from "../../core/compare/sides.ts";
import { greatestOf } from "../../core/extremes.ts";
import type { QueryResult } from "../../core/query/query.ts";
import { isPainted } from "../../core/records/area.ts";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import { CHANGE_PAINTS, differenceMap } from "../../drawing/analysis/difference-map.ts";
import { multipleOf } from "../../drawing/analysis/multiples.ts";
import { pairedDots } from "../../drawing/analysis/paired-dots.ts";
import { smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { rampScene } from "../../drawing/legend/legend-ramp.ts";
import { BLANK_SWATCHES, longDatedSwatch, SWATCH } from "../../drawing/legend/legend-swatches.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { FIGURE_SPACING } from "../../drawing/roomy-width.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { cellWords } from "../../words/cell-words.ts";
import { sideWords } from "../../words/side-words.ts";
import type { FigureInput } from "./figure-input.ts";
import type { PageFigure } from "./page-figures.ts";
import { at, stacked } from "./placing.ts";

const SMALL = { size: 12, line: 15 } as const;
const HEAD = { size: 14, line: 18, weight: 600 } as const;
const GAP = 14;
/** Width over height of a small map, and its least height, px. */
const SHAPE = 151 / 172;
const LEAST = 64;
/** From this width on a map tells the regions named, too, px. */
const ROOMY = 160;
/** Of the largest maps that there is room for, those in the fewest columns: their words have most room. */
const ALMOST = 0.93;
const FALLBACK = { columns: 1, wide: 40, mapHeight: 40 } as const;
/** Changes that are told in a list, at most. */
const TOLD = 14;

/** The figure of the page of comparisons: many small maps, or two sides and their difference. */
export function compareFigure(input: FigureInput): PageFigure {
  return input.compare.comparison === "many" ? manyFigure(input) : twoFigure(input);
}

function manyFigure(input: FigureInput): PageFigure {
  const { text, model, result, compare, dataset } = input;
  const words = text.compare;
  const extent = model.extent(result.query.clock);
  const measure = model.measures[compare.compared];
  const cells = (extent === null ? [] : cellsOf(result.query, compare.each, extent)).map((cell) => {
    const answer = model.index.query(cell.query);
    const numbers = numbersOf(answer, measure, dataset);
    return {
      cell,
      counts: cellCounts(answer, dataset, model.lookup.categoryOf),
      map: multipleOf(text, answer, measure, numbers, dataset.regions),
    };
  });
  const most = greatestOf(
    cells.map(({ counts }) => counts.claims),
    1,
  );
  const cellScene = ({ cell, counts, map }: (typeof cells)[number], width: number, high: number): Scene => {
    const head = paragraph(cellWords(text, cell), width, { ...HEAD, lines: 1 });
    const isNarrow = width < ROOMY;
    const told = paragraph(isNarrow ? words.claimsInShort(counts.claims) : words.claims(counts.claims), width, {
      ...SMALL,
      lines: 1,
    });
    const named = paragraph(words.named(counts.named), width, { ...SMALL, fill: "ink-2", lines: 1 });
    let x = 0;
    const bar = CLAIMANT_CATEGORIES.flatMap((category, place): readonly SceneNode[] => {
      const wide = ((counts.byCategory[place] ?? 0) / most) * width;
      if (wide === 0) return [];
      x += wide;
      return [{ kind: "rect", x: x - wide, y: 2, width: wide, height: 5, fill: category }];
    });
    const size = { width: Math.floor(Math.min(width, high * SHAPE)), height: Math.floor(high) };
    const drawn = smallMapScene(input, { ...map, hovered: null }, size, `small-${cell.key}`);
    return stacked([head, told, ...(isNarrow ? [] : [named]), { width, height: 9, nodes: bar }, drawn], 0);
  };
  return {
    title: words.figureTitle.many(compare.each),
    note: [words.barNote, text.figure.noSign].join(" "),
    body: ({ width, height }: Viewport) => {
      const legend = legendOf(input, width, true);
      const room = height - legend.height - GAP;
      const headOf = (wide: number) => HEAD.line + (wide < ROOMY ? 1 : 2) * SMALL.line + 9;
      const layouts = Array.from({ length: Math.max(1, cells.length) }, (_, index) => {
        const columns = index + 1;
        const rows = Math.ceil(Math.max(1, cells.length) / columns);
        const wide = Math.floor((width - (columns - 1) * GAP) / columns);
        const high = Math.floor((room - (rows - 1) * GAP) / rows - headOf(wide));
        return { columns, wide, mapHeight: Math.max(40, Math.min(high, Math.floor(wide / SHAPE))) };
      });
      const most = greatestOf(
        layouts.map(({ mapHeight }) => mapHeight),
        0,
      );
      const { columns, wide, mapHeight } = layouts.find((each) => each.mapHeight >= most * ALMOST) ?? FALLBACK;
      const nodes = cells.map((each, place) =>
        at(
          (place % columns) * (wide + GAP),
          Math.floor(place / columns) * (headOf(wide) + mapHeight + GAP),
          cellScene(each, wide, mapHeight),
        ),
      );
      return {
        scene: { width, height, nodes: [...nodes, at(0, height - legend.height, legend)] },
        fits: mapHeight >= LEAST,
      };
    },
  };
}

function twoFigure(input: FigureInput): PageFigure {
  const { text, model, result: b, compare, dataset } = input;
  const words = text.compare;
  const measure = model.measures[compare.compared];
  const a = model.index.query(sideA(b.query, compare));
  const [nameA, nameB] = sideWords(text, compare, b.query);
  const [numbersA, numbersB] = [numbersOf(a, measure, dataset), numbersOf(b, measure, dataset)];
  const painted = [...dataset.regions.values()].filter(isPainted).map(({ id }) => id);
  const differences = differencesOf(numbersA, numbersB, painted);
  const counts = [a, b].map((side) => cellCounts(side, dataset, model.lookup.categoryOf));
  const byCategory = (side: QueryResult) =>
    CLAIMANT_CATEGORIES.map(
      (category) =>
        [...side.rows()].filter((row) => {
          const claim = dataset.claims[row];
          return claim !== undefined && model.lookup.categoryOf(claim) === category;
        }).length,
    );
  const maps = [
    multipleOf(text, a, measure, numbersA, dataset.regions),
    multipleOf(text, b, measure, numbersB, dataset.regions),
    differenceMap(text, differences, dataset.regions),
  ];
  const heads = [
    `${nameA}: ${words.claims(counts[0]?.claims ?? 0)}`,
    `${nameB}: ${words.claims(counts[1]?.claims ?? 0)}`,
    words.difference,
  ];
  const changes = largestChanges(differences);
  return {
    title: words.figureTitle.two(nameA, nameB),
    note: [words.twoNote, text.figure.noSign].join(" "),
    body: ({ width, height }: Viewport, isCompact: boolean) => {
      const third = Math.floor((width - 2 * GAP) / 3);
      const legend = legendOf(input, third);
      const keys = stacked(
        [
          paragraph(words.byChange, third, HEAD),
          ...CHANGES.map((change): Scene => {
            const told = differences.filter((each) => each.change === change);
            const ofLevel = (level: string) =>
              told.filter(({ region }) => dataset.regions.get(region)?.level === level).length;
            const line = paragraph(
              `${words.changes[change](nameA, nameB)}: ${words.named({ province: ofLevel("province"), district: ofLevel("district") })}`,
              third - SWATCH.width - 8,
              SMALL,
            );
            const swatch: SceneNode = {
              kind: "rect",
              x: 0.5,
              y: 0.5,
              width: SWATCH.width - 1,
              height: SWATCH.height - 1,
              fill: CHANGE_PAINTS[change],
              stroke: "reg-line",
              strokeWidth: 1,
            };
            return { width: third, height: line.height + 2, nodes: [swatch, at(SWATCH.width + 8, 0, line)] };
          }),
        ],
        0,
      );
      const dots = pairedDots(text, byCategory(a), byCategory(b), third);
      const who = stacked(
        [paragraph(words.whoSpeaks(nameA, nameB), third, HEAD), { ...dots, nodes: [kept(dots.nodes, third)] }],
        2,
      );
      const regionOf = (id: (typeof changes)[number]["region"]) => dataset.regions.get(id)?.name ?? id;
      const list = stacked(
        [
          paragraph(words.largest, third, HEAD),
          paragraph(
            changes
              .slice(0, TOLD)
              .map((each) => `${regionOf(each.region)} ${text.formats.number(each.a)} → ${text.formats.number(each.b)}`)
              .join(text.formats.semicolon),
            third,
            SMALL,
          ),
        ],
        0,
      );
      const below = [isCompact ? legend : stacked([legend, list], 10), who, keys];
      const foot = greatestOf(
        below.map((scene) => scene.height),
        0,
      );
      const high = height - foot - HEAD.line - GAP;
      return {
        scene: {
          width,
          height,
          nodes: [
            ...maps.flatMap((map, place) => [
              at(place * (third + GAP), 0, paragraph(heads[place] ?? "", third, { ...HEAD, lines: 1 })),
              at(
                place * (third + GAP),
                HEAD.line,
                smallMapScene(
                  input,
                  { ...map, hovered: null },
                  { width: third, height: Math.max(40, Math.floor(high)) },
                  `two-${place}`,
                ),
              ),
            ]),
            ...below.map((scene, place) => at(place * (third + GAP), height - foot, scene)),
          ],
        },
        fits: high >= 90,
      };
    },
  };
}

/** The classes that all maps share. */
function legendOf({ text, model, compare }: FigureInput, width: number, isLow = false): Scene {
  const measure = model.measures[compare.compared];
  const key = (nodes: readonly SceneNode[], told: string): Scene => {
    const line = paragraph(told, (isLow ? width / 2 - GAP : width) - SWATCH.width - 8, SMALL);
    return {
      width,
      height: line.height + 2,
      nodes: [{ kind: "group", x: 0, y: 0.5, nodes: [kept(nodes, SWATCH.width)] }, at(SWATCH.width + 8, 0, line)],
    };
  };
  const head = paragraph(text.compare.comparedNames[compare.compared], width, HEAD);
  const ramp = rampScene(text, measure, Math.min(isLow ? width / 2 : width, 380), FIGURE_SPACING);
  const keys = [key(BLANK_SWATCHES["no-claim"], text.compare.none), key(longDatedSwatch(), text.compare.long)];
  if (!isLow) return stacked([head, ramp, ...keys], 2);
  const beside = stacked(keys, 2);
  const height = head.height + 2 + Math.max(ramp.height, beside.height);
  return {
    width,
    height,
    nodes: [at(0, 0, head), at(0, head.height + 2, ramp), at(width / 2 + GAP, head.height + 2, beside)],
  };
}
