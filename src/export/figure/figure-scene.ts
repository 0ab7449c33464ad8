import { FIGURE_SIZES, type FigureSettings } from "../../core/figure-settings.ts";
import { mirrored } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { inOwnDirection } from "../../words/isolated.ts";
import { bodyBelow, bodyBeside } from "./figure-body.ts";
import type { FigureInput } from "./figure-input.ts";
import { linkLines } from "./figure-link.ts";
import { type FigureWords, figureWords } from "./figure-words.ts";
import { at, stacked } from "./placing.ts";

const MARGIN = 32;
const TOP = 24;
const BOTTOM = 20;
/** Between head and body, body and rule, rule and foot. */
const ABOVE_BODY = 14;
const BELOW_BODY = 12;
const BELOW_RULE = 8;
/** The part of the width that the sources take, and what parts them from the link, px. */
const SOURCES = 0.66;
const BETWEEN = 24;
/** Lines that the link has at least. */
const LEAST_LINK = 2;
const SMALL = { size: 12, line: 16, fill: "ink-2" } as const;

/**
 * A figure that carries its own meaning: title, filter in words, map, legend, wider areas, timeline, how to read it,
 * sources, licences, version, link. It is laid out as for a language that runs from left to right and mirrored for others,
 * map and time aside. The same input and settings give the same drawing everywhere.
 */
export function figureScene(input: FigureInput, settings: FigureSettings): Scene {
  const { width, height } = FIGURE_SIZES[settings.size];
  const inner = width - 2 * MARGIN;
  const words = figureWords(input, settings);
  const head = headScene(words, inner);
  const { direction } = input.text.language;
  const foot = footScene(words, input.address, inner, direction === "rtl" ? inOwnDirection : (line) => line);
  const top = TOP + head.height + ABOVE_BODY;
  const rule = height - BOTTOM - foot.height - BELOW_RULE;
  const layBody = width > height ? bodyBeside : bodyBelow;
  const body = layBody(input, settings, words.note, { width: inner, height: rule - BELOW_BODY - top });
  const nodes: readonly SceneNode[] = [
    { kind: "rect", x: 0, y: 0, width, height, fill: "surface" },
    at(MARGIN, TOP, head),
    at(MARGIN, top, body),
    { kind: "rect", x: MARGIN, y: rule - 1, width: inner, height: 1, fill: "line-2" },
    at(MARGIN, rule + BELOW_RULE, foot),
  ];
  const sources = input.source.sources.map(({ title, packedIn }) =>
    packedIn === null ? title : input.text.figure.packedIn(title, packedIn),
  );
  const description = [words.subtitle, words.note, words.sources, ...sources, words.version, input.address].join("\n");
  const scene: Scene = { width, height, direction, nodes, about: { title: words.title, description } };
  return direction === "rtl" ? mirrored(scene) : scene;
}

function headScene({ title, subtitle }: FigureWords, width: number): Scene {
  return stacked(
    [
      paragraph(title, width, { size: 27, line: 32, weight: 700, lines: 3 }),
      paragraph(subtitle, width, { size: 15, line: 20, fill: "ink-2", lines: width > 1000 ? 3 : 4 }),
    ],
    2,
  );
}

/** Sources and licences at the left; version and link, each line of which is told by `asLine`, at the right. */
function footScene(
  { sources, version }: FigureWords,
  address: string,
  width: number,
  asLine: (line: string) => string,
): Scene {
  const left = Math.round(width * SOURCES);
  const right = width - left - BETWEEN;
  const texts = paragraph(sources, left, SMALL);
  const style = { ...SMALL, anchor: "end" } as const;
  const told = paragraph(version, right, style);
  const free = Math.max((texts.height - told.height) / SMALL.line, LEAST_LINK);
  const link = stacked(
    [told, ...linkLines(address, SMALL.size, right, free).map((line) => paragraph(asLine(line), right, style))],
    0,
  );
  return {
    width,
    height: Math.max(texts.height, link.height),
    nodes: [at(0, 0, texts), at(left + BETWEEN, 0, link)],
  };
}
