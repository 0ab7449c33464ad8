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
  readonly categories: ReadonlySet<ClaimantCategory>;
}

/** The categories that speak: in an area in the window, or in the histogram in any year. */
export function speakingCategories({ areas, histogram: { bricks } }: QueryResult): ReadonlySet<ClaimantCategory> {
  const speaking = new Set<ClaimantCategory>();
  const add = (counts: ArrayLike<number>) => {
    for (let place = 0; place < counts.length; place += 1) {
      const category = CLAIMANT_CATEGORIES[Math.floor(place / POLARITIES.length) % CLAIMANT_CATEGORIES.length];
      if (category && counts[place]) speaking.add(category);
    }
  };
  for (const { byCategory } of areas.values()) add(byCategory);
  add(bricks);
  return speaking;
}

/** The categories that speak with their colours, in the order of the mark, then the fills of the marks. */
export function categoryKey(text: WholeCatalogue, content: CategoryContent, width: number, row = 20): Scene {
  const head = heading(text.figure.who, width);
  const top = HEADING + head.further;
  const present = CLAIMANT_CATEGORIES.filter((category) => content.categories.has(category));
  const names = present.map((category) => text.figure.categories[category]);
  const widthsOf = (columns: number) =>
    Array.from({ length: columns }, (_, column) =>
      Math.max(0, ...names.map((name, index) => (index % columns === column ? wide(name) : 0))),
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
  let [x, y] = [0, top + Math.ceil(present.length / columns) * row + 4];
  const stances = stanceKeys(text, content).map(({ swatch, words }) => {
    if (x > 0 && x + wide(words) > width) [x, y] = [0, y + row];
    const node = key(swatch.nodes, words, x, y);
    x += wide(words) + BETWEEN_STANCES;
    return node;
  });
  return { width, height: stances.length > 0 ? y + row : y, nodes: [...head.nodes, ...categories, ...stances] };
}

/** The categories that speak in as few lines as they take, in the order of the mark. */
export function categoryLines(text: WholeCatalogue, content: CategoryContent, width: number, row: number): Scene {
  const lead: SceneNode = {
    kind: "text",
    x: 0,
    y: 11.8,
    size: SIZE,
    runs: [{ text: text.figure.speaks, weight: 600 }],
  };
  let [x, y] = [roomyWidth(text.figure.speaks, SIZE, "600") + BETWEEN_STANCES, 0];
  const nodes = CLAIMANT_CATEGORIES.filter((category) => content.categories.has(category)).map((category) => {
    const name = text.figure.categories[category];
    if (x + wide(name) > width) [x, y] = [0, y + row];
    const node = key(cellNodes(category, "affirm", 0, 0, CELL), name, x, y);
    x += wide(name) + GAPS.least;
    return node;
  });
  return { width, height: y + row, nodes: [lead, ...nodes] };
}

function wide(words: string): number {
  return CELL + BESIDE + roomyWidth(words, SIZE);
}

function key(swatch: readonly SceneNode[], words: string, x: number, y: number): SceneNode {
  const name: SceneNode = { kind: "text", x: CELL + BESIDE, y: 9.8, size: SIZE, runs: [{ text: words }] };
  return { kind: "group", x, y: y + 2, nodes: [kept(swatch, CELL), name] };
}
