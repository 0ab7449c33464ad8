import type { Page } from "playwright-core";
import { expect } from "vitest";
import { countsFor } from "./claim-rows.ts";
import { claimsOf, type Question } from "./counted-from-csv.ts";
import { rowsOf } from "./csv-rows.ts";
import { type Camera, countInSentence, detailOf, detailsOf, numbersOnMap, placesOnMap } from "./page-reading.ts";

const soon = { timeout: 20_000 };
const regions = rowsOf("regions.csv");
const all = rowsOf("claims.csv").length;

/** Where Kandahar stands clear of its neighbours' marks, of the edges, and of notices. */
export const MAIN_JOB_CAMERA: Camera = { zoom: 5.6, latitude: 31, longitude: 67.5 };

/**
 * What the atlas is for, done on a page that was opened at {@link MAIN_JOB_CAMERA}: set the window, leave out a category,
 * read colours and counts off the map, open one region by pointer and one by keys, move the map, and pass the link on.
 */
export async function doMainJob(page: Page): Promise<void> {
  const question: Question = {
    from: "2021-08-01",
    to: "2023-12-31",
    categories: ["IS", "AR", "PK", "US", "OG", "UN", "RM", "LO"],
  };
  await setDate(page, "From date", "1 Aug 2021");
  await setDate(page, "To date", "31 Dec 2023");
  await page.getByRole("checkbox", { name: /^Taliban,/ }).uncheck();
  const matching = claimsOf(question);
  await expect.poll(() => countInSentence(page), soon).toBe(`${matching.length} of ${all} claims`);

  const kandahar = named("Kandahar");
  const count = (region: ReturnType<typeof named>) =>
    matching.filter((row) => countsFor(row, region["id"] ?? "")).length;
  await expect
    .poll(async () => (await numbersOnMap(page)).get(kandahar["id"] ?? ""), soon)
    .toBe(`Kandahar ${count(kandahar)}`);
  const place = await placesOnMap(page, MAIN_JOB_CAMERA);
  const { x, y } = place(Number(kandahar["label_longitude"]), Number(kandahar["label_latitude"]));
  await page.mouse.click(x + 15, y);
  await expectDetails(page, "Kandahar", count(kandahar));

  const list = page.getByRole("listbox", { name: "Map of provinces and districts" });
  await list.getByRole("option", { name: /^Khuzdar,/ }).focus();
  await page.keyboard.press("Enter");
  await expectDetails(page, "Khuzdar", count(named("Khuzdar")));

  const before = new URL(page.url()).hash;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 30, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => /map=[^&]*/.exec(page.url())?.[0], soon).not.toBe(/map=[^&]*/.exec(before)?.[0]);
  expect(new URL(page.url()).hash).toContain("from=2021-08-01&to=2023-12-31");
  expect(page.url()).toContain("area=PK213");
}

async function expectDetails(page: Page, name: string, count: number): Promise<void> {
  await detailsOf(page).getByRole("heading", { level: 2, name, exact: true }).waitFor();
  await expect.poll(() => detailOf(page, "In this window").textContent(), soon).toMatch(new RegExp(`^${count} of `));
}

async function setDate(page: Page, name: string, date: string): Promise<void> {
  const field = page.getByRole("textbox", { name, exact: true });
  await field.fill(date);
  await field.press("Enter");
}

function named(name: string) {
  return regions.find((region) => region["name"] === name) ?? {};
}
