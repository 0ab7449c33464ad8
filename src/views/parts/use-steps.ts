import { useLayoutEffect, useState } from "preact/hooks";
import { useAtlas } from "./atlas-context.ts";

/** From so many claims in the data on, a view is drawn in steps. */
const MANY = 5000;

/**
 * How many steps of a view may be drawn: with few claims in the data all of them; with many none at first, then one more
 * each time that what there is has been shown, in a task of its own.
 */
export function useSteps(most: number): number {
  const isMuch = useAtlas().dataset.value.claims.length >= MANY;
  const [steps, setSteps] = useState(isMuch ? 0 : most);
  useLayoutEffect(() => {
    if (steps >= most) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => setSteps(steps + 1));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [steps, most]);
  return steps;
}
