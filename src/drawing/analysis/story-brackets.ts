import { greatestOf } from "../../core/extremes.ts";
import type { Scene, SceneNode } from "../scene.ts";

/** Where a step of a story lies along the axis of time, px. */
export interface StepReach {
  readonly from: number;
  readonly to: number;
}

const LANE = 16;
/** Least distance of two brackets in a lane, px, and least width of one. */
const GAP = 8;
const LEAST = 12;

/**
 * The steps of a story as numbered brackets over a plot of time: each in the first lane in which it meets no other.
 * @param active the number of the step that is told, the first being 1
 */
export function storyBrackets(
  reaches: readonly StepReach[],
  active: number,
  width: number,
  number: (value: number) => string,
): Scene {
  const lanes = lanesOf(reaches);
  const nodes = reaches.flatMap((reach, index): readonly SceneNode[] => {
    const { from, to } = wide(reach);
    const bottom = ((lanes[index] ?? 0) + 1) * LANE;
    const isActive = index + 1 === active;
    return [
      {
        kind: "rect",
        x: from,
        y: bottom - (isActive ? 2 : 1),
        width: to - from,
        height: isActive ? 2 : 1,
        fill: isActive ? "ink" : "ink-3",
      },
      {
        kind: "text",
        x: (from + to) / 2,
        y: bottom - 4,
        size: 12,
        anchor: "middle",
        runs: [{ text: number(index + 1), fill: isActive ? "ink" : "ink-2", weight: isActive ? 700 : 400 }],
      },
    ];
  });
  return { width, height: (greatestOf(lanes, 0) + 1) * LANE + 4, nodes };
}

function wide({ from, to }: StepReach): StepReach {
  const middle = (from + to) / 2;
  return to - from >= LEAST ? { from, to } : { from: middle - LEAST / 2, to: middle + LEAST / 2 };
}

function lanesOf(reaches: readonly StepReach[]): readonly number[] {
  const taken: StepReach[][] = [];
  return reaches.map((reach) => {
    const own = wide(reach);
    const meets = (lane: readonly StepReach[]) =>
      lane.some(({ from, to }) => own.from < to + GAP && from < own.to + GAP);
    const free = taken.findIndex((lane) => !meets(lane));
    const lane = free === -1 ? taken.push([]) - 1 : free;
    taken[lane]?.push(own);
    return lane;
  });
}
