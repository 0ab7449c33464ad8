import type { Browser, Locator, Page } from "playwright-core";

/** What a reader waits for, ms: until it is drawn, and the longest task in which the page did not answer meanwhile. */
export interface Wait {
  readonly drawn: number;
  readonly longestTask: number;
}

/** What a page with many claims takes. */
export interface LargePage {
  readonly waits: Readonly<Record<string, Wait>>;
  /** Memory of the script once all has come, MB. */
  readonly memory: number;
}

/** A deed of a reader: what is clicked, on which link, and what must then stand in the page (unless it does already). */
interface Deed {
  readonly link: string;
  readonly target: (page: Page) => Locator;
  readonly shows?: string;
}

/** A region's name and claims; beside them the strips of who spoke when. */
const REGION = ".area-details .claim-rows > li";
const STRIPS = ".area-details:has(.claim-rows) .area-strips svg";

const oneMonthOn = (page: Page) => page.getByRole("button", { name: "One month on" });

const DEEDS: Readonly<Record<string, Deed>> = {
  tick: { link: "#v1&from=2021-08-01&to=2021-08-31", target: oneMonthOn },
  "tick on Spread": { link: "#v1&page=spread&from=2021-08-01&to=2021-08-31", target: oneMonthOn },
  "tick on Compare": { link: "#v1&page=compare&compare=two&from=2021-08-01&to=2021-08-31", target: oneMonthOn },
  filter: { link: "#v1", target: (page) => page.getByRole("checkbox", { name: /^Taliban,/ }) },
  region: { link: "#v1", target: (page) => page.getByRole("option", { name: /^Nangarhar,/ }), shows: REGION },
  "region with strips": { link: "#v1", target: (page) => page.getByRole("option", { name: /^Kunar,/ }), shows: STRIPS },
  "region in a year": {
    link: "#v1&from=2023-01-01&to=2023-12-31",
    target: (page) => page.getByRole("option", { name: /^Kabul,/ }),
    shows: REGION,
  },
  table: {
    link: "#v1",
    target: (page) => page.getByRole("button", { name: "Table", exact: true }),
    shows: ".table-grid tbody tr",
  },
};

/** Opens a page and does what a reader does, each deed three times: the middle of the times. */
export async function measureLargePage(browser: Browser, address: string): Promise<LargePage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: { start: number; length: number }[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, length: duration });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${address}#v1`);
  await page.locator("[data-map-ready]").waitFor({ state: "attached", timeout: 120_000 });
  const load = await page.evaluate(() => performance.getEntriesByName("map-drawn")[0]?.startTime ?? performance.now());
  const waits: Record<string, Wait> = { load: { drawn: load, longestTask: await longestTaskSince(page, 0) } };
  const memory = await memoryOf(page);
  for (const [name, { link, target, shows }] of Object.entries(DEEDS)) {
    const all: Wait[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await page.waitForTimeout(1500);
      all.push(await waitFor(target(page), shows));
    }
    const middle = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[1] ?? Number.NaN;
    waits[name] = {
      drawn: middle(all.map(({ drawn }) => drawn)),
      longestTask: middle(all.map(({ longestTask }) => longestTask)),
    };
  }
  waits["CSV"] = await waitForCsv(page);
  await context.close();
  return { waits, memory };
}

/** Clicks, and waits until what it shows stands in the page and two frames have been drawn. */
async function waitFor(target: Locator, shows = "body"): Promise<Wait> {
  const [start, drawn] = await target.first().evaluate(async (element, selector) => {
    const before = performance.now();
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    for (let frames = 0; frames < 2; ) {
      await new Promise(requestAnimationFrame);
      if (frames > 0 || document.querySelector(selector) !== null) frames += 1;
    }
    return [before, performance.now() - before] as const;
  }, shows);
  await target.page().waitForTimeout(1000);
  return { drawn, longestTask: await longestTaskSince(target.page(), start) };
}

async function waitForCsv(page: Page): Promise<Wait> {
  const start = await page.evaluate(() => performance.now());
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 60_000 }),
    page.locator(".table-page-foot button").click(),
  ]);
  await download.path();
  const drawn = (await page.evaluate(() => performance.now())) - start;
  await page.waitForTimeout(500);
  return { drawn, longestTask: await longestTaskSince(page, start) };
}

function longestTaskSince(page: Page, since: number): Promise<number> {
  return page.evaluate((start) => {
    const { longTasks } = globalThis as unknown as { longTasks: readonly { start: number; length: number }[] };
    return Math.max(0, ...longTasks.filter((task) => task.start >= start - 1).map(({ length }) => length));
  }, since);
}

/** Memory of the script after what is no longer needed has gone, MB. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
