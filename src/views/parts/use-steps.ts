import { useEffect, useState } from "preact/hooks";

/**
 * How many steps of a view that is much to draw may be drawn: none at first, then one more in each of some tasks of their
 * own, so that the page answers in between.
 */
export function useSteps(most: number): number {
  const [steps, setSteps] = useState(0);
  useEffect(() => {
    if (steps >= most) return undefined;
    const timer = setTimeout(() => setSteps(steps + 1));
    return () => clearTimeout(timer);
  }, [steps, most]);
  return steps;
}
