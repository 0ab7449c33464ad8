import { computed, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { metresPerPixel, projector, toWholePx, type Viewport } from "../../drawing/ground/mercator.ts";
import type { Box } from "../../drawing/labels/label-box.ts";
import type { OverlayItem } from "../../drawing/overlay/overlay-item.ts";
import { overlayItems } from "../../drawing/overlay/overlay-scene.ts";
import { scaleBarScene } from "../../drawing/overlay/scale-bar.ts";
import { symbolsIn } from "../../drawing/overlay/symbols-in.ts";
import { setMapSymbols } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy, lazyAfterMap } from "../parts/lazy.tsx";
import { SceneView } from "../parts/scene-view.tsx";
import "./map-overlay.css";
import { OverlayItemView, projectionOf } from "./overlay-item-view.tsx";
import { restingFrame } from "./resting-frame.ts";

const RegionList = lazyAfterMap(async () => (await import("./region-list.tsx")).RegionList);
const MapTip = lazy(async () => (await import("./map-tip.tsx")).MapTip);

/** Below this width, px at the usual size of text, the buttons may stand in a row. */
const NARROW = 768;

/**
 * All that lies over the map and moves with it: marks, names, places, scale bar, tip, and the list by which keyboards
 * and screen readers reach the regions. Laid out for a smaller map where the reader has larger text, and shown larger. Fills the element it is drawn in, which must cover the map.
 */
export function MapOverlay(): JSX.Element {
  const state = useAtlas();
  const projection = useMemo(() => projectionOf(state.mapFrame), [state]);
  const resting = useMemo(() => restingFrame(state.mapFrame), [state]);
  const placed = useMemo(() => {
    return computed((): readonly OverlayItem[] => {
      const frame = resting.value;
      const ground = state.ground.value;
      if (frame === null || ground === null) return [];
      const { scale, spacing } = state.lettering.value;
      const viewport = { width: frame.viewport.width / scale, height: frame.viewport.height / scale };
      const camera = { ...frame.camera, zoom: frame.camera.zoom - Math.log2(scale) };
      return overlayItems({
        dataset: state.dataset.value,
        result: state.result.value,
        measure: state.measure.value,
        offsets: ground.offsets,
        outlines: ground.outlines,
        project: toWholePx(projector(camera, viewport)),
        viewport,
        zoom: camera.zoom,
        largestMark: 24,
        reserved: reservedIn(viewport),
        spacing,
        text: state.text.value,
      });
    });
  }, [state, resting]);
  useSignalEffect(() => {
    const frame = resting.value;
    if (frame) setMapSymbols(state, symbolsIn(placed.value, projector(frame.camera, frame.viewport), frame.viewport));
  });
  return (
    <div class="map-overlay">
      <svg class="map-overlay-drawing" aria-hidden="true">
        {placed.value.map((item) => (
          <OverlayItemView key={item.key} item={item} frame={state.mapFrame} projection={projection} />
        ))}
      </svg>
      <ScaleBar />
      <RegionList />
      <Tip />
    </div>
  );
}

/** Where buttons and scale bar lie, on whichever side a layout puts them. */
function reservedIn({ width, height }: Viewport): readonly Box[] {
  return [
    { left: width - 136, top: height - 40, right: width, bottom: height },
    { left: 0, top: 0, right: 48, bottom: 104 },
    { left: width - 48, top: 0, right: width, bottom: 104 },
    ...(width < NARROW ? [{ left: 0, top: 0, right: 152, bottom: 60 }] : []),
  ];
}

/** The scale of the middle of the map, lower right. */
function ScaleBar(): JSX.Element | null {
  const { text, mapFrame, lettering } = useAtlas();
  const frame = mapFrame.value;
  const scene = frame && scaleBarScene(text.value, metresPerPixel(frame.camera) * lettering.value.scale);
  return scene && <SceneView className="map-scale" scene={scene} />;
}

function Tip(): JSX.Element | null {
  const { hover, focusedArea } = useAtlas();
  return hover.value !== null || focusedArea.value !== null ? <MapTip /> : null;
}
