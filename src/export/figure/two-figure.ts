import { compareTwo } from "../../core/compare/two.ts";
import { greatestOf } from "../../core/extremes.ts";
import { differenceMap } from "../../drawing/analysis/difference-map.ts";
import { multipleOf } from "../../drawing/analysis/multiples.ts";
import { smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { sideWords } from "../../words/side-words.ts";
import { GAP, HEAD } from "./compare-legend.ts";
import type { FigureInput } from "./figure-input.ts";
import { askedInWords } from "./figure-words.ts";
import type { PageFigure } from "./page-figures.ts";
import { at, stacked } from "./placing.ts";
import { type TwoText, twoTexts } from "./two-texts.ts";

/** How many times as wide as high a body is whose texts stand beside its maps. */
const WIDE = 2;
/** Maps narrower than this, px, have texts in two columns below. */
const NARROW = 240;
/** How many times as high as wide a map is, at most. */
const TALL = 1.25;

/** The figure of two sides and their difference, who speaks in each, and the regions that differ. */
export function twoFigure(input: FigureInput): PageFigure {
  const { text, model, result, compare, dataset } = input;
  const words = text.compare;
  const measure = model.measures[compare.compared];
  const two = compareTwo(model, result, compare);
  const { a, b, differences } = two;
  const [nameA, nameB] = sideWords(text, compare, result.query);
  const maps = [
    multipleOf(text, a, measure, dataset.regions),
    multipleOf(text, b, measure, dataset.regions),
    differenceMap(text, differences, dataset.regions),
  ];
  const heads = [
    words.changed(nameA, words.claimsInShort(a.counts.claims)),
    words.changed(nameB, words.claimsInShort(b.counts.claims)),
    words.difference,
  ];
  return {
    title: () => words.figureTitle.two(nameA, nameB),
    subtitle: [
      words.changed(nameA, askedInWords(input, a.result)),
      words.changed(nameB, askedInWords(input, b.result)),
    ].join(text.figure.betweenSentences),
    note: words.twoNote(nameA),
    body: (size: Viewport, isCompact: boolean) => {
      const { columns, places, texts: groups, beside, isAcross } = arrangementFor(size);
      const mapWidth = widthOf(columns, size.width);
      const textWidth = beside ? mapWidth : widthOf(groups.length, size.width);
      const texts = twoTexts(input, two, [nameA, nameB], textWidth);
      const blocks = groups.map((names) =>
        stacked(
          names.filter((name) => !isCompact || name !== "list").map((name) => texts[name]()),
          GAP,
        ),
      );
      const high = greatestOf(
        blocks.map((block) => block.height),
        0,
      );
      const across = isAcross ? twoTexts(input, two, [nameA, nameB], 3 * mapWidth + 2 * GAP).who(2) : null;
      const titles = heads.map((head) => paragraph(head, mapWidth, HEAD));
      const titled = greatestOf(titles.map((title) => title.height));
      const [column, row] = beside ?? [0, 1];
      const rows = beside ? row + 1 : 1;
      const own = (size.height - (rows - 1) * GAP) / rows - titled - (across ? across.height + GAP : 0);
      const room = row === 0 ? own : Math.min(own, size.height - titled - GAP - high);
      const mapHeight = Math.max(40, Math.floor(Math.min(room, TALL * mapWidth)));
      const [right, down] = [mapWidth + GAP, titled + mapHeight + GAP];
      const box = { width: mapWidth, height: mapHeight };
      return {
        scene: {
          ...size,
          nodes: [
            ...maps.flatMap((map, each) => {
              const [x, y] = [(places[each]?.[0] ?? 0) * right, (places[each]?.[1] ?? 0) * down];
              return [
                ...titles.slice(each, each + 1).map((title) => at(x, y, title)),
                at(x, y + titled, smallMapScene(input, { ...map, hovered: null }, box, `two-${each}`)),
              ];
            }),
            ...(across ? [at(0, down, across)] : []),
            ...blocks.map((block, each) => at(column * right + each * (textWidth + GAP), row * down, block)),
          ],
        },
        fits: room >= 90 && (row > 0 || high <= size.height),
      };
    },
  };
}

/** A column and a row, from 0. */
type Place = readonly [column: number, row: number];

/** Where in a figure the maps stand, and what is written. */
interface Arrangement {
  readonly columns: number;
  /** Of A, B and their difference. */
  readonly places: readonly Place[];
  /** One over another, in columns side by side. */
  readonly texts: readonly (readonly TwoText[])[];
  /** Where among the maps the one column of texts begins; they stand below unless given. */
  readonly beside?: Place;
  /** Whether who speaks stands below all maps. */
  readonly isAcross?: true;
}

const IN_A_ROW: readonly Place[] = [
  [0, 0],
  [1, 0],
  [2, 0],
];
const IN_TWO_ROWS: readonly Place[] = [
  [0, 0],
  [1, 0],
  [0, 1],
];
function arrangementFor({ width, height }: Viewport): Arrangement {
  if (width > WIDE * height) {
    return { columns: 4, places: IN_A_ROW, texts: [["legend", "keys"]], beside: [3, 0], isAcross: true };
  }
  if (width < height) return { columns: 2, places: IN_TWO_ROWS, texts: [["legend", "who", "keys"]], beside: [1, 1] };
  const isNarrow = widthOf(3, width) < NARROW;
  return {
    columns: 3,
    places: IN_A_ROW,
    texts: isNarrow
      ? [
          ["legend", "keys"],
          ["who", "list"],
        ]
      : [["legend", "list"], ["who"], ["keys"]],
  };
}

/** Of so many columns of a width, each. */
function widthOf(columns: number, width: number): number {
  return Math.floor((width - (columns - 1) * GAP) / columns);
}
