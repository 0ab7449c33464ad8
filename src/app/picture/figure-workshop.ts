import type { FigureSettings } from "../../core/figure/figure-settings.ts";
import type { Scene } from "../../core/figure/scene.ts";
import { text } from "../../core/messages/catalogue.ts";
import { download } from "../../export/download.ts";
import type { FigureGround } from "../../export/figure/figure-input.ts";
import { svgToPng } from "../../export/png.ts";
import { sceneToSvg } from "../../export/svg.ts";
import { windowName } from "../../export/window-name.ts";
import type { LoadedPackage } from "../../io/load-package.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import type { FigureWorkshop } from "../../views/figure/figure-workshop.ts";
import { addressOf } from "../address.ts";
import { embeddedFont } from "./embedded-font.ts";
import { figureGroundOf, figureInputOf } from "./figure-input.ts";

/** Makes figures of an atlas into files of the page. */
export function createFigureWorkshop(
  state: AtlasState,
  loaded: LoadedPackage,
  page: Window & typeof globalThis,
): FigureWorkshop {
  let ground: FigureGround | null = null;
  const svgOf = async (scene: Scene, { theme }: FigureSettings): Promise<string> =>
    sceneToSvg(scene, theme, await embeddedFont(page.fetch.bind(page)));
  const pngOf = async (scene: Scene, settings: FigureSettings): Promise<Blob> =>
    svgToPng(await svgOf(scene, settings), scene.width, scene.height, settings.scale);
  return {
    input: () => {
      ground ??= figureGroundOf(loaded);
      return figureInputOf(state, ground, addressOf(state.view.peek(), page));
    },
    save: async (scene, settings, format) => {
      const file =
        format === "png"
          ? await pngOf(scene, settings)
          : new Blob([await svgOf(scene, settings)], { type: "image/svg+xml" });
      const ending = format === "png" ? `@${settings.scale}x.png` : ".svg";
      const name = text.figure.fileName(windowName(state.timeline.peek().window), ending);
      download(file, name, page.document);
      return name;
    },
    canCopy: page.ClipboardItem !== undefined && page.navigator.clipboard?.write !== undefined,
    copy: (scene, settings) =>
      page.navigator.clipboard.write([new page.ClipboardItem({ "image/png": pngOf(scene, settings) })]),
  };
}
