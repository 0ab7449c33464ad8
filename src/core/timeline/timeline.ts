import { ALL_TIME, type Clock, type TimeWindow } from "../time/span.ts";

export const WINDOW_MODES = ["range", "rolling", "cumulative"] as const;
/** `range`: two free ends; `rolling`: the last N months up to the end; `cumulative`: from the earliest to the end. */
export type WindowMode = (typeof WINDOW_MODES)[number];

export const STEPS = ["month", "quarter", "year", "claim"] as const;
/** How far one step goes; `claim`: to the next day on which a claim starts. */
export type Step = (typeof STEPS)[number];

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Everything about time that a reader can set; whether it is playing is kept elsewhere. */
export interface TimelineSettings {
  readonly window: TimeWindow;
  readonly clock: Clock;
  /** What had been published when: `from` is *Published since*, `to` *Published by* (`Query.published`). Never reversed. */
  readonly published: TimeWindow;
  readonly mode: WindowMode;
  readonly rollingMonths: number;
  readonly step: Step;
  readonly speed: Speed;
  readonly loop: boolean;
}

export const DEFAULT_TIMELINE: TimelineSettings = {
  window: ALL_TIME,
  clock: "occurred",
  published: ALL_TIME,
  mode: "range",
  rollingMonths: 12,
  step: "month",
  speed: 1,
  loop: false,
};
