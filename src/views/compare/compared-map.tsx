import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { RegionId } from "../../core/records/records.ts";
import { type SmallMap, smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useRegionAt } from "./use-region-at.ts";

/** One of several maps that are looked at together: the region under the pointer is outlined in all of them. */
export function ComparedMap({
  id,
  ground,
  map,
  size,
  hovered,
  tip,
  onHover,
  onOpen,
}: {
  /** Unique among the maps. */
  readonly id: string;
  readonly ground: MapGround;
  readonly map: Omit<SmallMap, "hovered">;
  readonly size: Viewport;
  readonly hovered: RegionId | null;
  /** What is said of the hovered region. */
  readonly tip: string | null;
  readonly onHover: (region: RegionId | null) => void;
  readonly onOpen: (region: RegionId | null) => void;
}): JSX.Element {
  const { scale } = useAtlas().lettering.value;
  const regionAt = useRegionAt(ground, size);
  const scene = useMemo(
    () => smallMapScene(ground, { ...map, hovered }, size, `compared-${id}`),
    [ground, map, hovered, size.width, size.height],
  );
  const at = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return regionAt((event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button of the map and the list beside it do the same by keyboard
    <div
      class="compared-map"
      onPointerMove={(event) => onHover(at(event))}
      onPointerLeave={() => onHover(null)}
      onClick={(event) => onOpen(at(event))}
    >
      <SceneView scene={scene} />
      {tip !== null && <span class="compared-map-tip">{tip}</span>}
    </div>
  );
}
