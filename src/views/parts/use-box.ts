import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { useAtlas } from "./atlas-context.ts";

/**
 * The inner size of an element without its scroll bars, followed as it changes; nought until it is known. In the px of
 * drawings, which are shown as many times larger as the reader sets text.
 */
export function useBox(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const scale = useAtlas().lettering.value.scale;
  const [box, setBox] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setBox({ width: current.clientWidth, height: current.clientHeight });
    measure();
    let frame = 0;
    // In the next frame: what is drawn anew may change the size of what was observed before it.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(current);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [element]);
  return { width: box.width / scale, height: box.height / scale };
}
