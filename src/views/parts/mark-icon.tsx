import type { JSX } from "preact";
import type { Stance } from "../../core/measures/stances.ts";
import { type MarkSize, markNodes } from "../../drawing/mark.ts";
import { SceneView } from "./scene-view.tsx";

/** The nine-cell mark as a picture beside words that say the same. */
export function MarkIcon({
  stances,
  size = 20,
}: {
  readonly stances: readonly Stance[];
  readonly size?: MarkSize;
}): JSX.Element {
  return (
    <SceneView className="mark-icon" scene={{ width: size, height: size, nodes: markNodes(stances, 0, 0, size) }} />
  );
}
