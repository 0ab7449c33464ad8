import type { FigureFormat, FigureSettings } from "../../core/figure-settings.ts";
import type { Scene } from "../../drawing/scene.ts";
import { svgToPng } from "../../export/png.ts";
import { sceneToSvg } from "../../export/svg.ts";
import { embeddedFont } from "./embedded-font.ts";

/** Makes a file from a figure as SVG that carries its typeface. */
type Writer = (svg: string, scene: Scene, settings: FigureSettings) => Blob | Promise<Blob>;

const WRITERS: Readonly<Record<FigureFormat, Writer>> = {
  png: (svg, { width, height }, { scale }) => svgToPng(svg, width, height, scale),
  svg: (svg) => new Blob([svg], { type: "image/svg+xml" }),
};

/**
 * A figure as a file. Rejects where the browser cannot make the picture.
 * @param fetch of the page: the typeface comes from its own files.
 */
export async function figureFile(
  scene: Scene,
  settings: FigureSettings,
  format: FigureFormat,
  fetch: typeof globalThis.fetch,
): Promise<Blob> {
  return WRITERS[format](sceneToSvg(scene, settings.theme, await embeddedFont(fetch)), scene, settings);
}
