import { cellsOf } from "../../core/compare/cells.ts";
import { sideOf } from "../../core/compare/side.ts";
import { greatestOf } from "../../core/extremes.ts";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import { multipleOf } from "../../drawing/analysis/multiples.ts";
import { smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { cellWords } from "../../words/cell-words.ts";
import { compareLegend, GAP, HEAD, SMALL } from "./compare-legend.ts";
import type { FigureInput } from "./figure-input.ts";
import type { PageFigure } from "./page-figures.ts";
import { at, stacked } from "./placing.ts";

/** Width over height of a small map, and its least height, px. */
const SHAPE = 151 / 172;
const LEAST = 64;
/** From this width on a map tells the regions named, too, px. */
const ROOMY = 160;
/** Of the largest maps that there is room for, those in the fewest columns: their words have most room. */
const ALMOST = 0.93;
const FALLBACK = { columns: 1, wide: 40, mapHeight: 40 } as const;

/** The figure of many small maps: as large as there is room for. */
export function manyFigure(input: FigureInput): PageFigure {
  const { text, model, result, compare, dataset } = input;
  const words = text.compare;
  const extent = model.extent(result.query.clock);
  const measure = model.measures[compare.compared];
  const cells = (extent === null ? [] : cellsOf(result.query, compare.each, extent)).map((cell) => {
    const side = sideOf(model, model.index.query(cell.query), compare.compared);
    return { cell, counts: side.counts, map: multipleOf(text, side, measure, dataset.regions) };
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
    title: () => words.figureTitle.many(compare.each),
    note: words.barNote,
    body: ({ width, height }: Viewport) => {
      const legend = compareLegend(input, width, true);
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
