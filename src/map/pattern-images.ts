import type { Map as Engine } from "maplibre-gl";
import type { Theme } from "../core/theme.ts";
import { MAP_LAYERS } from "../drawing/layers/map-layers.ts";
import { patternImage } from "./patterns.ts";

/** The patterns of all layers, each under the layer's name. */
const PATTERNS = MAP_LAYERS.flatMap(({ id, symbology }) =>
  symbology.kind === "pattern" ? [[id, symbology.pattern] as const] : [],
);
/** The step of the stretch at which pictures are drawn anew, as a power of two of the zoom. */
const STEP = 1 / 16;

/** Keeps the pictures of the patterns right for theme, zoom and pixels of the screen. */
export class PatternImages {
  #drawn = "";
  #density = 0;

  /** Draws what has changed. Costs nothing where nothing has. */
  update(engine: Engine, theme: Theme): void {
    const fraction = Math.round((engine.getZoom() % 1) / STEP) * STEP;
    const density = 2 * Math.max(1, Math.round(engine.getPixelRatio()));
    const drawn = `${theme} ${fraction} ${density}`;
    if (this.#drawn === drawn) return;
    for (const [name, pattern] of PATTERNS) {
      const image = patternImage(pattern, theme, { density, stretch: 2 ** fraction });
      if (engine.hasImage(name) && this.#density === density) engine.updateImage(name, image);
      else {
        if (engine.hasImage(name)) engine.removeImage(name);
        engine.addImage(name, image, { pixelRatio: density });
      }
    }
    this.#drawn = drawn;
    this.#density = density;
    engine.triggerRepaint();
  }

  /** Draws all of them at the next update: the engine has lost what it had. */
  forget(): void {
    this.#drawn = "";
  }
}
