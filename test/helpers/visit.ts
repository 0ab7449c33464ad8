import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { launchArguments, withoutWebGl } from "./browser-launch.ts";

/** Opens pages of the built site in one real Chromium. */
export interface Site {
  /** Opens the site at a fragment ("#v1&…") with motion reduced, and waits until the atlas is there. */
  open(fragment?: string, options?: BrowserContextOptions): Promise<Page>;
  /**
   * Shows a fragment in a page that stays open through the tests of the file, one for each set of options beside the
   * viewport: a start for each of many states takes ten times as long. What a test unfolds stays unfolded.
   */
  turn(fragment: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a page of another address, or with requests answered by `prepare`, without waiting for the atlas. */
  visit(address: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** From now on in this test, console messages and failed requests that match are expected. */
  expectFault(pattern: RegExp): void;
}

/** What Playwright has a page say that may not keep the atlas on this computer: its requests could not be answered otherwise. */
const NO_WORKER = "Service Worker registration blocked by Playwright";
const DESKTOP = { width: 1440, height: 900 };

/** For tests whose subject is motion; it is reduced otherwise, which leaves all as it is and is drawn once. */
export const IN_MOTION = { reducedMotion: "no-preference" } as const;

/** What is unusual about the browser of a file of tests. */
export interface SiteOptions {
  /** For tests whose subject is the drawing by WebGL; without it a page stands in half the time. */
  readonly webGl?: boolean;
  /** Settings of text in the browser, px. */
  readonly text?: { readonly defaultFontSize?: number; readonly minimumFontSize?: number };
}

/** The browsers that run, by their arguments: the files that one process of tests goes through share them. */
const browsers = new Map<string, Promise<Browser>>();

function browserWith({ webGl = false, text = {} }: SiteOptions): Promise<Browser> {
  const settings = Object.entries(text).map(([name, size]) => `${name}=${size}`);
  const args = [
    ...launchArguments,
    "--js-flags=--min-semi-space-size=32 --max-semi-space-size=64", // Pages are short-lived: fewer collections.
    ...(webGl ? [] : withoutWebGl),
    ...(settings.length > 0 ? [`--blink-settings=${settings.join(",")}`] : []),
  ];
  const executablePath = process.env["CHROME_PATH"];
  const key = args.join(" ");
  const browser = browsers.get(key) ?? chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  browsers.set(key, browser);
  return browser;
}

/**
 * A site for the tests of one file. Any console message, page error, failed request, answer of 400 or more, or request
 * to another origin fails the test in which it came.
 */
export function useSite(browserOptions: SiteOptions = {}): Site {
  let faults: string[] = [];
  let expected: RegExp[] = [];
  const pages: Page[] = [];
  const kept = new Map<string, Page>();
  const siteUrl = inject("siteUrl");

  afterEach(async () => {
    for (const page of pages.splice(0)) if (![...kept.values()].includes(page)) await page.context().close();
    const found = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
    faults = [];
    expected = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    for (const page of kept.values()) await page.context().close();
  });

  const visit: Site["visit"] = async (address, options = {}, prepare) => {
    const browser = await browserWith(browserOptions);
    const { origin } = new URL(address.startsWith("http") ? address : siteUrl);
    const context = await browser.newContext({
      viewport: DESKTOP,
      reducedMotion: "reduce",
      storageState: returning(origin),
      serviceWorkers: "block",
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    page.on("console", (message) => {
      if (message.text() !== NO_WORKER) faults.push(`console ${message.type()}: ${message.text()}`);
    });
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
    await page.goto(address, { waitUntil: "commit" });
    return page;
  };
  const open: Site["open"] = async (fragment = "", options) => {
    const page = await visit(`${siteUrl}${fragment}`, options);
    await ready(page);
    return page;
  };
  return {
    visit,
    open,
    expectFault: (pattern) => expected.push(pattern),
    turn: async (fragment, { viewport = DESKTOP, ...options } = {}) => {
      const key = JSON.stringify(options);
      const page = kept.get(key) ?? (await open(fragment, { viewport, ...options }));
      kept.set(key, page);
      if (viewport) await page.setViewportSize(viewport);
      await turnTo(page, fragment);
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

/** Has a page that is open show another link and waits for frames and what follows each: where motion is reduced all is there by then. */
export async function turnTo(page: Page, fragment: string): Promise<void> {
  await page.evaluate(async (hash) => {
    const turned = new Promise((done) => addEventListener("popstate", done, { once: true }));
    if (location.hash === hash) dispatchEvent(new PopStateEvent("popstate"));
    else location.hash = hash;
    await turned;
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
    }
  }, fragment);
}

/** Whether the browser gave a request up, as it does where a page is left or loaded again before all has come. */
function isCutShort(fault: string): boolean {
  return fault.endsWith("net::ERR_ABORTED");
}
