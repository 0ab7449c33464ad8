import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { RegionId } from "../../core/records/records.ts";
import { type SmallMap, smallMapScene } from "../../drawing/analysis/small-map.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { StillMap } from "../analysis/still-map.tsx";

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
  const scene = useMemo(
    () => smallMapScene(ground, { ...map, hovered }, size, `compared-${id}`),
    [ground, map, hovered, size.width, size.height],
  );
  return <StillMap ground={ground} scene={scene} tip={tip} onHover={onHover} onOpen={onOpen} />;
}
