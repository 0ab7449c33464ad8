import { signal } from "@preact/signals";
import type { StepHistory } from "../../src/state/history.ts";

/** A history that counts what is asked of it. */
export interface StepCounter extends StepHistory {
  undone: number;
  redone: number;
}

/** A history with steps to undo and to redo, unless told otherwise. */
export function createStepCounter({ canUndo = true, canRedo = true } = {}): StepCounter {
  const counter: StepCounter = {
    canUndo: signal(canUndo),
    canRedo: signal(canRedo),
    undone: 0,
    redone: 0,
    undo: () => {
      counter.undone += 1;
    },
    redo: () => {
      counter.redone += 1;
    },
  };
  return counter;
}
