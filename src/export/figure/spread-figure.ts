import { neighboursOn } from "../../core/geography/neighbours.ts";
import { chanceOfOrder } from "../../core/spread/chance-of-order.ts";
import { namedLines } from "../../core/spread/named-lines.ts";
import { HALF_YEAR, periodsOf } from "../../core/spread/periods.ts";
import { type NamingRow, spreadIn, spreadOfDataset } from "../../core/spread/spread.ts";
import { stepsOf } from "../../core/spread/steps.ts";
import { endOf } from "../../core/time/span.ts";
import { chartAxis } from "../../drawing/analysis/chart-axis.ts";
import { namedChart } from "../../drawing/analysis/named-chart.ts";
import { spreadKeys } from "../../drawing/analysis/spread-legend.ts";
import { spreadMapOf } from "../../drawing/analysis/spread-map.ts";
import { stillMapScene } from "../../drawing/analysis/still-map.ts";
import { fittedText } from "../../drawing/fitted-text.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { heading } from "../../drawing/heading.ts";
import { rampScene } from "../../drawing/legend/legend-ramp.ts";
import { cellNodes } from "../../drawing/mark.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { FIGURE_SPACING } from "../../drawing/roomy-width.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { bandWords } from "../../words/band-words.ts";
import { firstDayWords, lastDayWords } from "../../words/day-words.ts";
import { stepWords } from "../../words/step-words.ts";
import type { FigureInput } from "./figure-input.ts";
import { figureTimeline, figureYears, timelineLayout } from "./figure-timeline.ts";
import { keyLine } from "./key-line.ts";
import type { PageFigure } from "./page-figures.ts";
import { at, stacked } from "./placing.ts";

/** Parts of the layout, px: the map's share of a width, the gap beside it, heights. */
const MAP = 0.42;
const GAP = 24;
const CHART = { most: 200, least: 96 } as const;
/** Of the timeline, where there is room and where all is close together. */
const TIMELINE = { roomy: 104, compact: 52 } as const;
const ROW = 16;
const SIZE = 12;
/** Shares of the width of the list that its columns take: date, region, who, step; the last is left out of a narrow one. */
const COLUMNS = { wide: [0.2, 0.17, 0.3, 0.33], narrow: [0.36, 0.3, 0.34, 0] } as const;
const NARROW = 380;

/** The figure of the page about the spread: answer, map by first year, lines named so far with their bands, and the order. */
export function spreadFigure(input: FigureInput): PageFigure {
  const { text, model, result, timeline, spread: settings } = input;
  const words = text.spread;
  const { window, clock } = timeline;
  const spread = spreadOfDataset(model)(result.query);
  const inWindow = spreadIn(spread, settings.strictness, window);
  const namings = spread.namings(settings.strictness);
  const extent = model.extent(clock);
  const ends = extent === null ? [] : periodsOf(extent.first, extent.last, HALF_YEAR).map(({ to }) => to);
  const lines = namedLines(namings, inWindow.regions, ends, spread.bands(settings.strictness, ends));
  const neighbours = neighboursOn(input.geography);
  const order = chanceOfOrder(namings.slice(0, inWindow.rows.length), neighbours);
  const by = window.to === null ? null : lastDayWords(text, window.to);
  const answer = [
    words.answer(by, inWindow.named, inWindow.regions),
    ...(window.from === null
      ? []
      : [words.fresh(firstDayWords(text, window.from), inWindow.fresh, settings.strictness)]),
    words.oneVoice(inWindow.oneVoice),
  ].join(" ");
  const ofPakistan = words.ofPakistan(inWindow.ofPakistan);

  const mapColumn = (width: number, height: number): Scene => {
    const measure = model.measures["first-affirmed"];
    const ramp = rampScene(text, measure, Math.min(width, 380), FIGURE_SPACING);
    const keys = spreadKeys(text).map(({ swatch, words: told }) => keyLine(swatch.nodes, told, width));
    const legend = stacked([paragraph(words.map(by), width, { size: 14, line: 20, weight: 600 }), ramp, ...keys], 3);
    const size = { width, height: Math.max(80, Math.floor(height - legend.height - 10)) };
    const map = spreadMapOf(text, inWindow, measure, input.geography.paintedIds, clock);
    const scene = stillMapScene(text, input, { ...map, hovered: null, selected: null }, size, "figure");
    return { width, height, nodes: [at(0, 0, scene), at(0, size.height + 10, legend)] };
  };

  const chartColumn = (width: number, height: number): Scene => {
    const title = heading(words.namedSoFar, width);
    const axis = chartAxis(timelineLayout(input, width, TIMELINE.roomy), 0);
    const chart = namedChart(text, lines, window, axis, { width, height: height - 22 - title.further, inside: false });
    return {
      width,
      height,
      nodes: [...title.nodes, at(0, 22 + title.further, { ...chart, nodes: [kept(chart.nodes, width)] })],
    };
  };

  const list = (width: number, height: number): Scene => {
    const fresh = inWindow.rows.filter(({ isNew }) => isNew);
    const rows = settings.listed === "all" || window.from === null ? inWindow.rows : fresh;
    const room = Math.max(0, Math.floor((height - 22) / ROW));
    const told = rows.length > room ? rows.slice(0, Math.max(0, room - 1)) : rows;
    const steps = stepsOf(namings, neighbours);
    const rowOf = (row: NamingRow): Scene => {
      const { naming } = row;
      const category = model.lookup.categoryOf(naming.claim);
      const span = naming.claim[clock];
      const step = steps[namings.indexOf(naming)];
      const cells = [
        span ? text.dates.by(endOf(span)) : "",
        naming.region.name,
        model.lookup.claimantOf(naming.claim)?.name ?? naming.claim.claimant,
        step ? stepWords(text, step, input.dataset.regions) : "",
      ];
      let x = 0;
      const shares = width < NARROW ? COLUMNS.narrow : COLUMNS.wide;
      const nodes = cells.flatMap((cell, column): readonly SceneNode[] => {
        const wide = (shares[column] ?? 0) * width;
        if (wide === 0) return [];
        const mark = column === 2 ? 15 : 0;
        const weight = column === 1 ? 600 : 400;
        const node: SceneNode = {
          kind: "text",
          x: x + mark,
          y: 12,
          size: SIZE,
          runs: [{ text: fittedText(cell, SIZE, `${weight}`, wide - mark - 8), weight }],
        };
        const cells: readonly SceneNode[] = mark
          ? [{ kind: "group", x, y: 2.5, nodes: [kept(cellNodes(category, "affirm", 0, 0, 10), 10)] }, node]
          : [node];
        x += wide;
        return cells;
      });
      return { width, height: ROW, nodes };
    };
    const more = rows.length - told.length;
    return stacked(
      [
        paragraph(words.order(rows === inWindow.rows ? "all" : "new"), width, {
          size: 14,
          line: 20,
          weight: 600,
          lines: 1,
        }),
        ...told.map(rowOf),
        ...(more > 0 && room > 0
          ? [paragraph(words.moreRows(more), width, { size: SIZE, line: ROW, fill: "ink-2" })]
          : []),
      ],
      0,
    );
  };

  return {
    title: (isShort) => words.figureTitle(by, !isShort && ofPakistan !== ""),
    note: [
      words.howCounted(settings.strictness),
      bandWords(text, lines),
      ...(order !== null && order.of > 0 ? [words.orderChance(order)] : []),
    ].join(" "),
    body: ({ width, height }: Viewport, isCompact: boolean) => {
      const timelineHeight = isCompact ? TIMELINE.compact : TIMELINE.roomy;
      const told = paragraph(isCompact ? answer : `${answer} ${ofPakistan}`, width, {
        size: 15,
        line: 20,
        weight: 600,
      });
      const [top, rest] = [told.height + 8, height - told.height - 8];
      const isWide = width > height;
      const mapSize = isWide
        ? { width: Math.round(width * MAP), height: rest }
        : { width, height: Math.round(rest * 0.5) };
      const x = isWide ? mapSize.width + GAP : 0;
      const y = isWide ? top : top + mapSize.height + 12;
      const [wide, high] = [width - x, height - y];
      const listed = Math.min(
        high - CHART.least - timelineHeight - 24,
        Math.max(22 + 3 * ROW, high - CHART.most - timelineHeight - 24),
      );
      const chart = high - timelineHeight - 24 - listed;
      return {
        scene: {
          width,
          height,
          nodes: [
            at(0, 0, told),
            at(0, top, mapColumn(mapSize.width, mapSize.height)),
            at(x, y, chartColumn(wide, chart)),
            at(x, y + chart + 8, (isCompact ? figureYears : figureTimeline)(input, wide, timelineHeight)),
            at(x, y + chart + timelineHeight + 24, list(wide, listed)),
          ],
        },
        fits: listed >= 22 + ROW && chart >= CHART.least,
      };
    },
  };
}
