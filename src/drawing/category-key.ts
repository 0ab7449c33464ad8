import { CLAIMANT_CATEGORIES } from "../core/records/claimant-category.ts";
import type { WholeCatalogue } from "../words/catalogue.ts";
import { stanceKeys } from "./legend/legend.ts";
import type { LegendContent } from "./legend/legend-content.ts";
import { cellNodes } from "./mark.ts";
import { kept } from "./mirrored.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { textWidth } from "./text-width.ts";

const HEADING = 22;
const CELL = 11;
const SIZE = 12;
const COLUMNS = 3;
/** Between a swatch and its words, and the most between two columns, px. */
const BESIDE = 6;
const WIDEST_GAP = 28;
const BETWEEN_STANCES = 18;

/** The nine categories with their colours, three by three as in the mark, then the fills of the marks in one row. */
export function categoryKey(text: WholeCatalogue, content: LegendContent, width: number, row = 20): Scene {
  const names = CLAIMANT_CATEGORIES.map((category) => text.figure.categories[category]);
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    Math.max(...names.map((name, index) => (index % COLUMNS === column ? wide(name) : 0))),
  );
  const gap = Math.min((width - columns.reduce((sum, each) => sum + each, 0)) / (COLUMNS - 1), WIDEST_GAP);
  const startOf = (column: number) => columns.slice(0, column).reduce((sum, each) => sum + each + gap, 0);
  const categories = CLAIMANT_CATEGORIES.map((category, index) =>
    key(
      cellNodes(category, "affirm", 0, 0, CELL),
      names[index] ?? "",
      startOf(index % COLUMNS),
      HEADING + Math.floor(index / COLUMNS) * row,
    ),
  );
  const below = HEADING + (CLAIMANT_CATEGORIES.length / COLUMNS) * row + 4;
  let x = 0;
  const stances = stanceKeys(text, content).map(({ swatch, words }) => {
    const node = key(swatch.nodes, words, x, below);
    x += wide(words) + BETWEEN_STANCES;
    return node;
  });
  const heading: SceneNode = { kind: "text", x: 0, y: 14, size: 14, runs: [{ text: text.figure.who, weight: 600 }] };
  return { width, height: stances.length > 0 ? below + row : below, nodes: [heading, ...categories, ...stances] };
}

function wide(words: string): number {
  return CELL + BESIDE + textWidth(words, SIZE);
}

function key(swatch: readonly SceneNode[], words: string, x: number, y: number): SceneNode {
  const name: SceneNode = { kind: "text", x: CELL + BESIDE, y: 9.8, size: SIZE, runs: [{ text: words }] };
  return { kind: "group", x, y: y + 2, nodes: [kept(swatch, CELL), name] };
}
