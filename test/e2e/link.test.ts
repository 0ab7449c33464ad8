import type { BrowserContextOptions, Page, Request } from "playwright-core";
import { expect, inject, it, vi } from "vitest";
import { placesOnMap } from "../helpers/page-reading.ts";
import { decodePng, difference, type Picture } from "../helpers/png.ts";
import { IN_MOTION, ready, useSite } from "../helpers/visit.ts";

const ZONES = ["UTC", "America/Los_Angeles", "Asia/Tokyo"] as const;
const KABUL: BrowserContextOptions = {
  timezoneId: "Asia/Kabul",
  permissions: ["clipboard-read", "clipboard-write"],
};
/** The share of the map's pixels that may differ: a link keeps the zoom to two decimals, up to a px at the edges. */
const UNLIKE = 0.005;
const soon = { timeout: 20_000 };

vi.setConfig({ testTimeout: 180_000 });
const site = useSite();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

it("a copied link shows the same counts, words and map, in whatever time zone it is opened", async () => {
  const camera = { zoom: 5.4, latitude: 33, longitude: 68 };
  const page = await site.open("#v1&from=2021-08-01&to=2023-12-31&map=5.4/33/68", KABUL);
  const place = (await placesOnMap(page, camera))(70.2, 34.3);
  await page.mouse.click(place.x, place.y);
  const details = page.getByRole("complementary", { name: "Details" });
  await details.getByRole("heading", { name: "Nangarhar", exact: true }).waitFor();
  await details.locator("h3 button[aria-expanded=false]").nth(1).click();
  await button(page, "Separate voices").click();
  await page.mouse.move(place.x, place.y);
  await page.mouse.wheel(0, -137);
  await expect.poll(() => page.url(), soon).not.toContain("map=5.4/");
  await page.mouse.down();
  await page.mouse.move(place.x - 57, place.y + 43, { steps: 5 });
  await page.mouse.up();
  await stillMapOf(page);
  await page.getByRole("checkbox", { name: /^Taliban,/ }).uncheck();
  await page.mouse.move(20, 20);
  await expectSameElsewhere(page, await copiedLink(page), [
    /without Taliban|anyone but the Taliban/,
    /^1 August 2021 to 31 December 2023$/m,
    /"Nangarhar, province of Afghanistan: \d+ claims.*" \[selected\]/,
  ]);
});

it("a link copied while time plays shows that very moment", async () => {
  const page = await site.open("#v1&from=2016-02-01&to=2016-04-30&speed=0.5&area=AF-NAN", {
    ...KABUL,
    ...IN_MOTION,
  });
  const start = page.getByRole("slider", { name: "Start of the window" });
  await button(page, "Play").click();
  await expect.poll(() => start.getAttribute("aria-valuetext"), soon).not.toBe("1 February 2016");
  await page.evaluate(() => {
    for (const name of ["Copy link", "Pause"]) document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click();
  });
  await button(page, "Play").waitFor();
  await page.mouse.move(20, 20);
  const link = await clipboardOf(page);
  const month = (await start.getAttribute("aria-valuetext"))?.split(" ")[1] ?? "no month";
  await expectSameElsewhere(page, link, [new RegExp(`^1 ${month} 2016 to`, "m")]);
});

it("back and forward go through what was done, moves of the map aside", async () => {
  const page = await site.open("");
  const seen: [fragment: string, words: string][] = [];
  const remember = async (fragment: string) => {
    await expect.poll(() => new URL(page.url()).hash, soon).toBe(fragment);
    seen.push([fragment, await wordsOf(page)]);
  };
  await remember("");
  await page.getByRole("checkbox", { name: /^Taliban,/ }).uncheck();
  await remember("#v1&who=-TB");
  await button(page, "One month back").click();
  await expect.poll(() => new URL(page.url()).hash, soon).toMatch(/^#v1&to=\d{4}-\d\d-\d\d&who=-TB$/);
  await remember(new URL(page.url()).hash);
  await page
    .getByRole("button", { name: /^Whole of Afghanistan/ })
    .first()
    .click();
  await remember(`${seen[2]?.[0]}&area=AF:country`);
  await button(page, "Zoom in").click();
  await expect.poll(() => page.url(), soon).toContain("&map=");
  for (const [fragment, words] of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash, soon).toBe(fragment);
    await expect.poll(() => wordsOf(page), soon).toBe(words);
  }
  for (const [, words] of seen.slice(1)) {
    await page.goForward();
    await expect.poll(() => wordsOf(page), soon).toBe(words);
  }
  expect(page.url()).toContain("&area=AF:country&map=");
});

it("what a link cannot mean is passed over and named, and the rest of it holds", async () => {
  const page = await site.open("");
  const notice = (words: string) => page.getByRole("status").filter({ hasText: words }).waitFor();
  const go = (fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  await go("#v1&from=2021-02-30&to=2023-12-31&who=XX,UN&speed=9&source=Q&text=%E0%A4&area=AF-XX&map=99/0/0&colour=red");
  await notice("8 parts of the link could not be used: unknown part “colour”, start “2021-02-30” and 6 more");
  await button(page, "Show all").click();
  const all = page.getByRole("dialog", { name: "8 parts of the link could not be used" });
  expect(await all.getByRole("listitem").allTextContents()).toEqual([
    "unknown part “colour”",
    "start “2021-02-30”",
    "speed “9”",
    "kind of claimant “XX”",
    "reliability “Q”",
    "search text “%E0%A4”",
    "area “AF-XX”",
    "map position “99/0/0”",
  ]);
  await page.keyboard.press("Escape");
  await expect.poll(() => sentenceOf(page), soon).toMatch(/by the UN, about the time up to Dec 2023/);
  await go("#v1&from=2024-01-01&to=2021-01-01");
  await notice("One part of the link could not be used: dates 1 Jan 2024 to 1 Jan 2021, which run backwards");
  await expect.poll(() => sentenceOf(page), soon).toMatch(/by anyone, about all years/);
});

it("nothing of the fragment reaches the server", async () => {
  const requests: Request[] = [];
  const listen = async (page: Page) => {
    page.context().on("request", (request) => requests.push(request));
  };
  for (const [written, typed] of [
    ["zarqand", "turkham"],
    ["turkham", ""],
  ] as const) {
    const page = await site.visit(`${inject("siteUrl")}#v1&from=2021-08-01&text=${written}`, {}, listen);
    await ready(page);
    await page.getByRole("searchbox", { name: "Search words" }).fill(typed);
    await expect.poll(() => page.url(), soon).not.toContain(written);
    await button(page, "Play").click();
    await button(page, "Pause").click();
  }
  const sent = await Promise.all(
    requests
      .filter((request) => request.url().startsWith("http"))
      .map(async (request) =>
        [request.url(), request.postData(), JSON.stringify(await request.allHeaders())].join(" "),
      ),
  );
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((words) => /zarqand|turkham|2021-08-01|v1&/.test(words))).toEqual([]);
});

/** Opens the link in each zone: the words must be the very same, and those asked for among them, and so must the map. */
async function expectSameElsewhere(page: Page, link: string, asked: readonly RegExp[]): Promise<void> {
  await page.getByText("Link copied").waitFor({ state: "hidden" });
  const map = await stillMapOf(page);
  for (const timezoneId of ZONES) {
    const copy = await site.open(new URL(link).hash, { timezoneId });
    expect(await copy.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
    await copy.mouse.move(20, 20);
    const words = await wordsOf(copy);
    for (const pattern of asked) expect(words).toMatch(pattern);
    await expect.poll(() => wordsOf(page), soon).toBe(words);
    expect(difference(await stillMapOf(copy), map)).toBeLessThan(UNLIKE);
  }
}

async function copiedLink(page: Page): Promise<string> {
  await button(page, "Copy link").click();
  await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
  return clipboardOf(page);
}

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function sentenceOf(page: Page): Promise<string> {
  const sentence = page.getByRole("region", { name: "What is shown" }).locator("p:visible").first();
  return (await sentence.textContent())?.replace(/\s+/g, " ") ?? "";
}

/** All that the parts of the page say to a screen reader: names, numbers, states and values, passing words aside. */
async function wordsOf(page: Page): Promise<string> {
  const parts = [
    page.getByRole("region", { name: "What is shown" }),
    page.getByRole("complementary", { name: "Filters" }),
    page.getByRole("main"),
    page.getByRole("complementary", { name: "Wider areas and legend" }),
    page.getByRole("complementary", { name: "Details" }),
    page.getByRole("region", { name: "Timeline" }),
  ];
  const lines = (await Promise.all(parts.map((part) => part.ariaSnapshot()))).join("\n").split("\n");
  const handles = page.getByRole("slider");
  const ends = await handles.evaluateAll((all) => all.map((handle) => handle.getAttribute("aria-valuetext")));
  return [...lines.filter((line) => !/^\s*- status/.test(line)), ends.join(" to ")].join("\n");
}

/** The map, without a passing notice, once two pictures of it in a row are the same. */
async function stillMapOf(page: Page): Promise<Picture> {
  // At once, since a notice goes by itself.
  await button(page, "Dismiss").evaluateAll((buttons) => {
    for (const each of buttons) (each as HTMLElement).click();
  });
  let before: Uint8Array = new Uint8Array();
  for (let tries = 0; tries < 40; tries += 1) {
    const picture = await page.getByRole("main").screenshot();
    if (picture.equals(before)) return decodePng(picture);
    before = picture;
  }
  throw new Error("The map does not come to rest.");
}
