import { cellNodes } from "../../core/figure/mark.ts";
import type { Scene, SceneNode } from "../../core/figure/scene.ts";
import { text } from "../../core/messages/catalogue.ts";
import { BLOCS } from "../../core/records/bloc.ts";

const ROW = 19;
const CELL = 11;

/** The nine blocs with their colours, three by three as in the mark. */
export function blocKey(width: number): Scene {
  const nodes = BLOCS.map((bloc, index): SceneNode => {
    const x = (index % 3) * (width / 3);
    const y = 22 + Math.floor(index / 3) * ROW;
    const name: SceneNode = {
      kind: "text",
      x: CELL + 7,
      y: 12,
      size: 13,
      runs: [{ text: text.vocabulary.blocs[bloc] }],
    };
    return { kind: "group", x, y, nodes: [...cellNodes(bloc, "affirm", 0, 2, CELL), name] };
  });
  const heading: SceneNode = { kind: "text", x: 0, y: 14, size: 14, runs: [{ text: text.picture.who, weight: 600 }] };
  return { width, height: 22 + 3 * ROW, nodes: [heading, ...nodes] };
}
