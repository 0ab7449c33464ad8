import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { countsFor } from "../helpers/claim-rows.ts";
import { claimsOf } from "../helpers/counted-from-csv.ts";
import { detailsOf, partOf } from "../helpers/page-reading.ts";
import { translatePage } from "../helpers/translator.ts";
import { useSite } from "../helpers/visit.ts";

const PHONE = { viewport: { width: 390, height: 844 } };
const TABLET = { viewport: { width: 1024, height: 768 } };
const soon = { timeout: 20_000 };

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();

/** What the page shows, in the letters of no language. */
const words = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? "").toLowerCase().replace(/\s+/g, " ");

const total = claimsOf({}).length;

it("a translated page counts on as time is stepped, in sentence, filters and details", async () => {
  const page = await site.open("#v1&from=2021-01-01&to=2021-12-31&area=AF-NAN");
  for (const year of [2022, 2023, 2024]) {
    await page.evaluate(translatePage, {});
    await page.evaluate(translatePage, { inTwoSteps: true });
    expect(await page.locator(".sentence font").count()).toBeGreaterThan(0);
    for (let month = 0; month < 12; month += 1) await page.getByRole("button", { name: "One month on" }).click();
    const question = { from: `${year}-01-01`, to: `${year}-12-31` };
    const matching = claimsOf(question);
    await expect.poll(() => words(page, ".sentence-parts"), soon).toContain(`${matching.length} of ${total} claims`);
    const here = matching.filter((row) => countsFor(row, "AF-NAN"));
    await expect
      .poll(() => words(page, ".page-details"), soon)
      .toMatch(new RegExp(`in this window ?${here.length} of`));
    const taliban = claimsOf({ ...question, categories: ["TB"] }).length;
    await expect
      .poll(() => words(page, ".option:has([aria-label^=Taliban])"), soon)
      .toMatch(new RegExp(`^taliban ?only ?${taliban}$`));
  }
});

it("so do sheets, dialogs and pages, and the page outlives each of them", async () => {
  const page = await site.open("", TABLET);
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  const filters = page.getByRole("dialog", { name: "Filters" });
  await page.evaluate(translatePage, {});
  await filters.getByRole("checkbox", { name: /^Taliban,/ }).click();
  const others = claimsOf({ categories: ["IS", "AR", "PK", "US", "OG", "UN", "RM", "LO"] }).length;
  await expect.poll(() => words(page, ".filter-panel-foot"), soon).toContain(`${others} of ${total}`);
  await page.evaluate(translatePage, { takesElements: true });
  await filters.getByRole("button", { name: /Kind of claim/i }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.evaluate(translatePage, {});
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => words(page, ".sentence-parts"), soon).toContain(`${total} of ${total}`);
  for (const name of [/^Table$/i, /^About the data$/i, /^Map$/i]) {
    await page.evaluate(translatePage, {});
    await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name }).click();
    await page.evaluate(translatePage, { takesElements: true });
  }
  await page.getByRole("listbox").getByRole("option").first().waitFor({ state: "attached" });
});

it("on a phone the details follow, whichever region is opened in translation", async () => {
  const page = await site.open("#v1&area=AF-NAN", PHONE);
  for (const [region, name] of [
    ["AF-KAB", "kabul"],
    ["AF-HER", "herat"],
  ] as const) {
    await page.evaluate(translatePage, {});
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#v1&area=${region}`);
    const heading = page.getByRole("dialog", { name: "Details" }).getByRole("heading").first();
    await expect.poll(async () => (await heading.textContent())?.toLowerCase(), soon).toBe(name);
  }
});

it("playback writes into the same text nodes where nobody translates", async () => {
  const page = await site.open("#v1&from=2021-01-01&to=2021-01-31");
  const before = await page.locator(".sentence-count strong").evaluateHandle((element) => element.firstChild);
  await page.getByRole("button", { name: "One month on" }).click();
  const isSame = await page
    .locator(".sentence-count strong")
    .evaluate((element, text) => element.firstChild === text, before);
  expect(isSame).toBe(true);
  expect(await page.locator("font").count()).toBe(0);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

it("only numbers, dates and codes are kept from translation", async () => {
  const page = await site.open("#v1&area=AF-NAN");
  const kept = () =>
    page.locator('[translate="no"]').evaluateAll((elements) => elements.map(({ textContent }) => textContent.trim()));
  const date = String.raw`(\d{1,2} )?([A-Z][a-z]{2} )?\d{4}`;
  const exact = new RegExp(`^([\\d.,]+|[A-Z]{1,2}|[A-F][1-6]|A?B?C?D?E?F?|[1-6]*|[A-F1-6]:|[\\d– A-Za-z]*${date})$`);
  const wordy = (all: readonly string[]) => all.filter((each) => !exact.test(each));
  expect(wordy(await kept())).toEqual([]);
  const all = await kept();
  expect(all).toContain(String(total));
  expect(all).toContain("IS");
  await partOf(page, "What is shown").waitFor();
  await detailsOf(page).waitFor();
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.getByRole("grid").waitFor();
  expect(wordy(await kept())).toEqual([]);
});
