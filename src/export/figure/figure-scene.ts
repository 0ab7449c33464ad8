import { FIGURE_SIZES, type FigureSettings } from "../../core/figure-settings.ts";
import { enlarged } from "../../drawing/enlarged.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { mirrored } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import { roomyWidth } from "../../drawing/roomy-width.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { inOwnDirection } from "../../words/isolated.ts";
import { bodyBelow, bodyBeside, noteOf } from "./figure-body.ts";
import { bodyCompact } from "./figure-body-compact.ts";
import { enlargementOf } from "./figure-enlargement.ts";
import type { FigureInput } from "./figure-input.ts";
import { linkLines } from "./figure-link.ts";
import { type FigureWords, figureWords } from "./figure-words.ts";
import { type PageFigure, pageFigureOf } from "./page-figures.ts";
import { at, stacked } from "./placing.ts";

/** Lengths of a figure as it is laid out, px: where there is room, and where all is enlarged afterwards. */
const ROOMY = {
  margin: 32,
  top: 24,
  bottom: 20,
  title: { size: 27, line: 32, weight: 700, lines: 3 },
  subtitle: { size: 15, line: 20, fill: "ink-2", lines: 4 },
  aboveBody: 14,
  belowBody: 12,
  belowRule: 8,
} as const;
const COMPACT = {
  margin: 22,
  top: 11,
  bottom: 9,
  title: { size: 20, line: 24, weight: 700, lines: 3 },
  subtitle: { size: 13, line: 16, fill: "ink-2", lines: 3 },
  aboveBody: 8,
  belowBody: 7,
  belowRule: 5,
} as const;
/** The part of the width that the sources take beside the link, and what parts them, px. */
const SOURCES = 0.66;
const BETWEEN = 24;
/** Above how to read the figure of a page, px. */
const NOTE_GAP = 10;
/** Lines that the link has at least. */
const LEAST_LINK = 2;
/** By how much less a figure is enlarged where the words of its language do not fit. */
const SMALLER = 0.06;
const SMALL = { size: 12, line: 16, fill: "ink-2" } as const;
const CLOSE = { size: 12, line: 14, fill: "ink-2" } as const;

/**
 * A figure that carries its own meaning: title, filter in words, map, legend, wider areas, timeline, how to read it,
 * sources, licences, version, link. It is laid out as for a language that runs from left to right and mirrored for others,
 * map and time aside. The same input and settings give the same drawing everywhere.
 */
export function figureScene(input: FigureInput, settings: FigureSettings): Scene {
  const { width, height } = FIGURE_SIZES[settings.size];
  for (let by = enlargementOf(settings.size); ; by = Math.max(1, by - SMALLER)) {
    const { scene, fits } = laidOut(input, settings, { width: width / by, height: height / by }, by > 1);
    if (!fits && by > 1) continue;
    return enlarged(input.text.language.direction === "rtl" ? mirrored(scene) : scene, by);
  }
}

function laidOut(
  input: FigureInput,
  settings: FigureSettings,
  { width, height }: Viewport,
  isCompact: boolean,
): { readonly scene: Scene; readonly fits: boolean } {
  const style = isCompact ? COMPACT : ROOMY;
  const { margin } = style;
  const inner = width - 2 * margin;
  const page = pageFigureOf(input);
  const words = figureWords(input, settings, isCompact, page);
  const { homepage } = input.source;
  const address = homepage === null ? input.text.figure.openInAtlas(input.fragment) : `${homepage}${input.fragment}`;
  const head = stacked(
    [paragraph(words.title, inner, style.title), paragraph(words.subtitle, inner, style.subtitle)],
    2,
  );
  const { direction } = input.text.language;
  const asLine = direction === "rtl" ? inOwnDirection : (line: string) => line;
  const foot = isCompact
    ? closeFoot(input.text, words, address, inner, asLine)
    : footScene(words, address, inner, asLine);
  const top = style.top + head.height + style.aboveBody;
  const rule = height - style.bottom - foot.height - style.belowRule;
  const size = { width: inner, height: rule - style.belowBody - top };
  const layBody = width > height ? bodyBeside : bodyBelow;
  const { scene: body, fits } = page
    ? pageBody(input.text, page, words.note, size, isCompact)
    : isCompact
      ? bodyCompact(input, settings, size)
      : { scene: layBody(input, settings, words.note, size), fits: true };
  const nodes: readonly SceneNode[] = [
    { kind: "rect", x: 0, y: 0, width, height, fill: "surface" },
    at(margin, style.top, head),
    at(margin, top, body),
    { kind: "rect", x: margin, y: rule - 1, width: inner, height: 1, fill: "line-2" },
    at(margin, rule + style.belowRule, foot),
  ];
  const sources = input.source.sources.map(({ title, packedIn }) =>
    packedIn === null ? title : input.text.figure.packedIn(title, packedIn),
  );
  const description = [words.subtitle, words.note, words.sources, ...sources, words.version, address].join("\n");
  return { scene: { width, height, direction, nodes, about: { title: words.title, description } }, fits };
}

/** What a page shows, above how to read it where that does not stand in the foot. */
function pageBody(
  text: WholeCatalogue,
  page: PageFigure,
  note: string,
  { width, height }: Viewport,
  isCompact: boolean,
) {
  if (isCompact) return page.body({ width, height }, true);
  const told = noteOf(text, note, width);
  const { scene, fits } = page.body({ width, height: height - told.height - NOTE_GAP }, false);
  return { scene: { width, height, nodes: [...scene.nodes, at(0, height - told.height, told)] }, fits };
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

/** How to read the figure; sources, licences, version and link: all of the width. */
function closeFoot(
  text: WholeCatalogue,
  { note, sources, version }: FigureWords,
  address: string,
  width: number,
  asLine: (line: string) => string,
): Scene {
  const told = `${note} ${sources} ${version}.`;
  const isShort = roomyWidth(address, CLOSE.size) < width / 3;
  const link = isShort ? [] : linkLines(address, CLOSE.size, width, LEAST_LINK);
  return stacked(
    [
      paragraph(isShort ? `${told} ${asLine(address)}` : told, width, { ...CLOSE, lead: text.figure.howToRead }),
      ...link.map((line) => paragraph(asLine(line), width, CLOSE)),
    ],
    1,
  );
}
