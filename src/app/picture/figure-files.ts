import type { FigureFormat, FigureSettings } from "../../core/figure-settings.ts";
import type { Scene } from "../../drawing/scene.ts";
import { download } from "../../export/download.ts";
import { svgToPng } from "../../export/png.ts";
import { sceneToSvg } from "../../export/svg.ts";
import { windowName } from "../../export/window-name.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { wholeTextOf } from "../../state/language.ts";
import { embeddedFont } from "./embedded-font.ts";

/** Makes a file from a figure as SVG that carries its typeface. */
type Writer = (svg: string, scene: Scene, settings: FigureSettings) => Blob | Promise<Blob>;

const WRITERS: Readonly<Record<FigureFormat, Writer>> = {
  png: (svg, { width, height }, { scale }) => svgToPng(svg, width, height, scale),
  svg: (svg) => new Blob([svg], { type: "image/svg+xml" }),
};

/**
 * A figure as a file. Rejects where the browser cannot make the picture.
 * @param win of the page: the typeface comes from its own files.
 */
export async function figureFile(
  scene: Scene,
  settings: FigureSettings,
  format: FigureFormat,
  win: Pick<Window, "fetch">,
): Promise<Blob> {
  const font = await embeddedFont(win.fetch.bind(win));
  return WRITERS[format](sceneToSvg(scene, settings.theme, font), scene, settings);
}

/** Hands a figure of an atlas to the reader as a file and gives its name. Rejects as `figureFile` does. */
export async function saveFigure(
  state: AtlasState,
  scene: Scene,
  settings: FigureSettings,
  format: FigureFormat,
  win: Window,
): Promise<string> {
  const text = wholeTextOf(state);
  const name = text.figure.fileName(
    state.measure.peek().name,
    windowName(text, state.timeline.peek()),
    settings.size,
    format,
    settings.scale,
  );
  download(await figureFile(scene, settings, format, win), name, win.document);
  return name;
}
