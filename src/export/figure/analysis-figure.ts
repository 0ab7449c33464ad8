import { FIGURE_SIZES } from "../../core/figure-settings.ts";
import { kept, mirrored } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { roomyWidth } from "../../drawing/roomy-width.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { inOwnDirection } from "../../words/isolated.ts";
import type { FigureInput } from "./figure-input.ts";
import { footScene } from "./figure-scene.ts";
import { defaultSubtitle, figureSources } from "./figure-words.ts";
import { at, stacked } from "./placing.ts";

/** What a figure of a chart shows beside filter, sources and link. */
export interface AnalysisContent {
  readonly title: string;
  /** Follows "How to read it". */
  readonly note: string;
  readonly keys: readonly { readonly words: string; readonly swatch: Scene }[];
  /** Draws the chart in a room of px. */
  readonly chart: (width: number, height: number) => Scene;
}

const { width: WIDTH, height: HEIGHT } = FIGURE_SIZES["a4-landscape"];
const MARGIN = 32;
const TOP = 24;
const BOTTOM = 20;
const GAP = 12;
const KEY = { size: 12, height: 20, between: 24, beside: 6 } as const;
const SMALL = { size: 12, line: 16, fill: "ink-2" } as const;

/** A figure of a chart on A4 that carries its own meaning. The same input gives the same drawing everywhere. */
export function analysisFigure(input: FigureInput, { title, note, keys, chart }: AnalysisContent): Scene {
  const { text, source, fragment } = input;
  const { direction } = text.language;
  const inner = WIDTH - 2 * MARGIN;
  const subtitle = defaultSubtitle(input);
  const address = source.homepage === null ? text.figure.openInAtlas(fragment) : `${source.homepage}${fragment}`;
  const asLine = direction === "rtl" ? inOwnDirection : (line: string) => line;
  const words = figureSources(input);
  const foot = footScene(words, address, inner, asLine);
  const head = stacked(
    [
      paragraph(title, inner, { size: 27, line: 32, weight: 700, lines: 2 }),
      paragraph(subtitle, inner, { size: 15, line: 20, fill: "ink-2", lines: 4 }),
    ],
    2,
  );
  const told = paragraph(note, inner, { ...SMALL, lead: text.figure.howToRead });
  const rule = HEIGHT - BOTTOM - foot.height - 8;
  const noteTop = rule - GAP - told.height;
  const keyTop = TOP + head.height + GAP;
  const chartTop = keyTop + KEY.height + GAP / 2;
  const drawn = chart(inner, noteTop - GAP - chartTop);
  const nodes: readonly SceneNode[] = [
    { kind: "rect", x: 0, y: 0, width: WIDTH, height: HEIGHT, fill: "surface" },
    at(MARGIN, TOP, head),
    at(MARGIN, keyTop, keyRow(keys)),
    at(MARGIN, chartTop, { ...drawn, nodes: [kept(drawn.nodes, drawn.width)] }),
    at(MARGIN, noteTop, told),
    { kind: "rect", x: MARGIN, y: rule - 1, width: inner, height: 1, fill: "line-2" },
    at(MARGIN, rule + 8, foot),
  ];
  const description = [subtitle, note, words.sources, words.version, address].join("\n");
  const scene: Scene = { width: WIDTH, height: HEIGHT, direction, nodes, about: { title, description } };
  return direction === "rtl" ? mirrored(scene) : scene;
}

function keyRow(keys: AnalysisContent["keys"]): Scene {
  let x = 0;
  const nodes = keys.flatMap(({ words, swatch }): readonly SceneNode[] => {
    const start = x;
    const wordsAt = start + swatch.width + KEY.beside;
    x = wordsAt + roomyWidth(words, KEY.size) + KEY.between;
    return [
      at(start, (KEY.height - swatch.height) / 2, { ...swatch, nodes: [kept(swatch.nodes, swatch.width)] }),
      { kind: "text", x: wordsAt, y: KEY.height / 2 + 4, size: KEY.size, runs: [{ text: words }] },
    ];
  });
  return { width: x, height: KEY.height, nodes };
}
