import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { embeddedFont } from "../../src/app/picture/embedded-font.ts";
import { figureGroundOf, figureInputOf } from "../../src/app/picture/figure-input.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import {
  DEFAULT_FIGURE,
  FIGURE_FRAMES,
  FIGURE_LAYERS,
  FIGURE_SCALES,
  FIGURE_SIZES,
  type FigureSettings,
} from "../../src/core/figure-settings.ts";
import { THEMES } from "../../src/core/theme.ts";
import { mapGroundOf } from "../../src/drawing/ground/map-ground.ts";
import { figureScene } from "../../src/export/figure/figure-scene.ts";
import { withResolution } from "../../src/export/png.ts";
import { sceneToSvg } from "../../src/export/svg.ts";
import { decodeLink, encodeLink } from "../../src/io/link.ts";
import { type LoadedPackage, loadPackage } from "../../src/io/load-package.ts";
import { createAtlasState } from "../../src/state/atlas-state.ts";
import { wholeTextOf } from "../../src/state/language.ts";
import { LANGUAGES, type Languages, loadLanguage, withAllWords } from "../../src/words/language.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** The settings that options of the command line name. Throws where one has no such value. */
export function settingsOf(options: Readonly<Record<string, string | undefined>>): FigureSettings {
  const { size, theme, frame, layers, scale, title = null, subtitle = null } = options;
  return {
    title,
    subtitle,
    size: oneOf("size", size, Object.keys(FIGURE_SIZES) as (keyof typeof FIGURE_SIZES)[], DEFAULT_FIGURE.size),
    theme: oneOf("theme", theme, THEMES, DEFAULT_FIGURE.theme),
    frame: oneOf("frame", frame, FIGURE_FRAMES, DEFAULT_FIGURE.frame),
    layers:
      layers === undefined
        ? DEFAULT_FIGURE.layers
        : layers.split(",").map((each) => oneOf("layers", each, FIGURE_LAYERS, "marks")),
    scale: oneOf("scale", scale, FIGURE_SCALES, DEFAULT_FIGURE.scale),
  };
}

function oneOf<Value extends string | number>(
  name: string,
  given: string | undefined,
  values: readonly Value[],
  otherwise: Value,
): Value {
  if (given === undefined) return otherwise;
  const value = values.find((each) => String(each) === given);
  if (value === undefined) throw new Error(`--${name} is one of ${values.join(", ")}, not ${given}.`);
  return value;
}

/** What a link carries: what follows the `#` of a whole address, or the fragment as it is. */
export function fragmentOf(link: string): string {
  const whole = /^[a-z][a-z\d+.-]*:\/\/.*?(?:(?:#|%23)(.*))?$/isu.exec(link.trim());
  return whole ? (whole[1] ?? "") : link;
}

/** Reads the data package of a folder as the page reads it. */
export function readPackage(folder: string): Promise<LoadedPackage> {
  return loadPackage(async (path) => new Response(readFileSync(path)), folder);
}

/** The figure of a link, in its language, as the SVG document that the page saves; `ignored`: what of the link was of no use. */
export async function drawFigure(
  loaded: LoadedPackage,
  fragment: string,
  settings: FigureSettings,
  languages: Languages = LANGUAGES,
): Promise<{ readonly svg: string; readonly ignored: readonly string[] }> {
  const { view, ignored } = decodeLink(
    fragment,
    loaded.dataset,
    languages.map(({ code }) => code),
  );
  const spoken = await withAllWords(await loadLanguage(languages, view.language));
  const state = createAtlasState(createDatasetModel(loaded.dataset), loaded.problems, spoken, view);
  const ground = figureGroundOf(mapGroundOf(loaded, loaded.dataset), loaded.descriptor);
  const input = figureInputOf(state, ground, encodeLink(view));
  const font = await embeddedFont((async (path: string) => new Response(readFileSync(pathOf(path)))) as typeof fetch);
  const words = ignored.map(wholeTextOf(state).notes.linkFault);
  return { svg: sceneToSvg(figureScene(input, settings), settings.theme, font), ignored: words };
}

/** The figure as a PNG file, drawn by the Chromium at CHROME_PATH or playwright's own. */
export async function pictureOf(svg: string, { size, scale }: FigureSettings): Promise<Uint8Array> {
  const executablePath = process.env["CHROME_PATH"];
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--font-render-hinting=none"],
  });
  try {
    const page = await browser.newPage({ viewport: FIGURE_SIZES[size], deviceScaleFactor: scale });
    await page.setContent(
      `<!doctype html><body style="margin:0">${svg.replace("<svg ", '<svg style="display:block" ')}`,
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return withResolution(await page.screenshot(), 96 * scale);
  } finally {
    await browser.close();
  }
}

/** The file that Vite serves by an address: one of the tree, or a linked one outside it. */
function pathOf(address: string): string {
  return address.startsWith("/@fs/") ? address.slice("/@fs".length) : join(ROOT, address);
}
