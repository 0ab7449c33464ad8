import { computed, type ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { projector } from "../../drawing/ground/mercator.ts";
import type { OverlayItem } from "../../drawing/overlay/overlay-item.ts";
import type { MapFrame } from "../../state/panel-state.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneNodeView } from "../parts/scene-view.tsx";
import { TargetView } from "./target-view.tsx";

type Project = ReturnType<typeof projector>;

/** The projection of every frame, worked out once for all items. */
export function projectionOf(frame: ReadonlySignal<MapFrame | null>): ReadonlySignal<Project | null> {
  return computed(() => (frame.value === null ? null : projector(frame.value.camera, frame.value.viewport)));
}

interface OverlayItemProps {
  readonly item: OverlayItem;
  readonly frame: ReadonlySignal<MapFrame | null>;
  readonly projection: ReadonlySignal<Project | null>;
}

/** An item at its point, as large as the reader sets text: only its place changes from frame to frame, on whole px while the map stands still. */
export function OverlayItemView({ item, frame, projection }: OverlayItemProps): JSX.Element {
  const { longitude, latitude } = item.point;
  const { scale } = useAtlas().lettering.value;
  const place = useMemo(
    () =>
      computed(() => {
        const [x, y] = projection.value?.(longitude, latitude) ?? [0, 0];
        const larger = scale === 1 ? "" : ` scale(${scale})`;
        return frame.value?.moving
          ? `translate(${x.toFixed(2)} ${y.toFixed(2)})${larger}`
          : `translate(${Math.round(x)} ${Math.round(y)})${larger}`;
      }),
    [longitude, latitude, frame, projection, scale],
  );
  return (
    <g transform={place} data-item={item.key}>
      {item.nodes.map((node, index) => (
        <SceneNodeView key={index} node={node} />
      ))}
      {item.targets.map((target, index) => (
        <TargetView key={index} target={target} />
      ))}
    </g>
  );
}
