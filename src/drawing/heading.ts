import type { SceneNode } from "./scene.ts";
import { wrapText } from "./wrap-text.ts";

const SIZE = 14;
const LINE = 17;

/** The heading of a part of a figure in lines no wider than `width` px, and what the further lines add to its height. */
export function heading(
  words: string,
  width: number,
): { readonly nodes: readonly SceneNode[]; readonly further: number } {
  const lines = wrapText(words, SIZE, "600", width);
  return {
    nodes: lines.map((line, index) => ({
      kind: "text",
      x: 0,
      y: 14 + index * LINE,
      size: SIZE,
      runs: [{ text: line, weight: 600 }],
    })),
    further: (lines.length - 1) * LINE,
  };
}
