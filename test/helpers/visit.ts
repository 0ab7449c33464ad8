import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchArguments } from "./browser-launch.ts";

/** Opens pages of the built site in one real Chromium. */
export interface Site {
  /** Opens the site at a fragment ("#v1&…") and waits until the atlas is there. */
  open(fragment?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a page of another address, or with requests answered by `prepare`, without waiting for the atlas. */
  visit(address: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** From now on in this test, console messages and failed requests that match are expected. */
  expectFault(pattern: RegExp): void;
}

/**
 * A browser for the tests of one file. Any console message, page error, failed request, answer of 400 or more, or
 * request to another origin fails the test in which it came.
 * @param more arguments for Chromium beside the usual ones
 */
export function useSite(more: readonly string[] = []): Site {
  let browser: Browser;
  let faults: string[] = [];
  let expected: RegExp[] = [];
  const pages: Page[] = [];
  const siteUrl = inject("siteUrl");

  beforeAll(async () => {
    const executablePath = process.env["CHROME_PATH"];
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...launchArguments, ...more],
    });
  });
  afterEach(async () => {
    const found = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
    faults = [];
    expected = [];
    for (const page of pages.splice(0)) await page.context().close();
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const visit: Site["visit"] = async (address, options = {}, prepare) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      storageState: returning(new URL(siteUrl).origin),
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    const origin = new URL(siteUrl).origin;
    page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
    page.on("requestfailed", (request) => {
      const fault = `failed: ${request.url()} ${request.failure()?.errorText}`;
      if (!isCutShort(fault)) faults.push(fault);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) faults.push(`foreign request: ${request.url()}`);
    });
    await prepare?.(page);
    await page.goto(address);
    return page;
  };
  return {
    visit,
    expectFault: (pattern) => expected.push(pattern),
    open: async (fragment = "", options) => {
      const page = await visit(`${siteUrl}${fragment}`, options);
      await ready(page);
      return page;
    },
  };
}

/** What the browser keeps for a reader who has been here before; an empty `storageState` makes a first visit. */
function returning(origin: string): NonNullable<BrowserContextOptions["storageState"]> {
  const localStorage = [{ name: "atlas-habits", value: JSON.stringify({ welcomed: true }) }];
  return { cookies: [], origins: [{ origin, localStorage }] };
}

/** Waits until the map has drawn its regions and stands still. */
export async function ready(page: Page): Promise<void> {
  await page.locator("[data-map-ready]").waitFor({ state: "attached", timeout: 30_000 });
}

/** Whether the browser gave a request up, as it does where a page is left or loaded again before all has come. */
function isCutShort(fault: string): boolean {
  return fault.endsWith("net::ERR_ABORTED");
}
