import type { Scene, SceneNode } from "../../../src/drawing/scene.ts";

type Path = Extract<SceneNode, { kind: "path" }>;

/** The paths of a drawing. */
export function pathsOf({ nodes }: Scene): readonly Path[] {
  return nodes.filter((node) => node.kind === "path");
}

/** The words of a drawing, each text one string. */
export function textsOf({ nodes }: Scene): readonly string[] {
  return nodes.filter((node) => node.kind === "text").map(({ runs }) => runs.map(({ text }) => text).join(""));
}

/** The box of a path with its stroke; knows the commands M, H, V, h, v and z. */
export function boxOf(path: Path | undefined): { left: number; right: number; top: number; bottom: number } {
  if (!path) throw new Error("no such path");
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const [, command, values = ""] of path.d.matchAll(/([MHVhvz])([^MHVhvz]*)/g)) {
    const [one = 0, other = 0] = values
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === "M") [x, y] = [one, other];
    if (command === "H") x = one;
    if (command === "V") y = one;
    if (command === "h") x += one;
    if (command === "v") y += one;
    xs.push(x);
    ys.push(y);
  }
  const half = path.stroke === undefined ? 0 : (path.strokeWidth ?? 1) / 2;
  return {
    left: Math.min(...xs) - half,
    right: Math.max(...xs) + half,
    top: Math.min(...ys) - half,
    bottom: Math.max(...ys) + half,
  };
}
