import { useMemo, useState } from "preact/hooks";
import { cameraOf, movedCamera, type StillCamera, stillCameraOf, WHOLE } from "../../drawing/analysis/still-ground.ts";
import type { MapGround } from "../../drawing/ground/map-ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";
import { setCompare } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import type { LinkedCamera } from "./use-camera-gestures.ts";

/** The camera of the maps of two sides: what the view says, and during a gesture what that makes of it. */
export function useMapsCamera(
  ground: MapGround | null,
  size: Viewport,
): Omit<LinkedCamera, "takesWheel"> & { readonly move: (by: Parameters<typeof movedCamera>[2] | null) => void } {
  const state = useAtlas();
  const { width, height } = size;
  const asked = state.view.value.compare.camera;
  const said = useMemo(
    () => (ground && width > 0 && height > 0 ? stillCameraOf(ground, size, asked) : WHOLE),
    [ground, width, height, asked],
  );
  const [moving, setMoving] = useState<StillCamera | null>(null);
  const camera = moving ?? said;
  const rest = (next: StillCamera) => {
    setMoving(null);
    if (ground) setCompare(state, { camera: cameraOf(ground, size, next) });
  };
  return {
    camera,
    onMove: setMoving,
    onRest: rest,
    move: (by) => rest(by === null ? WHOLE : movedCamera(camera, size, by)),
  };
}
