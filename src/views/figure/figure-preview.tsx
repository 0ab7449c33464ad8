import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { FigureSettings } from "../../core/figure-settings.ts";
import { paintProperties } from "../../drawing/palette.ts";
import type { FigureInput } from "../../export/figure/figure-input.ts";
import { figureScene } from "../../export/figure/figure-scene.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./figure-preview.css";

/** Rest of the hand after which the preview is drawn anew, ms. */
const REST = 150;

/** The figure, scaled to the room there is, in its own colours whatever those of the page. */
export function FigurePreview({
  input,
  settings,
}: {
  readonly input: FigureInput;
  readonly settings: FigureSettings;
}): JSX.Element {
  const text = useWholeText();
  const [drawn, setDrawn] = useState(() => draw(input, settings));
  useEffect(() => {
    if (drawn.settings === settings && drawn.input === input) return undefined;
    const timer = setTimeout(() => setDrawn(draw(input, settings)), REST);
    return () => clearTimeout(timer);
  }, [settings, input]);
  const { scene } = drawn;
  return (
    <div class="figure-preview" style={paintProperties(drawn.settings.theme)}>
      <SceneView scene={scene} name={text.figure.preview(scene.about?.title ?? "")} />
    </div>
  );
}

function draw(input: FigureInput, settings: FigureSettings) {
  return { settings, input, scene: figureScene(input, settings) };
}
