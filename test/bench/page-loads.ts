import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { preview } from "vite";

/** One load of a page from an empty cache. */
export interface PageLoad {
  /** From navigation to the first map that is drawn whole and stands still, ms. */
  readonly time: number;
  /** Sizes of all scripts that had come by then, gzipped, bytes. */
  readonly scripts: ReadonlyMap<string, number>;
}

/** A built page that is served. */
export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a folder on this computer. */
export async function servePage(folder: string): Promise<ServedPage> {
  const server = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("The page has no address.");
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** Loads a page that sets the mark `map-drawn` (an earlier one: the attribute `data-map-ready`) once its map is drawn. */
export async function loadPage(browser: Browser, address: string): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const answers: Response[] = [];
  page.on("response", (response) => {
    if (/\.m?js$/.test(new URL(response.url()).pathname)) answers.push(response);
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (performance.getEntriesByName("map-drawn").length > 0) observer.disconnect();
      else if (document.querySelector("[data-map-ready]")) performance.mark("map-drawn");
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-map-ready"] });
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("map-drawn").length > 0, null, { timeout: 120_000 });
  const [time, origin] = await page.evaluate(
    () => [performance.getEntriesByName("map-drawn")[0]?.startTime ?? Number.NaN, performance.timeOrigin] as const,
  );
  const needed = answers.filter((answer) => answer.request().timing().startTime <= origin + time);
  const scripts = await Promise.all(
    needed.map(async (answer) => [fileOf(answer.url()), gzipSync(await answer.body()).length] as const),
  );
  await context.close();
  return { time, scripts: new Map(scripts) };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function fileOf(url: string): string {
  return (new URL(url).pathname.split("/").at(-1) ?? "").replace(/-[\w-]{8}\.js$/, "");
}
