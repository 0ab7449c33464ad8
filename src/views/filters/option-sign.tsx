import type { JSX } from "preact";
import type { FacetValue, NamesWith } from "../../core/facets/facets.ts";
import type { SceneNode } from "../../drawing/scene.ts";
import { SceneView } from "../parts/scene-view.tsx";

type Sign = FacetValue<NamesWith<"signs">>;

/** In the middle of 16 px. */
const SIGNS: Readonly<Record<Sign, SceneNode>> = {
  affirm: { kind: "rect", x: 3, y: 3, width: 10, height: 10, fill: "ink-2" },
  deny: { kind: "rect", x: 4, y: 4, width: 8, height: 8, fill: "none", stroke: "ink-2", strokeWidth: 2 },
  neither: { kind: "circle", x: 8, y: 8, radius: 3, fill: "ink-2" },
};

/** The sign of an option: for a polarity a cell of the mark without a category's colour, solid, hollow or a dot. */
export function OptionSign({ of }: { readonly of: Sign }): JSX.Element {
  return <SceneView scene={{ width: 16, height: 16, nodes: [SIGNS[of]] }} />;
}
