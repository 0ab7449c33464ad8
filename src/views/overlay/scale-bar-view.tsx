import type { JSX } from "preact";
import { metresPerPixel } from "../../drawing/ground/mercator.ts";
import { scaleBarScene } from "../../drawing/overlay/scale-bar.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";

/** The scale of the middle of the map, lower right. */
export function ScaleBar(): JSX.Element | null {
  const { text, mapFrame, lettering } = useAtlas();
  const frame = mapFrame.value;
  const scene = frame && scaleBarScene(text.value, metresPerPixel(frame.camera) * lettering.value.scale);
  return scene && <SceneView className="map-scale" scene={scene} />;
}
