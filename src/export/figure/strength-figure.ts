import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import { estimateSets } from "../../core/strength/estimate-sets.ts";
import { estimatesIn } from "../../core/strength/estimates.ts";
import { chartAxis } from "../../drawing/analysis/chart-axis.ts";
import { type SizeEstimate, sizeEstimates } from "../../drawing/analysis/size-marks.ts";
import { type StrengthKey, strengthChart, strengthKeys } from "../../drawing/analysis/strength-chart.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { cellNodes } from "../../drawing/mark.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { FIGURE_SPACING, roomyWidth } from "../../drawing/roomy-width.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { estimateNames, strengthAnswer } from "../../words/estimate-words.ts";
import type { FigureInput } from "./figure-input.ts";
import { timelineLayout } from "./figure-timeline.ts";
import type { PageFigure } from "./page-figures.ts";
import { at } from "./placing.ts";

const ANSWER = { size: 15, line: 20, weight: 600 } as const;
const KEY = { size: 12, height: 20, between: 20, beside: 6 } as const;
/** Height of the timeline by whose layout days lie along the chart, which it does not change, px. */
const TIMELINE = 104;
const GAP = 8;
const LEAST_CHART = 160;

/** The figure of the page about strength: answer, key and the chart of estimates with its own years. */
export function strengthFigure(input: FigureInput): PageFigure {
  const { text, dataset, result, timeline, strength } = input;
  const words = text.strength;
  const { list } = estimatesIn(dataset, result.rows(), timeline.clock);
  const names = estimateNames(text, list);
  const sets = estimateSets(list);
  const set = sets.find(({ of }) => of === strength.of) ?? sets[0];
  const country = set === undefined || set.of === "parts" ? null : (dataset.regions.get(set.of)?.name ?? set.of);
  const estimates = set ? sizeEstimates(set.list, names) : [];
  const title = set ? words.chart(country) : words.none;
  const { bold, rest } = set ? strengthAnswer(text, set, country, names) : { bold: words.none, rest: "" };
  return {
    title: () => [title, text.dates.longWindow(timeline.window)].filter(Boolean).join(text.formats.comma),
    note: [words.figureNote, words.caution].join(" "),
    body: ({ width, height }: Viewport) => {
      const told = paragraph(`${bold} ${rest}`, width, ANSWER);
      const keys = keyRows([...strengthKeys(text), ...categoryKeys(text, estimates)], width);
      const top = told.height + GAP + keys.height + GAP;
      const axis = chartAxis(timelineLayout(input, width, TIMELINE), 0);
      const { scene } = strengthChart(
        text,
        estimates,
        { axis, window: timeline.window, scale: strength.scale },
        { width, height: Math.max(LEAST_CHART, height - top), inside: false, years: true, spacing: FIGURE_SPACING },
      );
      return {
        scene: {
          width,
          height,
          nodes: [
            at(0, 0, told),
            at(0, told.height + GAP, keys),
            at(0, top, { ...scene, nodes: [kept(scene.nodes, width)] }),
          ],
        },
        fits: height - top >= LEAST_CHART,
      };
    },
  };
}

/** The colours of those who speak. */
function categoryKeys(text: FigureInput["text"], estimates: readonly SizeEstimate[]): readonly StrengthKey[] {
  const speaking = new Set(estimates.map(({ category }) => category));
  return CLAIMANT_CATEGORIES.filter((category) => speaking.has(category)).map((category) => ({
    name: category,
    words: text.figure.categories[category],
    swatch: { width: 10, height: 10, nodes: cellNodes(category, "affirm", 0, 0, 10) },
  }));
}

/** Keys in as many rows as they take. */
function keyRows(keys: readonly StrengthKey[], width: number): Scene {
  let [x, y] = [0, 0];
  const nodes = keys.flatMap(({ words, swatch }): readonly SceneNode[] => {
    const wide = swatch.width + KEY.beside + roomyWidth(words, KEY.size);
    if (x > 0 && x + wide > width) [x, y] = [0, y + KEY.height];
    const start = x;
    x += wide + KEY.between;
    return [
      at(start, y + (KEY.height - swatch.height) / 2, { ...swatch, nodes: [kept(swatch.nodes, swatch.width)] }),
      {
        kind: "text",
        x: start + swatch.width + KEY.beside,
        y: y + KEY.height / 2 + 4,
        size: KEY.size,
        runs: [{ text: words }],
      },
    ];
  });
  return { width, height: y + KEY.height, nodes };
}
