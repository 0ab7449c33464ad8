import { greatestOf } from "../core/extremes.ts";
import type { QueryResult } from "../core/query/query.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../core/records/claimant-category.ts";
import { POLARITIES } from "../core/records/vocabulary.ts";
import type { WholeCatalogue } from "../words/catalogue.ts";
import { heading } from "./heading.ts";
import { stanceKeys } from "./legend/legend.ts";
import type { LegendContent } from "./legend/legend-content.ts";
import { cellNodes } from "./mark.ts";
import { kept } from "./mirrored.ts";
import { roomyWidth } from "./roomy-width.ts";
import type { Scene, SceneNode } from "./scene.ts";

const HEADING = 22;
const CELL = 11;
const SIZE = 12;
/** As many columns at most as the mark has; the least and the most between two of them, px. */
const COLUMNS = 3;
const GAPS = { least: 10, most: 28 } as const;
/** Between a swatch and its words, between two fills, px. */
const BESIDE = 6;
const BETWEEN_STANCES = 18;

/** What a legend explains, and who speaks. */
export interface CategoryContent extends LegendContent {
  /** The categories that speak: `speakingCategories`. */
  readonly categories: readonly ClaimantCategory[];
}

/** The categories that speak, in the order of the mark: in an area in the window, or in the histogram in any year. */
export function speakingCategories({ areas, histogram: { bricks } }: QueryResult): readonly ClaimantCategory[] {
  const speaking = new Set<number>();
  const add = (counts: ArrayLike<number>) => {
    for (let place = 0; place < counts.length; place += 1) {
      if (counts[place]) speaking.add(Math.floor(place / POLARITIES.length) % CLAIMANT_CATEGORIES.length);
    }
  };
  for (const { byCategory } of areas.values()) add(byCategory);
  add(bricks);
  return CLAIMANT_CATEGORIES.filter((_, index) => speaking.has(index));
}

/** The categories that speak with their colours, in the order of the mark, then the fills of the marks. */
export function categoryKey(text: WholeCatalogue, content: CategoryContent, width: number, row = 20): Scene {
  const head = heading(text.figure.who, width);
  const top = HEADING + head.further;
  const { categories: present } = content;
  const names = present.map((category) => text.figure.categories[category]);
  const widthsOf = (columns: number) =>
    Array.from({ length: columns }, (_, column) =>
      greatestOf(
        names.map((name, index) => (index % columns === column ? wide(name) : 0)),
        0,
      ),
    );
  const total = (columns: number) => widthsOf(columns).reduce((sum, each) => sum + each, 0);
  let columns = COLUMNS;
  while (columns > 1 && total(columns) + (columns - 1) * GAPS.least > width) columns -= 1;
  const gap = Math.min((width - total(columns)) / Math.max(1, columns - 1), GAPS.most);
  const startOf = (column: number) =>
    widthsOf(columns)
      .slice(0, column)
      .reduce((sum, each) => sum + each + gap, 0);
  const categories = present.map((category, index) =>
    key(
      cellNodes(category, "affirm", 0, 0, CELL),
      names[index] ?? "",
      startOf(index % columns),
      top + Math.floor(index / columns) * row,
    ),
  );
  const below = top + Math.ceil(present.length / columns) * row + 4;
  const keys = stanceKeys(text, content).map(({ swatch, words }) => ({ swatch: swatch.nodes, words }));
  const stances = keysInLines(keys, [0, below], BETWEEN_STANCES, width, row);
  return {
    width,
    height: keys.length > 0 ? stances.end : below,
    nodes: [...head.nodes, ...categories, ...stances.nodes],
  };
}

/** Categories in as few lines as they take. */
export function categoryLines(
  text: WholeCatalogue,
  categories: readonly ClaimantCategory[],
  width: number,
  row: number,
): Scene {
  const lead: SceneNode = {
    kind: "text",
    x: 0,
    y: 11.8,
    size: SIZE,
    runs: [{ text: text.figure.speaks, weight: 600 }],
  };
  const keys = categories.map((category) => ({
    swatch: cellNodes(category, "affirm", 0, 0, CELL),
    words: text.figure.categories[category],
  }));
  const start = roomyWidth(text.figure.speaks, SIZE, "600") + BETWEEN_STANCES;
  const { nodes, end } = keysInLines(keys, [start, 0], GAPS.least, width, row);
  return { width, height: end, nodes: [lead, ...nodes] };
}

/** Keys one after the other from a place on, in further lines where they do not fit in one; `end`: below the last line. */
function keysInLines(
  keys: readonly { readonly swatch: readonly SceneNode[]; readonly words: string }[],
  [startX, startY]: readonly [x: number, y: number],
  between: number,
  width: number,
  row: number,
): { readonly nodes: readonly SceneNode[]; readonly end: number } {
  let [x, y] = [startX, startY];
  const nodes = keys.map(({ swatch, words }) => {
    if (x > 0 && x + wide(words) > width) [x, y] = [0, y + row];
    const node = key(swatch, words, x, y);
    x += wide(words) + between;
    return node;
  });
  return { nodes, end: y + row };
}

function wide(words: string): number {
  return CELL + BESIDE + roomyWidth(words, SIZE);
}

function key(swatch: readonly SceneNode[], words: string, x: number, y: number): SceneNode {
  const name: SceneNode = { kind: "text", x: CELL + BESIDE, y: 9.8, size: SIZE, runs: [{ text: words }] };
  return { kind: "group", x, y: y + 2, nodes: [kept(swatch, CELL), name] };
}
