import type { BrowserContextOptions, CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useSite } from "../helpers/visit.ts";

/** `FULL_LEAK_RUN=1` does 2,000 ticks, and 200 cycles of each panel by itself, with the map drawn by WebGL. */
const IS_FULL = process.env["FULL_LEAK_RUN"] !== undefined;
/** As many as show a leak of one listener or node in each. */
const [TICKS, CYCLES] = IS_FULL ? [2000, 200] : [60, 3];
const WARM_UP = { ticks: 40, cycles: 2 };
/** What the heap may grow by all the same: code that the engine compiles as it is used, and kept answers, bytes. */
const HEAP_ROOM = 4_000_000;
const soon = { timeout: 30_000 };

const site = useSite({ webGl: IS_FULL });

interface Held {
  readonly listeners: number;
  readonly nodes: number;
  readonly heap: number;
}

test(`${TICKS} ticks of the slider leave no listener, no node and no memory behind`, async () => {
  const page = await site.open("#v1&from=2021-08-01&to=2023-12-31");
  await expectFlat(page, (count) => tick(page, count), WARM_UP.ticks, TICKS);
}, 600_000);

const phone = { viewport: { width: 390, height: 844 } };
const PANELS = [
  ["the details of a region", {}, "[role=option]", "Close details"],
  ["a claim in the list", {}, ".claim-rows h3 button", "Close details"],
  ["a section of the filters", {}, ".page-filters [aria-expanded]", ".page-filters [aria-expanded]"],
  ["the figure", {}, "Export figure", "Close"],
  ["the keys", {}, "Show the keys", "Close"],
  ["the spread", {}, "Spread", "Map"],
  ["the comparison", {}, "Compare", "Map"],
  ["the sizes", {}, "Strength", "Map"],
  ["the table", {}, "Table", "Map"],
  ["the page about the data", {}, "About the data", "Map"],
  ["the filters on a phone", phone, ".sentence-filters", "Close"],
  ["the settings of time on a phone", phone, ".control-row-settings", "Close"],
  ["the table on a phone", phone, "Table", "Map"],
  ["the details on a phone", phone, "[role=option]", "Close details"],
] as const;
type Run = readonly [name: string, options: BrowserContextOptions, panels: readonly (typeof PANELS)[number][]];
const RUNS: readonly Run[] = IS_FULL
  ? PANELS.map((panel) => [panel[0], panel[1], [panel]])
  : [
      ["every panel of a desktop", {}, PANELS.filter(([, options]) => options !== phone)],
      ["every panel of a phone", phone, PANELS.filter(([, options]) => options === phone)],
    ];

test.each(RUNS)(
  `%s, ${CYCLES} times opened and closed`,
  async (_, options, panels) => {
    const page = await site.open("#v1&from=2021-08-01&to=2023-12-31", options);
    const cycle = async (count: number) => {
      for (const [, , opener, closer] of panels) {
        for (let done = 0; done < count; done += 1) {
          await press(page, opener);
          await press(page, closer);
        }
      }
    };
    await expectFlat(page, cycle, WARM_UP.cycles, CYCLES);
  },
  600_000,
);

/** Does something, measures, does it many times more and measures again. */
async function expectFlat(
  page: Page,
  act: (count: number) => Promise<void>,
  warmUp: number,
  count: number,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await act(warmUp);
  const before = await settled(session);
  await act(count);
  await expect
    .poll(async () => {
      const { listeners, nodes } = await held(session);
      return { listeners: Math.max(0, listeners - before.listeners), nodes: Math.max(0, nodes - before.nodes) };
    }, soon)
    .toEqual({ listeners: 0, nodes: 0 });
  const { heap } = await held(session);
  if (IS_FULL) console.log(JSON.stringify({ before, grown: heap - before.heap }));
  expect(heap - before.heap).toBeLessThan(HEAP_ROOM);
}

/** What the page holds once two measures in a row agree. */
async function settled(session: CDPSession): Promise<Held> {
  let before = await held(session);
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await held(session);
    if (now.listeners === before.listeners && now.nodes === before.nodes) return now;
    before = now;
  }
  return before;
}

/** What the page holds after all rubbish is gone. */
async function held(session: CDPSession): Promise<Held> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: of("JSEventListeners"), nodes: of("Nodes"), heap: of("JSHeapUsedSize") };
}

/** Moves the end of the window back and forth by keys, a frame for each, and leaves it where it was. */
async function tick(page: Page, count: number): Promise<void> {
  await page.getByRole("slider", { name: "End of the window" }).evaluate(async (slider, ticks) => {
    for (let done = 0; done < ticks; done += 1) {
      const key = Math.floor(done / 20) % 2 === 0 ? "ArrowLeft" : "ArrowRight";
      slider.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await new Promise(requestAnimationFrame);
    }
  }, count);
}

/** Clicks the first thing that matches, once it is there: a selector, or the name of a button. */
async function press(page: Page, what: string): Promise<void> {
  const button = /[[.]/.test(what)
    ? page.locator(what).first()
    : page.getByRole("button", { name: what, exact: true }).first();
  await button.waitFor({ state: "attached" });
  await button.evaluate(async (element: HTMLElement) => {
    element.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
}
