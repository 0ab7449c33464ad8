import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { FigureGround } from "../../export/figure/figure-input.ts";
import { encodeLink } from "../../io/link.ts";
import type { LoadedPackage } from "../../io/load-package.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
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
  return {
    ready,
    input: () => {
      if (common === null) throw new Error("The regions' polygons are still on their way.");
      return figureInputOf(state, common, encodeLink(state.view.peek()));
    },
    save: async (scene, settings, format) => (await loadFigureFiles()).saveFigure(state, scene, settings, format, win),
    canCopy: win.ClipboardItem !== undefined && win.navigator.clipboard?.write !== undefined,
    copy: (scene, settings) => {
      const file = loadFigureFiles().then(({ figureFile }) => figureFile(scene, settings, "png", win));
      return win.navigator.clipboard.write([new win.ClipboardItem({ "image/png": file })]);
    },
  };
}
