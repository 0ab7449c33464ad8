import type { WiderArea, WiderGroup } from "../../core/details/wider-areas.ts";
import { markNodes } from "../../core/figure/mark.ts";
import type { Scene, SceneNode } from "../../core/figure/scene.ts";
import { text } from "../../core/messages/catalogue.ts";

const GROUP = 22;
const ROW = 24;
const MARK = 20;

/** The strip "About wider areas" for a picture, `width` px wide: each area with its mark, count and denials. */
export function widerScene(groups: readonly WiderGroup[], width: number): Scene {
  const { heading, others } = text.legend.wider;
  const nodes: SceneNode[] = [
    { kind: "text", x: 0, y: 14, size: 14, runs: [{ text: heading, weight: 600 }] },
    { kind: "text", x: 0, y: 32, size: 12, runs: [{ text: text.picture.notPainted, fill: "ink-2" }] },
  ];
  let y = 40;
  for (const { name, rows } of groups) {
    nodes.push({ kind: "text", x: 0, y: y + 15, size: 13, runs: [{ text: name ?? others, weight: 600 }] });
    y += GROUP;
    for (const row of rows) {
      nodes.push({ kind: "group", x: 0, y, nodes: rowNodes(row, name !== null, width) });
      y += ROW;
    }
    y += 4;
  }
  return { width, height: y, nodes };
}

function rowNodes({ title, voices, claims, denying }: WiderArea, own: boolean, width: number): readonly SceneNode[] {
  const { within, beside, deny } = text.legend.wider;
  const denials = denying > 0 ? [{ text: ` ${deny(denying)}`, fill: "ink-2" as const }] : [];
  return [
    ...markNodes(voices, 0, 0, MARK),
    { kind: "text", x: MARK + 8, y: 14, size: 13, runs: [{ text: (own ? within : beside)(title) }] },
    {
      kind: "text",
      x: width,
      y: 14,
      size: 13,
      anchor: "end",
      runs: [{ text: String(claims), weight: 600 }, ...denials],
    },
  ];
}
