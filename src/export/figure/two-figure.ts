import { compareTwo } from "../../core/compare/two.ts";
import { greatestOf } from "../../core/extremes.ts";
import { differenceMap } from "../../drawing/analysis/difference-map.ts";
import { multipleOf } from "../../drawing/analysis/multiples.ts";
import { smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import type { Scene } from "../../drawing/scene.ts";
import { sideWords } from "../../words/side-words.ts";
import { GAP, HEAD } from "./compare-legend.ts";
import type { FigureInput } from "./figure-input.ts";
import { askedInWords } from "./figure-words.ts";
import type { PageFigure } from "./page-figures.ts";
import { at, stacked } from "./placing.ts";
import { type TwoText, twoTexts } from "./two-texts.ts";

/** A, B and their difference. */
const MAPS = 3;
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
  const panels = [
    {
      head: words.changed(nameA, words.claimsInShort(a.counts.claims)),
      map: multipleOf(text, a, measure, dataset.regions),
    },
    {
      head: words.changed(nameB, words.claimsInShort(b.counts.claims)),
      map: multipleOf(text, b, measure, dataset.regions),
    },
    { head: words.difference, map: differenceMap(text, differences, dataset.regions) },
  ];
  return {
    title: () => words.figureTitle.two(nameA, nameB),
    subtitle: [
      words.changed(nameA, askedInWords(input, a.result)),
      words.changed(nameB, askedInWords(input, b.result)),
    ].join(text.figure.betweenSentences),
    note: words.twoNote(compare.window === null ? null : nameA),
    body: (size: Viewport, isCompact: boolean) => {
      const { columns, texts } = arrangementFor(size);
      const wide = widthOf(columns, size.width);
      const isBeside = texts.length === 1;
      const textWidth = isBeside ? wide : widthOf(texts.length, size.width);
      const own = twoTexts(input, two, [nameA, nameB], textWidth);
      const blocks = texts.map((names) =>
        stacked(
          names.filter((name) => !isCompact || name !== "list").map((name) => own[name]()),
          GAP,
        ),
      );
      const high = heightOf(blocks);
      const below = columns > MAPS ? twoTexts(input, two, [nameA, nameB], MAPS * (wide + GAP) - GAP).who(2) : null;
      const drawn = panels.map(({ head, map }) => ({ map, title: paragraph(head, wide, HEAD) }));
      const titled = heightOf(drawn.map(({ title }) => title));
      // The texts stand where a fourth map would: beside the third, or in a row of their own.
      const place = (cell: number) => [cell % columns, Math.floor(cell / columns)] as const;
      const [column, row] = place(MAPS);
      const rows = Math.ceil(MAPS / columns);
      const free = (size.height - (rows - 1) * GAP) / rows - titled - (below ? below.height + GAP : 0);
      const room = row === 0 ? free : Math.min(free, size.height - titled - GAP - high);
      const box = { width: wide, height: Math.max(40, Math.floor(Math.min(room, TALL * wide))) };
      const [right, down] = [wide + GAP, titled + box.height + GAP];
      return {
        scene: {
          ...size,
          nodes: [
            ...drawn.flatMap(({ map, title }, cell) => {
              const [x, y] = [place(cell)[0] * right, place(cell)[1] * down];
              const scene = smallMapScene(input, { ...map, hovered: null }, box, `two-${cell}`);
              return [at(x, y, title), at(x, y + titled, scene)];
            }),
            ...(below ? [at(0, down, below)] : []),
            ...blocks.map((block, each) => at(column * right + each * (textWidth + GAP), row * down, block)),
          ],
        },
        fits: room >= 90 && (row > 0 || high <= size.height),
      };
    },
  };
}

/** In how many columns maps stand, and what is written: in one column where a fourth map would stand, or in several below. */
interface Arrangement {
  readonly columns: number;
  readonly texts: readonly (readonly TwoText[])[];
}

/** With more columns than maps, who speaks stands below these. */
function arrangementFor({ width, height }: Viewport): Arrangement {
  if (width > WIDE * height) return { columns: MAPS + 1, texts: [["legend", "keys"]] };
  if (width < height) return { columns: 2, texts: [["legend", "who", "keys"]] };
  const isNarrow = widthOf(MAPS, width) < NARROW;
  return {
    columns: MAPS,
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

function heightOf(scenes: readonly Scene[]): number {
  return greatestOf(
    scenes.map(({ height }) => height),
    0,
  );
}
