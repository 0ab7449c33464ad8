import { greatestOf } from "../../core/extremes.ts";
import type { Scene, SceneNode } from "../../drawing/scene.ts";

/** A drawing with its upper left corner at x, y. */
export function at(x: number, y: number, { nodes }: Scene): SceneNode {
  return { kind: "group", x, y, nodes };
}

/** Drawings under one another. */
export function stacked(scenes: readonly Scene[], gap: number): Scene {
  let y = 0;
  const nodes = scenes.map((scene) => {
    const node = at(0, y, scene);
    y += scene.height + gap;
    return node;
  });
  return {
    width: greatestOf(
      scenes.map(({ width }) => width),
      0,
    ),
    height: Math.max(0, y - gap),
    nodes,
  };
}
