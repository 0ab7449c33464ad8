import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { countInSentence, linkOf } from "../helpers/page-reading.ts";
import { textFaults } from "../helpers/text-faults.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
const question: Question = { from: "2021-08-01", to: "2023-12-31" };
const total = claimsOf({}).length;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const details = (page: Page) => page.getByRole("dialog", { name: "Details" });
const grip = (page: Page) => page.getByRole("slider", { name: "Height of this panel" });

test("a phone's details drawn low leave map and timeline in use: another region takes one tap", async () => {
  const page = await site.turn(linkOf(question, { area: "AF-HER" }), PHONE);
  await details(page).getByRole("heading", { name: "Herat" }).waitFor();
  await grip(page).press("Home");
  await expect.poll(async () => (await details(page).boundingBox())?.height).toBe(192 + 56 + 120);
  const box = await page.getByRole("region", { name: "Timeline" }).boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844 - 56);

  const { shown, from } = await steppedOn(page);
  expect(shown).toBe(`${claimsOf({ ...question, from: from.start, to: from.end }).length} of ${total} claims`);

  await page.locator('[data-item="AF-KAN"]').tap({ force: true });
  await details(page).getByRole("heading", { name: "Kandahar" }).waitFor();
  await expect.poll(() => grip(page).getAttribute("aria-valuetext")).toBe("low");
  await details(page).getByRole("button", { name: "Close details" }).tap();
  await details(page).waitFor({ state: "detached" });
});

test("Escape on a phone closes the sheet on top: the filters, then the details under them", async () => {
  const page = await site.turn(linkOf(question, { area: "AF-HER" }), PHONE);
  await details(page).waitFor();
  await grip(page).press("Home");
  await page.getByRole("button", { name: /^Filters/ }).tap();
  const filters = page.getByRole("dialog", { name: "Filters" });
  await filters.waitFor();
  expect(await details(page).count()).toBe(0);
  await page.keyboard.press("Escape");
  await filters.waitFor({ state: "detached" });
  await details(page).getByRole("heading", { name: "Herat" }).waitFor();
  await page.keyboard.press("Escape");
  await details(page).waitFor({ state: "detached" });
  await expect.poll(() => page.url()).not.toContain("area=");
});

test("a phone has every setting of time in one sheet", async () => {
  const page = await site.turn(linkOf(question), PHONE);
  await page.getByRole("button", { name: /^Range.*all settings of time$/ }).tap();
  const sheet = page.getByRole("dialog", { name: "Time settings" });
  await sheet.getByRole("textbox", { name: "From date" }).fill("2022");
  await sheet.getByRole("textbox", { name: "From date" }).press("Enter");
  const later = claimsOf({ ...question, from: "2022-01-01" }).length;
  await expect.poll(() => countInSentence(page)).toBe(`${later} of ${total} claims`);
  await sheet.getByRole("combobox", { name: "Step" }).selectOption("Year by year");
  await sheet.getByRole("button", { name: "Rolling" }).tap();
  await sheet.getByRole("checkbox", { name: "Loop" }).check();
  await expect.poll(() => page.url()).toMatch(/&from=.*&mode=rolling.*&step=year/);
  await sheet.getByRole("button", { name: "Close" }).tap();
  await page.getByRole("button", { name: "One year on" }).waitFor();
});

test.each([
  [320, 640],
  [320, 256],
  [720, 450],
  [844, 390],
])("nothing is cut off at %i by %i px: the page scrolls, upwards only", async (width, height) => {
  const page = await site.turn(linkOf(question), { viewport: { width, height } });
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
  expect(size.scrollWidth).toBe(width);
  expect(size.scrollHeight).toBeGreaterThanOrEqual(520);
  const map = await page.getByRole("main").boundingBox();
  expect(map?.height ?? 0).toBeGreaterThan(130);
  const last =
    width < 768 ? page.getByRole("navigation", { name: "Pages" }) : page.getByRole("region", { name: "Timeline" });
  await last.scrollIntoViewIfNeeded();
  const box = await last.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBeLessThanOrEqual(height);
});

test("at 320 by 640 px the map keeps 200 px once the welcome is dismissed, and no button is cut", async () => {
  const page = await site.open(linkOf(question), {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    storageState: { cookies: [], origins: [] },
  });
  await page.getByRole("button", { name: "Got it" }).tap();
  await expect.poll(async () => (await page.getByRole("main").boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(200);
  expect(await textFaults(page)).toEqual([]);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, input, [role=slider]")]
      .filter((element) => element.checkVisibility() && !element.closest(".page-skips, .visually-hidden"))
      .map((element) => ({ name: element.ariaLabel ?? element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight)
      .map(({ name }) => name),
  );
  expect(cut).toEqual([]);
});

test("a phone's choice of colours is one tap away, not below the wider areas", async () => {
  const page = await site.turn(linkOf(question), PHONE);
  await page.getByRole("button", { name: /^Colour by/ }).tap();
  const sheet = page.getByRole("dialog", { name: "Colours of the map" });
  await sheet.getByRole("button", { name: "Separate voices" }).tap({ timeout: 5000 });
  await expect.poll(() => page.url()).toContain("measure=groups");
  const ramp = await sheet.getByRole("img", { name: /^Separate voices that affirm/ }).boundingBox();
  expect((ramp?.y ?? 844) + (ramp?.height ?? 0)).toBeLessThan(844);
  await page.keyboard.press("Escape");
});

test.each([
  ["phone", PHONE],
  ["tablet", { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true }],
])("“Only” is seen on a %s and can be hit with a finger", async (_, device) => {
  const page = await site.turn(linkOf(question), device);
  await page
    .getByRole("button", { name: /^Filters/ })
    .first()
    .tap();
  const only = page.getByRole("button", { name: "Only Taliban" });
  expect(await only.evaluate((button) => getComputedStyle(button).opacity)).toBe("1");
  const box = await only.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await only.tap();
  const fewer = claimsOf({ ...question, categories: ["TB"] }).length;
  await expect.poll(() => countInSentence(page)).toBe(`${fewer} of ${total} claims`);
  await page.keyboard.press("Escape");
});

test("“Only” is seen while it has the focus of the keyboard", async () => {
  const page = await site.turn(linkOf(question));
  const only = page.getByRole("button", { name: "Only Taliban" });
  const opacity = () => only.evaluate((button) => getComputedStyle(button).opacity);
  expect(await opacity()).toBe("0");
  await page.getByRole("checkbox", { name: /^Taliban,/ }).focus();
  await page.keyboard.press("Tab");
  expect(await only.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await opacity()).toBe("1");
});

/** Steps one month on with the thumb: what the sentence counts then, and the window in the address. */
async function steppedOn(page: Page) {
  await page.getByRole("button", { name: "One month on" }).tap();
  await expect.poll(() => page.url()).toContain("from=2021-09-01");
  const [, start = "", end = ""] = /from=([\d-]+)&to=([\d-]+)/.exec(page.url()) ?? [];
  await expect.poll(() => countInSentence(page)).not.toBe(`${claimsOf(question).length} of ${total} claims`);
  return { shown: await countInSentence(page), from: { start, end } };
}
