import type { Scene, SceneNode } from "./scene.ts";

const OTHER = { start: "end", middle: "middle", end: "start" } as const;

/**
 * A drawing with left and right exchanged, for languages that run from right to left. What it keeps (`kept`) is moved as
 * it is: maps, time, marks, swatches.
 * @throws where it holds a path that is not kept
 */
export function mirrored(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.map((node) => mirroredNode(node, scene.width)) };
}

/** A drawing, or a part of one as wide, that is not mirrored with what it stands in. */
export function kept(nodes: readonly SceneNode[], width: number): SceneNode {
  return { kind: "kept", width, nodes };
}

/** A node seen in a mirror in the middle of a width, px. */
function mirroredNode(node: SceneNode, width: number): SceneNode {
  switch (node.kind) {
    case "rect":
      return { ...node, x: width - node.x - node.width };
    case "circle":
      return { ...node, x: width - node.x };
    case "text":
      return { ...node, x: width - node.x, anchor: OTHER[node.anchor ?? "start"] };
    case "group":
      return { ...node, x: width - node.x, nodes: node.nodes.map((child) => mirroredNode(child, 0)) };
    case "kept":
      return { kind: "group", x: width - node.width, y: 0, nodes: node.nodes };
    case "pattern":
      return node;
    case "path":
      throw new Error("A path is to be mirrored.");
  }
}
