import type { WiderArea, WiderGroup } from "../core/details/wider-areas.ts";
import type { WholeCatalogue } from "../words/catalogue.ts";
import { fittedText } from "./fitted-text.ts";
import { heading } from "./heading.ts";
import { markNodes } from "./mark.ts";
import { kept } from "./mirrored.ts";
import { paragraph } from "./paragraph.ts";
import { roomyWidth } from "./roomy-width.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { wrapText } from "./wrap-text.ts";

const HEAD = 36;
const FLAT_HEAD = 20;
const AFTER = 4;
const SIZE = 12;
/** Size of the marks, height of a row and of a group's name, px: of the first in which there is room for all. */
const GRAINS = [
  { mark: 20, row: 21, group: 20 },
  { mark: 16, row: 17, group: 17 },
] as const;
type Grain = (typeof GRAINS)[number];

/** A group of which some areas, those with the fewest claims, are only counted. */
interface ShownGroup extends WiderGroup {
  readonly left: readonly WiderArea[];
}

/**
 * The wider areas for a figure, `width` px wide and at most `height` px high: each area with its mark, count and
 * denials; where there are too many, those with the fewest claims are only counted, and where there is no room for the
 * groups either, the areas with most claims stand under one another.
 */
export function widerScene(text: WholeCatalogue, groups: readonly WiderGroup[], width: number, height: number): Scene {
  const { others, none } = text.legend.wider;
  const head = headOf(text, width);
  const wordsOf = (left: readonly WiderArea[], { mark }: Grain) => leftLines(text, left, width - mark - 8);
  const least = groups.map(({ name, rows }) => ({ name, rows: rows.slice(0, 1), left: rows.slice(1) }));
  const leastHeight = heightOf(least, GRAINS[1], (left) => wordsOf(left, GRAINS[1]).length);
  const isFlat = leastHeight > height - HEAD - head.further;
  const nodes: SceneNode[] = [...head.nodes];
  let y = (isFlat ? FLAT_HEAD : HEAD) + head.further;
  if (!isFlat) {
    const beneath = 31 + head.further;
    nodes.push({ kind: "text", x: 0, y: beneath, size: 12, runs: [{ text: text.figure.notPainted, fill: "ink-2" }] });
  }
  if (groups.length === 0) {
    const words = paragraph(none, width, { size: 13, line: 17, fill: "ink-2" });
    nodes.push({ kind: "group", x: 0, y, nodes: words.nodes });
    y += words.height;
  }
  const room = height - y;
  const grain = GRAINS.find((each) => heightOf(groups, each) <= room) ?? GRAINS[1];
  const shown = isFlat
    ? [flat(groups, room, grain)]
    : fitted(groups, room, grain, (each) => wordsOf(each, grain).length);
  for (const { name, rows, left } of shown) {
    if (!isFlat) {
      nodes.push({
        kind: "text",
        x: 0,
        y: y + grain.group - 5,
        size: SIZE,
        runs: [{ text: name ?? others, weight: 600 }],
      });
      y += grain.group;
    }
    for (const row of rows) {
      nodes.push({ kind: "group", x: 0, y, nodes: rowNodes(text, row, width, grain) });
      y += grain.row;
    }
    for (const line of wordsOf(left, grain)) {
      nodes.push({ kind: "text", x: grain.mark + 8, y: y + 12, size: SIZE, runs: [{ text: line, fill: "ink-2" }] });
      y += grain.row;
    }
    y += AFTER;
  }
  return { width, height: y, nodes };
}

/** All areas in one group, those with most claims first, as many of the last only counted as it takes. */
function flat(groups: readonly WiderGroup[], room: number, { row }: Grain): ShownGroup {
  const all = groups.flatMap(({ rows }) => rows).toSorted((one, other) => other.claims - one.claims);
  const fitting = Math.max(1, Math.floor(room / row));
  const shown = all.length <= fitting ? all.length : Math.max(1, fitting - 1);
  return { name: null, rows: all.slice(0, shown), left: all.slice(shown) };
}

/** The height at which all areas are shown, as close as they can stand. */
export function leastWiderHeight(text: WholeCatalogue, groups: readonly WiderGroup[], width: number): number {
  return HEAD + headOf(text, width).further + heightOf(groups, GRAINS[1]);
}

function headOf(text: WholeCatalogue, width: number): ReturnType<typeof heading> {
  return heading(text.legend.wider.heading, width);
}

/** What is said of the areas that are only counted; nothing where there are none. */
function leftLines(text: WholeCatalogue, left: readonly WiderArea[], width: number): readonly string[] {
  if (left.length === 0) return [];
  const words = text.figure.moreAreas(left.length, Math.max(...left.map(({ claims }) => claims)));
  return wrapText(words, SIZE, "400", width);
}

/** @param linesOf how many lines tell of the areas that are only counted */
function heightOf(
  groups: readonly (WiderGroup & Partial<ShownGroup>)[],
  { row, group }: Grain,
  linesOf: (left: readonly WiderArea[]) => number = () => 0,
): number {
  const rows = groups.reduce((sum, { rows: shown, left = [] }) => sum + shown.length + linesOf(left), 0);
  return groups.length * (group + AFTER) + rows * row;
}

/** The groups, as many of the least areas only counted as it takes, but not the only one of a group. */
function fitted(
  groups: readonly WiderGroup[],
  room: number,
  grain: Grain,
  linesOf: (left: readonly WiderArea[]) => number,
): readonly ShownGroup[] {
  let shown: readonly ShownGroup[] = groups.map((group) => ({ ...group, left: [] }));
  while (heightOf(shown, grain, linesOf) > room) {
    const [least] = shown
      .filter(({ rows }) => rows.length > 1)
      .flatMap(({ rows }) => rows)
      .toSorted((one, other) => one.claims - other.claims);
    if (!least) break;
    shown = shown.map(({ name, rows, left }) =>
      rows.includes(least)
        ? { name, rows: rows.filter((row) => row !== least), left: [...left, least] }
        : { name, rows, left },
    );
  }
  return shown;
}

function rowNodes(
  text: WholeCatalogue,
  { title, stances, claims, denying, standing }: WiderArea,
  width: number,
  { mark }: Grain,
): readonly SceneNode[] {
  const { area, deny, without } = text.legend.wider;
  const y = mark / 2 + 4;
  const denials = denying > 0 ? deny(denying) : without(standing);
  const count = text.formats.number(claims);
  const numbers = roomyWidth(count, SIZE, "600") + roomyWidth(denials, SIZE);
  const name = fittedText(area(title), SIZE, "400", width - mark - 8 - numbers - 6);
  return [
    kept(markNodes(stances, 0, 0, mark), mark),
    { kind: "text", x: mark + 8, y, size: SIZE, runs: [{ text: name }] },
    {
      kind: "text",
      x: width,
      y,
      size: SIZE,
      anchor: "end",
      runs: [{ text: count, weight: 600 }, ...(denials === "" ? [] : [{ text: denials, fill: "ink-2" as const }])],
    },
  ];
}
