import type { FigureFormat, FigureSettings } from "../../core/figure-settings.ts";
import type { Scene } from "../../drawing/scene.ts";
import type { FigureInput } from "../../export/figure/figure-input.ts";

/** What makes files of figures. */
export interface FigureWorkshop {
  /** Until all that figures show has come. */
  readonly ready: Promise<unknown>;
  /** What a figure of the atlas as it stands shows. Throws before all has come. */
  input(): FigureInput;
  /** Saves a file and gives its name. Rejects where the browser cannot make the picture. */
  save(scene: Scene, settings: FigureSettings, format: FigureFormat): Promise<string>;
  /** Whether the browser lets the page copy pictures. */
  readonly canCopy: boolean;
  /** Copies the picture as PNG. Rejects where the reader or the browser does not allow it. */
  copy(scene: Scene, settings: FigureSettings): Promise<void>;
}
