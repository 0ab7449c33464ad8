import type { Scene, SceneNode, TileNode } from "./scene.ts";

/** A drawing so many times as large. Text has its new size; paths, and the patterns that fill them, are scaled. */
export function enlarged(scene: Scene, by: number): Scene {
  return {
    ...scene,
    width: Math.round(scene.width * by),
    height: Math.round(scene.height * by),
    nodes: scene.nodes.map((node) => enlargedNode(node, by)),
  };
}

function enlargedNode(node: SceneNode, by: number): SceneNode {
  switch (node.kind) {
    case "rect":
    case "circle":
      return enlargedTile(node, by);
    case "path":
      return { ...node, transform: `scale(${by.toFixed(5)})` };
    case "text":
      return {
        ...node,
        x: node.x * by,
        y: node.y * by,
        size: node.size * by,
        ...(node.halo !== undefined && { halo: node.halo * by }),
      };
    case "group":
      return { ...node, x: node.x * by, y: node.y * by, nodes: node.nodes.map((each) => enlargedNode(each, by)) };
    case "kept":
      return { ...node, width: node.width * by, nodes: node.nodes.map((each) => enlargedNode(each, by)) };
    case "pattern":
      return node;
  }
}

function enlargedTile(node: TileNode, by: number): TileNode {
  const style = node.strokeWidth === undefined ? {} : { strokeWidth: node.strokeWidth * by };
  if (node.kind === "circle") return { ...node, ...style, x: node.x * by, y: node.y * by, radius: node.radius * by };
  return {
    ...node,
    ...style,
    x: node.x * by,
    y: node.y * by,
    width: node.width * by,
    height: node.height * by,
    ...(node.radius !== undefined && { radius: node.radius * by }),
  };
}
