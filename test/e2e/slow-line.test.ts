import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, test, vi } from "vitest";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { countInSentence, detailsOf, linkOf } from "../helpers/page-reading.ts";
import { ready, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const site = useSite();
const address = inject("siteUrl");
const question: Question = { from: "2021-08-01", to: "2023-12-31" };
const count = `${claimsOf(question).length} of ${claimsOf({}).length} claims`;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Holds requests that match back until they are let go. */
async function heldBack(page: Page, pattern: RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test.each([
  ["polygons", /(regions|context)\.geojson/],
  ["code of the map", /create-map-/],
])("words, filters and lists are there while the %s are on their way, the map after", async (_, pattern) => {
  let letGo = () => {};
  const page = await site.visit(`${address}${linkOf(question)}`, {}, async (opened) => {
    letGo = await heldBack(opened, pattern);
  });
  await expect.poll(() => countInSentence(page)).toBe(count);
  await detailsOf(page)
    .getByRole("heading", { name: `${claimsOf(question).length} claims` })
    .waitFor();
  await page.getByRole("region", { name: "About wider areas" }).getByRole("button").first().waitFor();
  await page.getByText("The map is on its way").waitFor();

  await page.getByRole("checkbox", { name: /^Taliban,/ }).click();
  const others = ["IS", "AR", "PK", "US", "OG", "UN", "RM", "LO"];
  const fewer = claimsOf({ ...question, categories: others }).length;
  await expect.poll(() => countInSentence(page)).toBe(`${fewer} of ${claimsOf({}).length} claims`);
  expect(await page.locator("[data-item]").count()).toBe(0);

  letGo();
  await ready(page);
  expect(await page.locator("[data-item]").count()).toBeGreaterThan(10);
  expect(await page.getByText("The map is on its way").count()).toBe(0);
});

test("a phone's sentence, sheets and table work before the map", async () => {
  let letGo = () => {};
  const page = await site.visit(`${address}${linkOf(question, { area: "AF-HER" })}`, PHONE, async (opened) => {
    letGo = await heldBack(opened, /geojson|create-map-/);
  });
  await expect.poll(() => countInSentence(page)).toBe(count);
  const details = page.getByRole("dialog", { name: "Details" });
  await details.getByRole("heading", { name: "Herat" }).waitFor();
  await details.getByRole("button", { name: "Close details" }).tap();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "Table" }).tap();
  await page.getByRole("grid").locator("tbody > tr").first().waitFor();
  letGo();
});

test("polygons that come late and are of no use still lead to the screen that says so", async () => {
  let letGo = () => {};
  const damaged = readFileSync("public/data/regions.geojson", "utf8").slice(0, 400);
  const page = await site.visit(address, {}, async (opened) => {
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await opened.route("**/regions.geojson", async (route) => {
      await held;
      await route.fulfill({ body: damaged });
    });
  });
  await expect.poll(() => countInSentence(page)).toContain("claims");
  letGo();
  const alert = page.getByRole("alert");
  await alert.getByRole("heading", { name: "The claims could not be loaded" }).waitFor();
  expect(await alert.textContent()).toContain("regions.geojson: The file is cut off or damaged");
  expect(await page.locator(".page").count()).toBe(0);
});
