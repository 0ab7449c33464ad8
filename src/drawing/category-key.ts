import { greatestOf } from "../core/extremes.ts";
import { CLAIMANT_CATEGORIES } from "../core/records/claimant-category.ts";
import type { WholeCatalogue } from "../words/catalogue.ts";
import { heading } from "./heading.ts";
import { stanceKeys } from "./legend/legend.ts";
import type { LegendContent } from "./legend/legend-content.ts";
import { cellNodes } from "./mark.ts";
import { kept } from "./mirrored.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { textWidth } from "./text-width.ts";

const HEADING = 22;
const CELL = 11;
const SIZE = 12;
/** As many columns as there is room for; three as in the mark. */
const COLUMNS = [3, 2, 1] as const;
/** Between a swatch and its words, and the least and most between two columns, px. */
const BESIDE = 6;
const GAP = { least: 8, most: 28 } as const;
const BETWEEN_STANCES = 18;

/** The nine categories with their colours, three by three as in the mark where there is room, then the fills of the marks. */
export function categoryKey(text: WholeCatalogue, content: LegendContent, width: number, row = 20): Scene {
  const names = CLAIMANT_CATEGORIES.map((category) => text.figure.categories[category]);
  const widthsIn = (columns: number) =>
    Array.from({ length: columns }, (_, column) =>
      greatestOf(names.map((name, index) => (index % columns === column ? wide(name) : 0))),
    );
  const gapIn = (columns: number) => (width - sum(widthsIn(columns))) / Math.max(columns - 1, 1);
  const columns = COLUMNS.find((count) => gapIn(count) >= GAP.least) ?? 1;
  const gap = Math.min(gapIn(columns), GAP.most);
  const startOf = (column: number) =>
    sum(
      widthsIn(columns)
        .slice(0, column)
        .map((each) => each + gap),
    );
  const head = heading(text.figure.who, width);
  const top = HEADING + head.further;
  const categories = CLAIMANT_CATEGORIES.map((category, index) =>
    key(
      cellNodes(category, "affirm", 0, 0, CELL),
      names[index] ?? "",
      startOf(index % columns),
      top + Math.floor(index / columns) * row,
    ),
  );
  let below = top + Math.ceil(CLAIMANT_CATEGORIES.length / columns) * row + 4;
  let x = 0;
  const stances = stanceKeys(text, content).map(({ swatch, words }) => {
    if (x > 0 && x + wide(words) > width) [x, below] = [0, below + row];
    const node = key(swatch.nodes, words, x, below);
    x += wide(words) + BETWEEN_STANCES;
    return node;
  });
  return { width, height: stances.length > 0 ? below + row : below, nodes: [...head.nodes, ...categories, ...stances] };
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, each) => all + each, 0);
}

function wide(words: string): number {
  return CELL + BESIDE + textWidth(words, SIZE);
}

function key(swatch: readonly SceneNode[], words: string, x: number, y: number): SceneNode {
  const name: SceneNode = { kind: "text", x: CELL + BESIDE, y: 9.8, size: SIZE, runs: [{ text: words }] };
  return { kind: "group", x, y: y + 2, nodes: [kept(swatch, CELL), name] };
}
