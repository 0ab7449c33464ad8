import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { countsFor, groupsOf, polarityOf } from "../helpers/claim-rows.ts";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { dataVersion, rowsOf } from "../helpers/csv-rows.ts";
import { detailsOf, linkOf, numbersOnMap } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
const drawn = useSite({ webGl: true });
const question: Question = { from: "2021-08-01", to: "2023-12-31", sourceAtLeast: "D", withoutKinds: ["strength"] };

const tableLink = (more = "") => `${linkOf(question)}&page=table${more}`;
const gridOf = (page: Page) => page.getByRole("grid");
const bodyRows = (page: Page) => gridOf(page).locator("tbody > tr");

/** Every row of the table by its header, met by scrolling through it. */
async function allRows(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const total = Number(await gridOf(page).getAttribute("aria-rowcount")) - 1;
  await bodyRows(page).first().focus();
  await page.keyboard.press("Home");
  for (let position = 0; found.size < total && position < total; position += 6) {
    await bodyRows(page)
      .and(page.locator(`[aria-rowindex="${position + 2}"]`))
      .waitFor();
    const read = await bodyRows(page).evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")),
    );
    for (const cells of read) found.set(cells[0] ?? "", cells);
    for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowDown");
  }
  return found;
}

test("the table of claims holds those that match, newest first, in the place of the three right columns", async () => {
  const page = await site.turn(tableLink());
  const matching = claimsOf(question);
  expect(await gridOf(page).getAttribute("aria-rowcount")).toBe(String(matching.length + 1));
  const newest = matching
    .map((row) => row["occurred_from"] ?? "")
    .sort()
    .at(-1);
  const first = matching.filter((row) => row["occurred_from"] === newest).map((row) => row["summary"]);
  expect(first).toContain((await bodyRows(page).first().locator("[data-column=summary]").textContent()) ?? "");
  const box = await gridOf(page).boundingBox();
  expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBeGreaterThan(1400);
  expect(await page.getByRole("main", { name: "Table" }).isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Zoom in" }).isVisible()).toBe(false);
});

test("the table of regions counts what the files hold", async () => {
  const page = await site.turn(tableLink("&table=regions&regionsort=name"));
  const rows = await allRows(page);
  const painted = rowsOf("regions.csv").filter(({ level, parent }) => level === "district" || parent === "AF");
  expect(painted).toHaveLength(70);
  const matching = claimsOf(question);
  for (const { id = "", name = "" } of painted) {
    const about = matching.filter((row) => countsFor(row, id));
    const affirming = about.filter((row) => polarityOf(row) === "affirm");
    const denying = about.filter((row) => polarityOf(row) === "deny");
    const neither = about.length - affirming.length - denying.length;
    const counts = [about.length, affirming.length, denying.length, neither, groupsOf(affirming)];
    expect([name, rows.get(name)?.slice(3, 8)]).toEqual([name, counts.map(String)]);
  }
  expect(rows.get("Afghanistan, whole country")?.[3]).toBe(
    String(matching.filter((row) => countsFor(row, "AF:country")).length),
  );
});

test("a claim selected in the table is open on the map, and a region of the map is selected in the table", async () => {
  const page = await drawn.open(tableLink());
  const row = bodyRows(page).nth(3);
  const summary = (await row.locator("[data-column=summary]").textContent()) ?? "";
  await row.click();
  await detailsOf(page).getByText(summary).waitFor();
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await detailsOf(page).getByText(summary).waitFor();
  expect((await numbersOnMap(page)).size).toBeGreaterThan(20);

  const shown = await page.getByRole("main").locator("canvas").boundingBox();
  const place = await page.getByRole("main").boundingBox();
  expect([shown?.width, shown?.height]).toEqual([place?.width, place?.height]);

  await page.getByRole("option", { name: /^Herat,/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await page.getByRole("button", { name: "Regions" }).click();
  const selected = gridOf(page).getByRole("row", { selected: true });
  expect(await selected.getByRole("rowheader").textContent()).toBe("Herat");
});

test("the map is drawn at its size when a link opened the table first and the window changed meanwhile", async () => {
  const page = await drawn.open(tableLink());
  await page.setViewportSize({ width: 1300, height: 800 });
  await page.getByRole("button", { name: "Map", exact: true }).click();
  const place = await page.getByRole("main").boundingBox();
  const canvas = page.getByRole("main").locator("canvas");
  await expect.poll(async () => (await canvas.boundingBox())?.width).toBe(place?.width);
  await expect.poll(async () => (await numbersOnMap(page)).size).toBeGreaterThan(20);
});

test("the claims are saved as a CSV file with every match and its link, under a name that tells the window", async () => {
  const page = await site.turn(tableLink("&sort=claimant"));
  const [file, name] = await saved(page, page.getByRole("button", { name: "Save as CSV" }));
  expect(name).toBe(`khorasan-claims-2021-08-01--2023-12-31-filtered-data-${dataVersion()}.csv`);
  expect(file.startsWith("\uFEFFid,claimant,claimant_name,")).toBe(true);
  const ids = file
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.split(",")[0]);
  expect([...ids].sort()).toEqual(
    claimsOf(question)
      .map(({ id }) => id)
      .sort(),
  );
  const urls = new Map(rowsOf("publications.csv").map((row) => [row["id"], row["url"]]));
  for (const claim of claimsOf(question)) expect(file).toContain(urls.get(claim["publication"]) ?? "?");
});

test("a phone has the table in its bar, and a claim opens as a sheet", async () => {
  const page = await site.turn(linkOf(question), { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "Table" }).click();
  await bodyRows(page).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const summary = (await bodyRows(page).first().locator("[data-column=summary]").textContent()) ?? "";
  await bodyRows(page).first().locator("[data-column=summary]").tap();
  await page.getByRole("dialog").getByText(summary).waitFor();
});

async function saved(page: Page, button: Locator): Promise<readonly [content: string, name: string]> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return [await readFile(await download.path(), "utf8"), download.suggestedFilename()];
}
