import { afterEach, describe, expect, it } from "vitest";
import { type PlaybackPage, runPlayback } from "../../src/app/playback.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { isoDay } from "../../src/core/time/day.ts";
import { DEFAULT_TIMELINE, type TimelineSettings } from "../../src/core/timeline/timeline.ts";
import { DEFAULT_VIEW } from "../../src/core/view-state.ts";
import { setPlaying, setTimeline } from "../../src/state/actions.ts";
import { type AtlasState, createAtlasState } from "../../src/state/atlas-state.ts";
import { setSpeed, stepTimeline, togglePlaying } from "../../src/state/timeline-actions.ts";
import { createClaim, createDataset, createDay, createSpan } from "../helpers/claims.ts";
import { ENGLISH } from "../helpers/english.ts";

/** A page whose time passes only when told. */
class StillPage implements PlaybackPage {
  time = 0;
  throttled = false;
  /** How long each timer is late, ms. */
  late = 0;
  readonly timers = new Map<number, { readonly due: number; readonly then: () => void }>();
  private count = 0;
  readonly performance = { now: () => this.time };
  readonly document = Object.assign(new EventTarget(), { hidden: false });

  /** Puts the tab behind another, or before it again. */
  hide(hidden: boolean): void {
    this.document.hidden = hidden;
    this.document.dispatchEvent(new Event("visibilitychange"));
  }

  matchMedia(): { readonly matches: boolean } {
    const page = this;
    return {
      get matches() {
        return page.throttled;
      },
    };
  }
  setTimeout(then: () => void, ms: number): number {
    this.count += 1;
    this.timers.set(this.count, { due: this.time + ms + this.late, then });
    return this.count;
  }
  clearTimeout(timer: number | undefined): void {
    if (timer !== undefined) this.timers.delete(timer);
  }
  pass(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const next = [...this.timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next) break;
      this.timers.delete(next[0]);
      this.time = Math.max(this.time, next[1].due);
      next[1].then();
    }
    this.time = end;
  }
}

function createState(timeline: Partial<TimelineSettings> = {}): AtlasState {
  const dataset = createDataset({
    claims: [
      createClaim({ id: "a", occurred: createSpan("2020-01-05") }),
      createClaim({ id: "b", occurred: createSpan("2021-12-20") }),
    ],
  });
  const window = { from: createDay("2020-01-01"), to: createDay("2020-01-31") };
  const view = { ...DEFAULT_VIEW, timeline: { ...DEFAULT_TIMELINE, window, ...timeline } };
  return createAtlasState(createDatasetModel(dataset), [], ENGLISH, view);
}

function endOf(state: AtlasState): string {
  const { to } = state.timeline.value.window;
  return to === null ? "latest" : isoDay(to);
}

describe("playback", () => {
  let end = (): void => {};
  afterEach(() => end());
  const run = (state: AtlasState, page: StillPage): void => {
    end = runPlayback(state, page);
  };

  it("waits for play, then makes a step every 700 ms", () => {
    const [state, page] = [createState(), new StillPage()];
    run(state, page);
    page.pass(5000);
    expect(endOf(state)).toBe("2020-01-31");
    togglePlaying(state);
    page.pass(699);
    expect(endOf(state)).toBe("2020-01-31");
    page.pass(1);
    expect(endOf(state)).toBe("2020-02-29");
    page.pass(700);
    expect(endOf(state)).toBe("2020-03-31");
  });

  it("keeps to the speed, also when it changes while playing", () => {
    const [state, page] = [createState({ speed: 2 }), new StillPage()];
    run(state, page);
    togglePlaying(state);
    page.pass(700);
    expect(endOf(state)).toBe("2020-03-31");
    setSpeed(state, 0.5);
    page.pass(350 + 1400);
    expect(endOf(state)).toBe("2020-05-31");
  });

  it("stops when playing goes false, and when the reader moves the window", () => {
    const [state, page] = [createState(), new StillPage()];
    run(state, page);
    togglePlaying(state);
    page.pass(700);
    setPlaying(state, false);
    expect(page.timers.size).toBe(0);
    togglePlaying(state);
    stepTimeline(state, 1);
    expect([state.playing.value, page.timers.size, endOf(state)]).toEqual([false, 0, "2020-03-31"]);
  });

  it("stops by itself at the end of the data", () => {
    const [state, page] = [createState({ step: "year" }), new StillPage()];
    run(state, page);
    togglePlaying(state);
    page.pass(10_000);
    expect([state.playing.value, page.timers.size, endOf(state)]).toEqual([false, 0, "latest"]);
  });

  it("loops without end", () => {
    const [state, page] = [createState({ step: "year", loop: true }), new StillPage()];
    run(state, page);
    togglePlaying(state);
    page.pass(700 * 3);
    expect([state.playing.value, endOf(state)]).toEqual([true, "2020-01-31"]);
  });

  it("never has two steps waiting and makes up for none that came late", () => {
    const [state, page] = [createState(), new StillPage()];
    run(state, page);
    page.late = 3000;
    togglePlaying(state);
    page.late = 0;
    page.pass(3700);
    expect([endOf(state), page.timers.size]).toEqual(["2020-02-29", 1]);
    page.pass(699);
    expect(endOf(state)).toBe("2020-02-29");
    page.pass(1);
    expect(endOf(state)).toBe("2020-03-31");
  });

  it("makes no more than a step a second for readers who ask for little motion", () => {
    const [state, page] = [createState({ speed: 4 }), new StillPage()];
    page.throttled = true;
    run(state, page);
    togglePlaying(state);
    page.pass(999);
    expect(endOf(state)).toBe("2020-01-31");
    page.pass(1);
    expect(endOf(state)).toBe("2020-02-29");
  });

  it("is over when ended", () => {
    const [state, page] = [createState(), new StillPage()];
    run(state, page);
    togglePlaying(state);
    end();
    setTimeline(state, { loop: true });
    expect(page.timers.size).toBe(0);
  });

  it("stands still while its tab is hidden, and goes on when it is looked at again", () => {
    const state = createState();
    const page = new StillPage();
    const end = runPlayback(state, page);
    setPlaying(state, true);
    page.pass(700);
    const from = state.timeline.value.window.from;
    page.hide(true);
    page.pass(60_000);
    expect([state.timeline.value.window.from, page.timers.size]).toEqual([from, 0]);
    page.hide(false);
    page.pass(699);
    expect(state.timeline.value.window.from).toBe(from);
    page.pass(1);
    expect(state.timeline.value.window.from).not.toBe(from);
    expect(state.playing.value).toBe(true);
    end();
  });
});
