import { effect, type ReadonlySignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

/** Shortest time between two updates of a long list, ms. */
const PAUSE = 250;

/**
 * The value of a signal, for views too heavy for every tick: a single change shows with the next task, changes in quick
 * succession (playing, dragging) at most four times a second, and the last of them always.
 */
export function useThrottled<Value>(source: ReadonlySignal<Value>): Value {
  const [value, setValue] = useState(() => source.peek());
  useEffect(() => {
    let shown = value;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      shown = source.peek();
      setValue(() => shown);
      timer = setTimeout(() => {
        timer = undefined;
        if (source.peek() !== shown) show();
      }, PAUSE);
    };
    const stop = effect(() => {
      if (source.value !== shown) timer ??= setTimeout(show); // In a task of its own: the map and its numbers come first.
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [source]);
  return value;
}
