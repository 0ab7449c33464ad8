import type { FigureFormat, FigureSettings } from "../../core/figure-settings.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Scene } from "../../drawing/scene.ts";
import { download } from "../../export/download.ts";
import type { FigureGround } from "../../export/figure/figure-input.ts";
import { windowName } from "../../export/window-name.ts";
import { encodeLink } from "../../io/link.ts";
import type { LoadedPackage } from "../../io/load-package.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { wholeTextOf } from "../../state/language.ts";
import type { FigureWorkshop } from "../../views/figure/figure-workshop.ts";
import { figureGroundOf, figureInputOf } from "./figure-input.ts";

/** The code that makes files, which the first map does not wait for. */
export const loadFigureFiles = () => import("./figure-files.ts");

/** Makes figures of an atlas into files of the page. */
export function createFigureWorkshop(
  state: AtlasState,
  coming: Promise<{ readonly ground: MapGround; readonly loaded: LoadedPackage }>,
  win: Window & typeof globalThis,
): FigureWorkshop {
  let common: FigureGround | null = null;
  const ready = coming.then(({ ground, loaded }) => {
    common = figureGroundOf(ground, loaded.descriptor);
  });
  ready.catch(() => undefined);
  const fileOf = async (scene: Scene, settings: FigureSettings, format: FigureFormat): Promise<Blob> =>
    (await loadFigureFiles()).figureFile(scene, settings, format, win.fetch.bind(win));
  return {
    ready,
    input: () => {
      if (common === null) throw new Error("The regions' polygons are still on their way.");
      return figureInputOf(state, common, encodeLink(state.view.peek()));
    },
    save: async (scene, settings, format) => {
      const text = wholeTextOf(state);
      const name = text.figure.fileName(
        state.measure.peek().name,
        windowName(text, state.timeline.peek().window),
        settings.size,
        format,
        settings.scale,
      );
      download(await fileOf(scene, settings, format), name, win.document);
      return name;
    },
    canCopy: win.ClipboardItem !== undefined && win.navigator.clipboard?.write !== undefined,
    copy: (scene, settings) =>
      win.navigator.clipboard.write([new win.ClipboardItem({ "image/png": fileOf(scene, settings, "png") })]),
  };
}
