import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { cdp, page } from "vitest/browser";
import { start } from "../../src/app/start.tsx";

/** A region, the player, the table, the form for figures. */
const USED = ["[role=option]", "[aria-label=Play]", "nav button:nth-of-type(2)", ".header .button.main"];

/** Handles of timers that wait. */
const waiting = new Set<number>();
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
afterEach(() => host.remove());

it.each(["with WebGL", "without WebGL"])(
  "an atlas that ends leaves no listener, timer or node: %s",
  async (drawing) => {
    if (drawing === "without WebGL") vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
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
    const before = await held();
    await use();
    expect(host.childElementCount).toBe(0);
    expect(children()).toEqual(body);
    await expect.poll(() => waiting.size).toBe(0);
    await expect
      .poll(async () => {
        const { listeners, nodes } = await held();
        return { listeners: Math.max(0, listeners - before.listeners), nodes: Math.max(0, nodes - before.nodes) };
      })
      .toEqual({ listeners: 0, nodes: 0 });
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
