import { render } from "preact";
import { page, userEvent } from "vitest/browser";
import { runPlayback } from "../../src/app/playback.ts";
import { applyTheme } from "../../src/app/theme.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import type { Theme } from "../../src/core/theme.ts";
import { isoDay } from "../../src/core/time/day.ts";
import { DEFAULT_TIMELINE, type TimelineSettings } from "../../src/core/timeline/timeline.ts";
import { DEFAULT_VIEW } from "../../src/core/view-state.ts";
import { histogramLayout } from "../../src/drawing/histogram/histogram-layout.ts";
import { type AtlasState, createAtlasState } from "../../src/state/atlas-state.ts";
import { AtlasContext } from "../../src/views/parts/atlas-context.ts";
import { ENGLISH, english } from "../helpers/english.ts";
import "../../src/views/parts/controls.css";
import { Timeline } from "../../src/views/timeline/timeline.tsx";
import "../../src/views/tokens.css";
import { createClaim, createDataset, createDay, createSpan } from "../helpers/claims.ts";
import { unmountAll } from "./mounted.ts";

/** Seven claims from January 2014 to February 2026, one of them without a date of publication. */
export function createTimelineDataset(): Dataset {
  const days = ["2014-01-10", "2016-07-23", "2019-03-05", "2021-08-26", "2021-08-27", "2024-03-22", "2026-02-22"];
  return createDataset({
    claims: days.map((day, index) =>
      createClaim({ id: `c${index}`, occurred: createSpan(day), reported: index === 0 ? null : createSpan(day) }),
    ),
  });
}

/** A timeline in the document with its playback running. */
export interface MountedTimeline {
  readonly state: AtlasState;
  /** The window as `2021-08-01 2023-12-31`; a dot is an open end. */
  readonly window: () => string;
  /** px in the plot of the beginning of a day. */
  readonly xOf: (iso: string) => number;
}

let endPlayback = (): void => {};

/** Draws a timeline so many px wide, with the window from August 2021 to December 2023 unless told. */
export async function mountTimeline(
  part: Partial<TimelineSettings> = {},
  { width = 1440, theme = "light" as Theme, dataset = createTimelineDataset() } = {},
): Promise<MountedTimeline> {
  await page.viewport(width, 600);
  const window = { from: createDay("2021-08-01"), to: createDay("2023-12-31") };
  const view = { ...DEFAULT_VIEW, timeline: { ...DEFAULT_TIMELINE, window, ...part } };
  const state = createAtlasState(createDatasetModel(dataset), [], ENGLISH, view, theme);
  applyTheme(document, theme);
  document.documentElement.lang = "en";
  endPlayback = runPlayback(state, globalThis.window);
  const root = document.createElement("section");
  root.dataset["mounted"] = "";
  root.setAttribute("aria-label", "Time");
  root.style.cssText = `inline-size: ${width}px; block-size: ${width < 700 ? 192 : 188}px`;
  document.body.append(root);
  render(
    <AtlasContext.Provider value={state}>
      <Timeline onOpenSettings={() => undefined} />
    </AtlasContext.Provider>,
    root,
  );
  const room = { width, height: 144, labels: "rows", longSpans: true, grips: true, textSize: 12 } as const;
  return {
    state,
    window: () => {
      const { from, to } = state.timeline.value.window;
      return [from, to].map((day) => (day === null ? "." : isoDay(day))).join(" ");
    },
    xOf: (iso) => histogramLayout(english, state.result.value.histogram, room).scale(createDay(iso)),
  };
}

/** Takes the timelines away. */
export function unmountTimelines(): void {
  endPlayback();
  unmountAll();
}

/** The handle of the start or the end of the window. */
export const handle = (end: "Start" | "End") => page.getByRole("slider", { name: `${end} of the window` });

/** Drags with the mouse along the plot, from px to px. */
export async function drag(from: number, to: number): Promise<void> {
  const timeline = page.getByRole("region", { name: "Time" });
  const onPlot = (x: number) => ({ x, y: 100 });
  await userEvent.dragAndDrop(timeline, timeline, { sourcePosition: onPlot(from), targetPosition: onPlot(to) });
}

/** Takes hold of a handle by its middle and drags it until its edge of the window is at px in the plot. */
export async function dragHandle(end: "Start" | "End", to: number): Promise<void> {
  const { left, right, width } = handle(end).element().getBoundingClientRect();
  const fromEdge = end === "Start" ? -width / 2 : width / 2;
  await drag((left + right) / 2, to + fromEdge);
}
