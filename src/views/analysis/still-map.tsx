import type { ComponentChildren, JSX, RefObject } from "preact";
import type { RegionId } from "../../core/records/records.ts";
import { type StillCamera, WHOLE } from "../../drawing/analysis/still-ground.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Scene } from "../../drawing/scene.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import "./still-map.css";
import { regionAt } from "./region-at.ts";

/** A map beside charts: tells of the region under the pointer, and of one that is clicked. */
export function StillMap({
  ground,
  scene,
  camera = WHOLE,
  frame,
  name,
  tip,
  onHover,
  onOpen,
}: {
  readonly ground: MapGround;
  readonly scene: Scene;
  /** By which the drawing was made. */
  readonly camera?: StillCamera;
  readonly frame?: RefObject<HTMLDivElement | null>;
  readonly name?: string;
  /** What is said of the hovered region. */
  readonly tip: ComponentChildren;
  readonly onHover: (region: RegionId | null) => void;
  readonly onOpen: (region: RegionId | null) => void;
}): JSX.Element {
  const { scale } = useAtlas().lettering.value;
  const at = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return regionAt(ground, scene, camera, (event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a list beside it has the same regions by keyboard
    <div
      class="still-map"
      ref={frame ?? null}
      onPointerMove={(event) => onHover(at(event))}
      onPointerLeave={() => onHover(null)}
      onClick={(event) => onOpen(at(event))}
    >
      <SceneView scene={scene} name={name} />
      {tip && (
        <span class="still-map-tip" aria-hidden="true">
          {tip}
        </span>
      )}
    </div>
  );
}
