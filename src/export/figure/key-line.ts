import { SWATCH } from "../../drawing/legend/legend-swatches.ts";
import { kept } from "../../drawing/mirrored.ts";
import { paragraph } from "../../drawing/paragraph.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";
import { at } from "./placing.ts";

const BESIDE = 8;
const SMALL = { size: 12, line: 15 } as const;

/** A swatch with its words beside it, in as many lines as they take. */
export function keyLine(swatch: readonly SceneNode[], words: string, width: number): Scene {
  const x = SWATCH.width + BESIDE;
  const line = paragraph(words, width - x, SMALL);
  return {
    width,
    height: line.height + 2,
    nodes: [{ kind: "group", x: 0, y: 0.5, nodes: [kept(swatch, SWATCH.width)] }, at(x, 0, line)],
  };
}
