import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import { start } from "../../src/app/start.tsx";

/** A region, the player, the table, the form for figures. */
const USED = ["[role=option]", "[aria-label=Play]", "nav button:nth-of-type(2)", ".header .button.main"];

/** How often an atlas may leave something behind before that counts as what it always does. */
const ROUNDS = 4;

/** Handles of timers that wait. */
const waiting = new Set<number>();
const { getContext } = HTMLCanvasElement.prototype;
const { setTimeout: set, clearTimeout: clear, setInterval: every } = window;

beforeAll(() => {
  window.setTimeout = ((then: () => void, ms?: number) => {
    const timer = set(() => {
      waiting.delete(timer);
      then();
    }, ms);
    waiting.add(timer);
    return timer;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    waiting.delete(Number(timer));
    clear(timer);
  };
  window.setInterval = (() => {
    throw new Error("The page sets an interval.");
  }) as unknown as typeof window.setInterval;
});
afterAll(() => Object.assign(window, { setTimeout: set, clearTimeout: clear, setInterval: every }));

let host: HTMLElement;
beforeEach(async () => {
  await page.viewport(1024, 768);
  host = document.createElement("div");
  host.id = "atlas";
  document.body.append(host);
});
afterEach(() => {
  host.remove();
  HTMLCanvasElement.prototype.getContext = getContext;
});

it.each(["with WebGL", "without WebGL"])(
  "an atlas that ends leaves no listener, timer or node: %s",
  async (drawing) => {
    if (drawing === "without WebGL") HTMLCanvasElement.prototype.getContext = () => null; // A spy would keep the canvas.
    const session = cdp();
    await session.send("Performance.enable");
    const held = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { listeners: of("JSEventListeners"), nodes: of("Nodes") };
    };
    const children = () => [...document.body.children].map(({ tagName, className }) => `${tagName} ${className}`);
    const body = children();
    await use();
    // What the browser makes once, such as a style that came late, is made in one of these and not in all.
    const grown: object[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await held();
      await use();
      expect(host.childElementCount).toBe(0);
      expect(children()).toEqual(body);
      await expect.poll(() => waiting.size).toBe(0);
      const { listeners, nodes } = await held();
      const more = { listeners: listeners - before.listeners, nodes: nodes - before.nodes };
      if (more.listeners <= 0 && more.nodes <= 0) return;
      grown.push(more);
    }
    expect(grown).toEqual([]);
  },
  400_000,
);

/** Starts an atlas, uses the most of it and ends it. Nothing here keeps an element, as locators do. */
async function use(): Promise<void> {
  location.hash = "#v1&from=2021-08-01&to=2023-12-31";
  const end = await start(window);
  try {
    await seen("[data-map-ready]");
    for (const selector of USED) {
      document.querySelector(selector)?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    }
    await seen("dialog[open]");
  } finally {
    end();
  }
}

async function seen(selector: string): Promise<void> {
  await expect.poll(() => document.querySelector(selector) !== null, { timeout: 100_000 }).toBe(true);
}
