import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { RegionId } from "../../core/records/records.ts";
import { type SmallMap, smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { StillMap } from "../analysis/still-map.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { type LinkedCamera, useCameraGestures } from "./use-camera-gestures.ts";

/** One of several maps that are looked at together: the region under the pointer is outlined in all of them. */
export function ComparedMap({
  id,
  ground,
  map,
  size,
  linked,
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
  /** The camera of them all; each shows all that is covered unless given. */
  readonly linked?: LinkedCamera;
  readonly hovered: RegionId | null;
  /** What is said of the hovered region. */
  readonly tip: string | null;
  readonly onHover: (region: RegionId | null) => void;
  readonly onOpen: (region: RegionId | null) => void;
}): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const { camera } = linked ?? {};
  useCameraGestures(frame, size, useAtlas().lettering.value.scale, linked);
  const scene = useMemo(
    () => smallMapScene(ground, { ...map, hovered }, size, `compared-${id}`, camera),
    [ground, map, hovered, size.width, size.height, camera],
  );
  return (
    <StillMap
      ground={ground}
      scene={scene}
      {...(camera && { camera })}
      frame={frame}
      tip={tip}
      onHover={onHover}
      onOpen={onOpen}
    />
  );
}
