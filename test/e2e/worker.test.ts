import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test, vi } from "vitest";
import { numbersOnMap } from "../helpers/page-reading.ts";
import { redeployAt } from "../helpers/redeploy.ts";
import { startHost } from "../helpers/static-host.ts";
import { ready, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });
const site = useSite({ webGl: true });
/** Five seconds, and as many for a busy machine, ms. */
const SOON = 10_000;
const folder = inject("siteFolder");
const [name = ""] = readdirSync(join(folder, "assets")).filter((file) => file.startsWith("maplibre-gl-worker"));
const worker = `assets/${name}`;

/** Has a page note when the map without WebGL is there. */
function noteFlat(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".flat-map > svg")) return;
    performance.mark("flat-map");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Opens a page in which nothing, or `block`, is done before it starts. */
function visit(address: string, block: () => void = () => {}): Promise<Page> {
  return site.visit(address, {}, async (page) => {
    await page.addInitScript(noteFlat);
    await page.addInitScript(block);
  });
}

/** What is said while a worker may still come. */
const LATE = "A part of the map has not come yet";

/** Waits for the map without WebGL that these words tell of, and gives how long after the code of the map had come it was there, ms. */
async function flatAfter(page: Page, words = "A part of the map did not come"): Promise<number> {
  await page.locator(".flat-map > svg").waitFor();
  await page.getByText(words).waitFor();
  await ready(page);
  expect((await numbersOnMap(page)).size).toBeGreaterThan(10);
  return page.evaluate(() => {
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const code = files.find(({ name }) => name.includes("create-map"))?.responseEnd ?? Number.NaN;
    return (performance.getEntriesByName("flat-map")[0]?.startTime ?? Number.NaN) - code;
  });
}

test.each([
  ["is refused", () => ({ status: 403 })],
  ["is a web page", () => ({ type: "text/html", body: "<!doctype html>" })],
])("a worker that %s leads to the map without WebGL within five seconds", async (_, answer) => {
  site.expectFault(/403|MIME|worker.*ERR_FAILED/);
  const host = await startHost(folder);
  host.answers.set(worker, answer);
  expect(await flatAfter(await visit(host.address))).toBeLessThan(SOON);
});

test.each([
  [
    "that the browser does not let start",
    () => {
      globalThis.Worker = class {
        constructor() {
          throw new DOMException("No workers here", "SecurityError");
        }
      } as unknown as typeof Worker;
    },
  ],
  [
    "that never answers",
    () => {
      globalThis.Worker = class extends EventTarget {
        postMessage() {}
        terminate() {}
      } as unknown as typeof Worker;
    },
    LATE,
  ],
] as const)("a worker %s leads to the map without WebGL within five seconds", async (_, block, words?: string) => {
  site.expectFault(/Module worker not supported|workers were never created/); // What the engine says of it.
  expect(await flatAfter(await visit(inject("siteUrl"), block), words)).toBeLessThan(SOON);
});

test("a worker that is gone from the site: the map without WebGL, and the page says that it is older", async () => {
  site.expectFault(/404|worker.*ERR_FAILED/);
  const host = await startHost(folder);
  redeployAt(host, folder, worker);
  const page = await site.visit(host.address);
  await page.locator(".flat-map > svg").waitFor();
  await page.getByRole("status").filter({ hasText: "This page is older than the site" }).waitFor();
});

test("a worker that comes late: the map without WebGL until then, by WebGL from then on", async () => {
  const host = await startHost(folder);
  let letGo = () => {};
  const held = new Promise<undefined>((resolve) => {
    letGo = () => resolve(undefined);
  });
  host.answers.set(worker, () => held);
  const page = await site.visit(host.address);
  await flatAfter(page, LATE);
  const before = await numbersOnMap(page);
  letGo();
  await page.getByRole("main").locator("canvas").waitFor();
  expect(await page.locator(".flat-map").count()).toBe(0);
  await page.getByText(LATE).waitFor({ state: "detached" });
  expect(await numbersOnMap(page)).toEqual(before);
});
