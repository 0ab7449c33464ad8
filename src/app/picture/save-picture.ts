import { text } from "../../core/messages/catalogue.ts";
import { isoDay } from "../../core/time/day.ts";
import type { TimeWindow } from "../../core/time/span.ts";
import { pictureScene } from "../../export/picture/picture-scene.ts";
import { svgToPng } from "../../export/png.ts";
import { sceneToSvg } from "../../export/svg.ts";
import type { LoadedPackage } from "../../io/load-package.ts";
import type { AtlasMap } from "../../map/atlas-map.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { addressOf } from "../address.ts";
import { embeddedFont } from "./embedded-font.ts";
import { picturePartsOf } from "./picture-parts.ts";

/**
 * Saves what is on the screen as a PNG file: map with marks and names, legend, wider areas, window, filter in words,
 * sources and link.
 * @param scale px of the file for each px of the screen
 * @throws where the map is not drawn, or the browser cannot make the picture.
 */
export async function savePicture(
  state: AtlasState,
  loaded: LoadedPackage,
  map: AtlasMap,
  scale: 1 | 2,
  page: Window & typeof globalThis,
): Promise<void> {
  const frame = state.mapFrame.peek();
  if (!frame) throw new Error(text.picture.noMap);
  const { width, height } = frame.viewport;
  const parts = picturePartsOf(state, loaded, frame, addressOf(state.view.peek(), page));
  const theme = state.theme.peek();
  const [canvas, font] = await Promise.all([map.snapshot(scale), embeddedFont(page.fetch.bind(page))]);
  const scene = pictureScene({ ...parts, map: { href: canvas.toDataURL("image/png"), width, height } });
  const png = await svgToPng(sceneToSvg(scene, theme, font), scene.width, scene.height, scale);
  download(png, text.picture.fileName(windowName(state.timeline.peek().window), scale), page.document);
}

function windowName({ from, to }: TimeWindow): string {
  if (from === null && to === null) return text.picture.allYears;
  return [from, to].map((day) => (day === null ? "" : isoDay(day))).join("--");
}

function download(file: Blob, name: string, document: Document): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
