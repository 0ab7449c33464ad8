import { expect, test } from "vitest";
import type { RegionId } from "../../src/core/records/records.ts";
import { FillTween } from "../../src/map/fill-tween.ts";

const a = "a" as RegionId;
const b = "b" as RegionId;

/** A clock that stands still until it is told to show frames. */
function createClock() {
  let now = 0;
  let waiting: (() => void) | null = null;
  return {
    now: () => now,
    request: (callback: () => void) => {
      waiting = callback;
      return 1;
    },
    cancel: () => {
      waiting = null;
    },
    isWaiting: () => waiting !== null,
    frameAt(time: number) {
      now = time;
      const callback = waiting;
      waiting = null;
      callback?.();
    },
  };
}

function createTween(duration: number) {
  const clock = createClock();
  const written: string[] = [];
  const tween = new FillTween(duration, (id, colour) => written.push(`${id} ${colour}`), clock);
  return { clock, written, tween };
}

test("the first colour comes at once", () => {
  const { tween, written, clock } = createTween(240);
  tween.moveTo(a, "#000000");
  expect(written).toEqual(["a #000000"]);
  expect(clock.isWaiting()).toBe(false);
});

test("a colour passes through those between and ends exactly at its target", () => {
  const { tween, written, clock } = createTween(240);
  tween.moveTo(a, "#000000");
  tween.moveTo(a, "#646464");
  clock.frameAt(120);
  clock.frameAt(240);
  expect(written).toEqual(["a #000000", "a rgb(50, 50, 50)", "a #646464"]);
  expect(clock.isWaiting()).toBe(false);
});

test("a new target sets out from the colour reached", () => {
  const { tween, written, clock } = createTween(200);
  tween.moveTo(a, "#000000");
  tween.moveTo(a, "#646464");
  clock.frameAt(100);
  tween.moveTo(a, "#000000");
  clock.frameAt(200);
  expect(written.at(-1)).toBe("a rgb(25, 25, 25)");
});

test("the same target again writes nothing and does not start over", () => {
  const { tween, written, clock } = createTween(200);
  tween.moveTo(a, "#000000");
  tween.moveTo(a, "#000000");
  tween.moveTo(a, "#646464");
  clock.frameAt(100);
  tween.moveTo(a, "#646464");
  clock.frameAt(200);
  expect(written).toEqual(["a #000000", "a rgb(50, 50, 50)", "a #646464"]);
});

test("without a duration every colour comes at once", () => {
  const { tween, written, clock } = createTween(0);
  tween.moveTo(a, "#000000");
  tween.moveTo(a, "#646464");
  expect(written).toEqual(["a #000000", "a #646464"]);
  expect(clock.isWaiting()).toBe(false);
});

test("finishing shows the targets; stopping shows nothing more", () => {
  const { tween, written, clock } = createTween(200);
  tween.moveTo(a, "#000000");
  tween.moveTo(b, "#000000");
  tween.moveTo(a, "#646464");
  tween.finish();
  expect(written.at(-1)).toBe("a #646464");
  tween.moveTo(b, "#646464");
  tween.stop();
  clock.frameAt(300);
  expect(written.length).toBe(3);
});

test("what has forgotten all colours is told them as they are now", () => {
  const { tween, written, clock } = createTween(200);
  tween.moveTo(a, "#000000");
  tween.moveTo(b, "#ffffff");
  tween.moveTo(a, "#646464");
  clock.frameAt(100);
  written.length = 0;
  tween.repeat();
  expect(written).toEqual(["a rgb(50, 50, 50)", "b #ffffff"]);
});
