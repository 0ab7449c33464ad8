import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { figureScene } from "../../export/figure/figure-scene.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";
import type { FigureWorkshop } from "./figure-workshop.ts";

/** The view as a figure for paper: A4 across, in light colours, else as the form of figures is set. */
export function PrintedFigure({ figures }: { readonly figures: FigureWorkshop }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const [scene] = useState(() =>
    figureScene(figures.input(), { ...state.figure.peek(), size: "a4-landscape", theme: "light" }),
  );
  return (
    <div class="page-print">
      <SceneView scene={scene} name={text.figure.preview(scene.about?.title ?? "")} />
    </div>
  );
}
