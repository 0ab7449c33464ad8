import { CHANGES, largestChanges } from "../../core/compare/differences.ts";
import { matchingByCategory } from "../../core/compare/side.ts";
import { compareTwo } from "../../core/compare/two.ts";
import { greatestOf } from "../../core/extremes.ts";
import { changeSwatch, differenceMap } from "../../drawing/analysis/difference-map.ts";
import { multipleOf } from "../../drawing/analysis/multiples.ts";
import { pairedDots } from "../../drawing/analysis/paired-dots.ts";
import { smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import type { Scene } from "../../drawing/scene.ts";
import { sideWords } from "../../words/side-words.ts";
import { compareLegend, GAP, HEAD, SMALL } from "./compare-legend.ts";
import type { FigureInput } from "./figure-input.ts";
import { askedInWords } from "./figure-words.ts";
import { keyLine } from "./key-line.ts";
import type { PageFigure } from "./page-figures.ts";
import { at, stacked } from "./placing.ts";

/** Changes that are told in a list, at most. */
const TOLD = 14;

/** The figure of two sides and their difference, who speaks in each, and the regions that differ. */
export function twoFigure(input: FigureInput): PageFigure {
  const { text, model, result, compare, dataset } = input;
  const words = text.compare;
  const measure = model.measures[compare.compared];
  const { a, b, differences } = compareTwo(model, result, compare);
  const [nameA, nameB] = sideWords(text, compare, result.query);
  const maps = [
    multipleOf(text, a, measure, dataset.regions),
    multipleOf(text, b, measure, dataset.regions),
    differenceMap(text, differences, dataset.regions),
  ];
  const heads = [
    words.changed(nameA, words.claims(a.counts.claims)),
    words.changed(nameB, words.claims(b.counts.claims)),
    words.difference,
  ];
  const changes = largestChanges(differences);
  return {
    title: words.figureTitle.two(nameA, nameB),
    subtitle: [
      words.changed(nameA, askedInWords(input, a.result)),
      words.changed(nameB, askedInWords(input, b.result)),
    ].join(text.figure.betweenSentences),
    note: [words.twoNote(nameA), text.figure.noSign].join(" "),
    body: ({ width, height }: Viewport, isCompact: boolean) => {
      const third = Math.floor((width - 2 * GAP) / 3);
      const legend = compareLegend(input, third);
      const keys = stacked(
        [
          paragraph(words.changed(words.byChange, words.steps), third, HEAD),
          ...CHANGES.map((change): Scene => {
            const told = differences.filter((each) => each.change === change);
            const ofLevel = (level: string) =>
              told.filter(({ region }) => dataset.regions.get(region)?.level === level).length;
            const named = words.named({ province: ofLevel("province"), district: ofLevel("district") });
            return keyLine(
              changeSwatch(change).nodes,
              words.changed(words.changes[change](nameA, nameB), named),
              third,
            );
          }),
        ],
        0,
      );
      const dots = pairedDots(text, matchingByCategory(a.result, model), matchingByCategory(b.result, model), third);
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
              .map((each) => words.fromTo(regionOf(each.region), each.a, each.b))
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
