import type { RegionId } from "../core/records/records.ts";
import type { EngineClick, MapEngine } from "./map-drawing.ts";

/** A point of the map, px from its upper left corner. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface PointerListener {
  /** The pointer is over a region (null: over none); no point: it has left, or moves, the map. Touch never hovers. */
  hover(region: RegionId | null, at: MapPoint | null): void;
  /** A click or tap that did not move the map. */
  click(region: RegionId | null, at: MapPoint): void;
}

/**
 * Tells where pointers are, as long as they are on the map itself: what lies over it in the same container (marks,
 * dots) answers for itself.
 * @returns a function that stops it.
 */
export function followPointer(
  engine: MapEngine,
  regionAt: (longitude: number, latitude: number) => RegionId | null,
  listener: PointerListener,
): () => void {
  const canvas = engine.getCanvas();
  const container = engine.getCanvasContainer();
  const find = (at: MapPoint) => {
    const { lng, lat } = engine.unproject([at.x, at.y]);
    return regionAt(lng, lat);
  };
  const leave = () => {
    container.classList.remove("atlas-map-on-region");
    listener.hover(null, null);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === "touch" || event.target !== canvas) return;
    if (event.buttons !== 0) return leave();
    const box = canvas.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const region = find(at);
    container.classList.toggle("atlas-map-on-region", region !== null);
    listener.hover(region, at);
  };
  const click = ({ originalEvent, point: { x, y } }: EngineClick) => {
    if (originalEvent.target === canvas) listener.click(find({ x, y }), { x, y });
  };
  container.addEventListener("pointermove", move);
  container.addEventListener("pointerleave", leave);
  const subscriptions = [engine.on("click", click), engine.on("movestart", leave)];
  return () => {
    container.removeEventListener("pointermove", move);
    container.removeEventListener("pointerleave", leave);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
