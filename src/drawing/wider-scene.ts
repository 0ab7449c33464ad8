import type { WiderArea, WiderGroup } from "../core/details/wider-areas.ts";
import type { WholeCatalogue } from "../words/catalogue.ts";
import { fittedText } from "./fitted-text.ts";
import { markNodes } from "./mark.ts";
import { kept } from "./mirrored.ts";
import { paragraph } from "./paragraph.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { textWidth } from "./text-width.ts";

const HEAD = 36;
const AFTER = 4;
const SIZE = 13;
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
 * denials; where there are too many, those with the fewest claims are only counted.
 */
export function widerScene(text: WholeCatalogue, groups: readonly WiderGroup[], width: number, height: number): Scene {
  const { heading, others, none } = text.legend.wider;
  const nodes: SceneNode[] = [
    { kind: "text", x: 0, y: 14, size: 14, runs: [{ text: heading, weight: 600 }] },
    { kind: "text", x: 0, y: 31, size: 12, runs: [{ text: text.figure.notPainted, fill: "ink-2" }] },
  ];
  let y = HEAD;
  if (groups.length === 0) {
    const words = paragraph(none, width, { size: 13, line: 17, fill: "ink-2" });
    nodes.push({ kind: "group", x: 0, y, nodes: words.nodes });
    y += words.height;
  }
  const grain = GRAINS.find((each) => heightOf(groups, each) <= height - HEAD) ?? GRAINS[1];
  for (const { name, rows, left } of fitted(groups, height - HEAD, grain)) {
    nodes.push({
      kind: "text",
      x: 0,
      y: y + grain.group - 5,
      size: SIZE,
      runs: [{ text: name ?? others, weight: 600 }],
    });
    y += grain.group;
    for (const row of rows) {
      nodes.push({ kind: "group", x: 0, y, nodes: rowNodes(text, row, width, grain) });
      y += grain.row;
    }
    if (left.length > 0) {
      const words = text.figure.moreAreas(left.length, Math.max(...left.map(({ claims }) => claims)));
      nodes.push({ kind: "text", x: grain.mark + 8, y: y + 14, size: SIZE, runs: [{ text: words, fill: "ink-2" }] });
      y += grain.row;
    }
    y += AFTER;
  }
  return { width, height: y, nodes };
}

/** The height at which all areas are shown, as close as they can stand. */
export function leastWiderHeight(groups: readonly WiderGroup[]): number {
  return HEAD + heightOf(groups, GRAINS[1]);
}

function heightOf(groups: readonly (WiderGroup & Partial<ShownGroup>)[], { row, group }: Grain): number {
  const rows = groups.reduce((sum, { rows: shown, left = [] }) => sum + shown.length + Math.min(left.length, 1), 0);
  return groups.length * (group + AFTER) + rows * row;
}

/** The groups, as many of the least areas only counted as it takes, but not the only one of a group. */
function fitted(groups: readonly WiderGroup[], room: number, grain: Grain): readonly ShownGroup[] {
  let shown: readonly ShownGroup[] = groups.map((group) => ({ ...group, left: [] }));
  while (heightOf(shown, grain) > room) {
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
  const numbers = textWidth(count, SIZE, "600") + textWidth(denials, SIZE);
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
