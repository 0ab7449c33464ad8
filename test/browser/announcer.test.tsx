import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { AreaId } from "../../src/core/records/area.ts";
import {
  clearSelection,
  say,
  selectArea,
  setFilter,
  setMeasure,
  setPlaying,
  setTimeline,
} from "../../src/state/actions.ts";
import { SpokenChanges } from "../../src/views/announcer/spoken-changes.tsx";
import { createDay } from "../helpers/claims.ts";
import { mount } from "./filters-mount.tsx";
import { unmountAll } from "./mounted.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  unmountAll();
});

const said = (): string => document.querySelector("[role=status]")?.textContent ?? "";

/** Lets the view be drawn, and then rest so long, ms. */
async function rest(ms: number): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await vi.advanceTimersByTimeAsync(100);
  await vi.advanceTimersByTimeAsync(ms);
}

it("reads out what changed, once it rests, and nothing at the start", async () => {
  const { state } = mount(<SpokenChanges />);
  await rest(2000);
  expect(said()).toBe("");
  setFilter(state, { category: { kind: "only", values: ["UN"] } });
  await rest(500);
  setFilter(state, { category: { kind: "only", values: ["TB"] } });
  await rest(500);
  expect(said()).toBe("");
  await rest(600);
  expect(said()).toBe("2 of 7 claims.");
  setTimeline(state, { window: { from: createDay("2021-01-01"), to: createDay("2021-12-31") } });
  await rest(1100);
  expect(said()).toBe("0 of 7 claims. About Jan – Dec 2021.");
});

it("tells what the details show", async () => {
  const { state } = mount(<SpokenChanges />);
  selectArea(state, "AF-NAN" as AreaId);
  await rest(1100);
  expect(said()).toMatch(/^Nangarhar: 6 claims, 4 affirm, 1 denies, 1 does neither, \d separate voices\b.*\.$/);
  clearSelection(state);
  await rest(1100);
  expect(said()).toBe("Details closed.");
});

it("tells by what the map is coloured, and what it is told to say, again and again", async () => {
  const { state } = mount(<SpokenChanges />);
  setMeasure(state, "first-affirmed");
  await rest(1100);
  expect(said()).toBe("Coloured by first year.");
  for (const _ of ["once", "twice"]) {
    say(state, "Nothing to undo");
    await rest(300);
    expect(said()).toBe("");
    await rest(1100);
    expect(said()).toBe("Nothing to undo.");
  }
  setPlaying(state, true);
  say(state, "“32 Mar” is no date.");
  await rest(1100);
  expect(said()).toBe("“32 Mar” is no date.");
});

it("is silent while time plays", async () => {
  const { state } = mount(<SpokenChanges />);
  setPlaying(state, true);
  setTimeline(state, { window: { from: createDay("2021-01-01"), to: createDay("2021-01-31") } });
  await rest(3000);
  expect(said()).toBe("");
  setPlaying(state, false);
  await rest(1100);
  expect(said()).toBe("1 of 7 claims. About Jan 2021.");
});
