import type { FlatEngine } from "./flat-engine.ts";

/** What gestures move. */
type Moved = Pick<FlatEngine, "begin" | "pan" | "zoomAround" | "end" | "click">;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a pointer may stray and still click, px. */
const TOLERANCE = 3;
/** Px of a wheel that zoom by a step, and of one of its lines. */
const WHEEL_STEP = 300;
const LINE = 40;
/** Rest of the wheel that ends a move, ms. */
const WHEEL_REST = 200;

/**
 * Moves a map by mouse, wheel, fingers; tells clicks that moved nothing.
 * @returns a function that stops it.
 */
export function followGestures(surface: HTMLElement, map: Moved): () => void {
  const pointers = new Map<number, Point>();
  let start: Point | null = null;
  let dragged = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;

  const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) {
      dragged = false;
      start = placeOf(event);
    }
    pointers.set(event.pointerId, placeOf(event));
  };
  const move = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return;
    const at = placeOf(event);
    if (!dragged) {
      if (pointers.size === 1 && start && distance(start, at) <= TOLERANCE) return;
      dragged = true;
      map.begin();
      for (const id of pointers.keys()) surface.setPointerCapture(id);
    }
    const before = gripOf(pointers);
    pointers.set(event.pointerId, at);
    const after = gripOf(pointers);
    map.pan(after.middle.x - before.middle.x, after.middle.y - before.middle.y);
    if (before.spread > 0 && after.spread > 0) map.zoomAround(after.middle, Math.log2(after.spread / before.spread));
  };
  const up = (event: PointerEvent) => {
    if (pointers.delete(event.pointerId) && pointers.size === 0 && dragged) map.end();
  };
  const click = (event: MouseEvent) => {
    if (!dragged) map.click({ point: placeOf(event), originalEvent: event });
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
    map.begin();
    map.zoomAround(placeOf(event), -px / WHEEL_STEP);
    clearTimeout(wheelRest);
    wheelRest = setTimeout(() => map.end(), WHEEL_REST);
  };

  const ends = new AbortController();
  const { signal } = ends;
  surface.addEventListener("pointerdown", down, { signal });
  surface.addEventListener("pointermove", move, { signal });
  surface.addEventListener("pointerup", up, { signal });
  surface.addEventListener("pointercancel", up, { signal });
  surface.addEventListener("click", click, { signal });
  surface.addEventListener("wheel", wheel, { signal, passive: false });
  return () => {
    clearTimeout(wheelRest);
    ends.abort();
  };
}

/** The middle of all pointers, and how far the first two stand apart (0 for one). */
function gripOf(pointers: ReadonlyMap<number, Point>): { readonly middle: Point; readonly spread: number } {
  const [first = { x: 0, y: 0 }, second = first] = [...pointers.values()];
  return {
    middle: { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 },
    spread: distance(first, second),
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
