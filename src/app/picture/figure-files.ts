import type { FigureSettings } from "../../core/figure/figure-settings.ts";
import type { Scene } from "../../core/figure/scene.ts";
import { svgToPng } from "../../export/png.ts";
import { sceneToSvg } from "../../export/svg.ts";
import { embeddedFont } from "./embedded-font.ts";

/** A figure as a file: SVG with its typeface, or PNG at the scale that was set. */
export async function figureFile(
  scene: Scene,
  settings: FigureSettings,
  format: "svg" | "png",
  fetch: typeof globalThis.fetch,
): Promise<Blob> {
  const svg = sceneToSvg(scene, settings.theme, await embeddedFont(fetch));
  return format === "png"
    ? svgToPng(svg, scene.width, scene.height, settings.scale)
    : new Blob([svg], { type: "image/svg+xml" });
}
