import type { JSX } from "preact";
import type { Stance } from "../../core/measures/stances.ts";
import type { ClaimantCategory } from "../../core/records/claimant-category.ts";
import { cellNodes } from "../../drawing/mark.ts";
import { SceneView } from "./scene-view.tsx";

/** One cell of the mark, 10 px: a claim's category by colour and its polarity by fill. Decorative: words stand beside it. */
export function StanceSwatch({
  category,
  stance,
}: {
  readonly category: ClaimantCategory;
  readonly stance: Stance;
}): JSX.Element {
  return (
    <SceneView
      className="stance-swatch"
      scene={{ width: 10, height: 10, nodes: cellNodes(category, stance, 0, 0, 10) }}
    />
  );
}
