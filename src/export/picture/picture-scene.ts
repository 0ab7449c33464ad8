import type { Scene, SceneNode } from "../../core/figure/scene.ts";
import { text } from "../../core/messages/catalogue.ts";
import { paragraph } from "../drawing/paragraph.ts";

/** The parts of a saved picture, drawn already, and its words. */
export interface PictureParts {
  readonly title: string;
  /** The filter in plain words. */
  readonly sentence: string;
  /** The map as a data URL, with the size it has on the screen, px. */
  readonly map: { readonly href: string; readonly width: number; readonly height: number };
  /** Marks, names and places over the map, of the map's size. */
  readonly overlay: Scene;
  /** What stands beside the map, from above. Each `SIDE` px wide. */
  readonly side: readonly Scene[];
  /** What stands under the map, drawn for a width. */
  readonly below: (width: number) => Scene;
  readonly histogramTitle: string;
  /** The timeline of a given width. */
  readonly histogram: (width: number) => Scene;
  /** Sources and licences, version, link: a paragraph each. */
  readonly footer: readonly string[];
}

/** Width of what stands beside the map, px. */
export const SIDE = 248;
const MARGIN = 24;
const GAP = 20;
/** Room that the histogram keeps before the names of its rows, px. */
const LABEL_INSET = 16;
/** Least width for three columns of names, px. */
const LEAST_BELOW = 390;

/** The picture of what is on the screen, with everything that it needs to be understood alone. */
export function pictureScene(parts: PictureParts): Scene {
  const width = MARGIN + parts.map.width + GAP + SIDE + MARGIN;
  const inner = width - 2 * MARGIN;
  const nodes: SceneNode[] = [];
  let y = MARGIN - 4;
  const add = (content: string, style: Parameters<typeof paragraph>[4], after: number) => {
    const { nodes: lines, height } = paragraph(content, MARGIN, y, inner, style);
    nodes.push(...lines);
    y += height + after;
  };
  const place = (scene: Scene, x: number, top: number) => nodes.push({ kind: "group", x, y: top, nodes: scene.nodes });

  add(parts.title, { size: 22, line: 28, weight: 700 }, 2);
  add(`${parts.sentence}. ${text.picture.caution}`, { size: 14, line: 20, fill: "ink-2" }, 14);

  const top = y;
  nodes.push({ kind: "image", x: MARGIN, y: top, ...parts.map });
  place(parts.overlay, MARGIN, top);
  let sideY = top;
  for (const scene of parts.side) {
    place(scene, MARGIN + parts.map.width + GAP, sideY);
    sideY += scene.height + 14;
  }
  const below = parts.below(Math.max(parts.map.width, LEAST_BELOW));
  place(below, MARGIN, top + parts.map.height + 14);
  y = Math.max(top + parts.map.height + 14 + below.height, sideY - 14) + 18;

  nodes.push({ kind: "text", x: MARGIN, y: y + 14, size: 14, runs: [{ text: parts.histogramTitle, weight: 600 }] });
  const histogram = parts.histogram(inner + LABEL_INSET);
  place(histogram, MARGIN - LABEL_INSET, y + 22);
  y += 22 + histogram.height + 14;

  nodes.push({ kind: "rect", x: MARGIN, y, width: inner, height: 1, fill: "line-2" });
  y += 9;
  for (const line of parts.footer) add(line, { size: 12, line: 16, fill: "ink-2" }, 2);
  const height = y + MARGIN - 8;
  return { width, height, nodes: [{ kind: "rect", x: 0, y: 0, width, height, fill: "surface" }, ...nodes] };
}
