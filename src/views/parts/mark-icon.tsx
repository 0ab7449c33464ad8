import type { JSX } from "preact";
import { type MarkSize, markNodes, type Voice } from "../../core/figure/mark.ts";
import { SceneView } from "./scene-view.tsx";

/** The nine-cell mark as a picture beside words that say the same. */
export function MarkIcon({
  voices,
  size = 20,
}: {
  readonly voices: readonly Voice[];
  readonly size?: MarkSize;
}): JSX.Element {
  return (
    <SceneView className="mark-icon" scene={{ width: size, height: size, nodes: markNodes(voices, 0, 0, size) }} />
  );
}
