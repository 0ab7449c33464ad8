import { type D3ZoomEvent, select, zoom, zoomIdentity } from "d3";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { LARGEST, type StillCamera } from "../../drawing/analysis/still-ground.ts";
import type { Viewport } from "../../drawing/ground/mercator.ts";

type Gesture = D3ZoomEvent<HTMLElement, unknown>;

/** A camera that several maps share. */
export interface LinkedCamera {
  readonly camera: StillCamera;
  /** Whether the wheel alone moves it; else the page scrolls, and Ctrl or a pinch moves it. */
  readonly takesWheel: boolean;
  /** During a gesture, and at its end. */
  readonly onMove: (camera: StillCamera) => void;
  readonly onRest: (camera: StillCamera) => void;
}

/**
 * Moves a camera, if there is one, by drag, wheel and two fingers over an element.
 * @param size of its drawing, px
 * @param letters how many px of the page are one of the drawing
 */
export function useCameraGestures(
  element: RefObject<HTMLElement | null>,
  { width, height }: Viewport,
  letters: number,
  linked: LinkedCamera | undefined,
): void {
  const { camera, takesWheel } = linked ?? {};
  const latest = useRef(linked);
  latest.current = linked;
  useEffect(() => {
    if (!element.current || !latest.current) return;
    const corners: [[number, number], [number, number]] = [
      [0, 0],
      [width * letters, height * letters],
    ];
    const told = ({ transform: { k, x, y } }: Gesture): StillCamera => ({
      scale: k,
      left: -x / k / letters,
      top: -y / k / letters,
    });
    const map = select(element.current);
    const behaviour = zoom<HTMLElement, unknown>()
      .extent(corners)
      .translateExtent(corners)
      .scaleExtent([1, LARGEST])
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if ("touches" in event) return event.touches.length > 1;
        return event.type === "wheel" ? takesWheel || event.ctrlKey : event.button === 0 && !event.ctrlKey;
      })
      .on("zoom", (event: Gesture) => {
        if (event.sourceEvent) latest.current?.onMove(told(event));
      })
      .on("end", (event: Gesture) => {
        if (event.sourceEvent) latest.current?.onRest(told(event));
      });
    map.call(behaviour).on("dblclick.zoom", null);
    return () => {
      map.on(".zoom", null);
    };
  }, [width, height, letters, takesWheel, linked === undefined]);
  useEffect(() => {
    if (!element.current || !camera) return;
    // Where a gesture on this element goes on from, also after one on another.
    const { scale, left, top } = camera;
    select(element.current).property("__zoom", zoomIdentity.scale(scale).translate(-left * letters, -top * letters));
  }, [width, height, letters, camera]);
}
