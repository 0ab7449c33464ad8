import type { ComponentChildren, JSX } from "preact";
import type { RegionId } from "../../core/records/records.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Scene } from "../../drawing/scene.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import "./still-map.css";
import { regionAt } from "./region-at.ts";

/** A map that stands still: tells of the region under the pointer, and of one that is clicked. */
export function StillMap({
  ground,
  scene,
  name,
  tip,
  onHover,
  onOpen,
}: {
  readonly ground: MapGround;
  readonly scene: Scene;
  readonly name?: string;
  /** What is said of the hovered region. */
  readonly tip: ComponentChildren;
  readonly onHover: (region: RegionId | null) => void;
  readonly onOpen: (region: RegionId | null) => void;
}): JSX.Element {
  const { scale } = useAtlas().lettering.value;
  const at = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return regionAt(ground, scene, (event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a list beside it has the same regions by keyboard
    <div
      class="still-map"
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
