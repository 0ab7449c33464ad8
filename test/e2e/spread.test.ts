import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { drawFigure, readPackage, settingsOf } from "../../scripts/figure/draw.ts";
import { axeFaults } from "../helpers/axe-faults.ts";
import type { Question } from "../helpers/counted-from-csv.ts";
import { rowsOf } from "../helpers/csv-rows.ts";
import { countInSentence, detailsOf, linkOf } from "../helpers/page-reading.ts";
import { ASKED } from "../helpers/questions-asked.ts";
import { areaShareOf, firstNamings, halfYear, levelsOf, voicesFor } from "../helpers/spread-from-csv.ts";
import { useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const site = useSite();
const WINDOW = { from: "2021-08-01", to: "2023-12-31" };
const nameOf = new Map(rowsOf("regions.csv").map(({ id = "", name = "" }) => [id, name]));
const pageOf = (question: Question, parts = "") => `${linkOf(question)}&page=spread${parts}`;
const list = (page: Page) => page.locator(".naming-list tbody tr");
const answer = (page: Page) => page.locator(".analysis-answer");

function counted({ province, district }: { readonly province: number; readonly district: number }): string {
  const parts = [
    ...(province > 0 ? [`${province} ${province === 1 ? "province" : "provinces"}`] : []),
    ...(district > 0 ? [`${district} ${district === 1 ? "district" : "districts"}`] : []),
  ];
  return parts.join(" and ");
}

describe.each(["one-claim", "c3", "two-voices-year"])("counted after %s", (strictness) => {
  test.each(ASKED.map((question) => [JSON.stringify(question), question] as const))(
    "the answer and the order are what the files say: %s",
    async (_, question) => {
      const page = await site.turn(pageOf({ ...question, ...WINDOW }, `&listed=all&after=${strictness}`));
      const named = firstNamings(question, strictness).filter(({ day }) => day <= WINDOW.to);
      const fresh = named.filter(({ day }) => day >= WINDOW.from);
      const { province, district } = levelsOf(named.map(({ region }) => region));
      await expect
        .poll(() => answer(page).textContent())
        .toContain(`By Dec 2023 claims named ${province} of 34 provinces and ${district} of 36 districts.`);
      const words = (await answer(page).textContent()) ?? "";
      if (fresh.length > 0) expect(words).toContain(counted(levelsOf(fresh.map(({ region }) => region))));
      else expect(words).toContain("None is new since Aug 2021.");
      const single = named.filter(({ region }) => voicesFor(question, region, WINDOW.to)[0] === 1);
      if (single.length > 0)
        expect(words).toContain(`${counted(levelsOf(single.map(({ region }) => region)))} rest on one voice.`);
      expect(await list(page).locator("th").allTextContents()).toEqual(named.map(({ region }) => nameOf.get(region)));
      expect(await list(page).locator("[data-column=voices]").allTextContents()).toEqual(
        named.map(({ region }) => String(voicesFor(question, region, WINDOW.to)[0])),
      );
      expect(await list(page).and(page.locator("[data-new=true]")).count()).toBe(fresh.length);
    },
  );
});

test("saved series and order are what the files say", async () => {
  const page = await site.turn(pageOf(WINDOW));
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return Papa.parse<Record<string, string>>(readFileSync(await download.path(), "utf8").replace(/^\uFEFF/, ""), {
      header: true,
      skipEmptyLines: true,
    }).data;
  };
  const first = firstNamings({}, "one-claim");
  const order = await saved("Save the order as CSV");
  expect(order.map(({ region_id, claim }) => [region_id, claim])).toEqual(
    first.flatMap(({ region, claim, day }) => (day <= WINDOW.to ? [[region, claim]] : [])),
  );
  await page.getByText(/staircase/).waitFor();
  for (const row of await saved("Save the series as CSV")) {
    const { from = "", to = "" } = row;
    const soFar = first.filter(({ day }) => day <= to);
    const newly = levelsOf(soFar.filter(({ day }) => day >= from).map(({ region }) => region));
    const named = levelsOf(soFar.map(({ region }) => region));
    expect([row["provinces_newly_named"], row["districts_newly_named"]].map(Number)).toEqual([
      newly.province,
      newly.district,
    ]);
    expect([row["provinces_named"], row["districts_named"]].map(Number)).toEqual([named.province, named.district]);
    expect(Number(row["area_share"])).toBeCloseTo(areaShareOf(soFar.map(({ region }) => region)), 2);
    expect(Number(row["voices"])).toBe(halfYear({}, from, to).voices);
    expect(Number(row["provinces_band_low"])).toBeLessThanOrEqual(Number(row["provinces_band_high"]));
  }
});

test("chart and timeline share every day", async () => {
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const) {
    const page = await site.turn(pageOf(WINDOW), { viewport: { width, height } });
    if (width < 768) await page.getByRole("button", { name: "Over time" }).click();
    await page.locator(".named-panel-charts svg").first().waitFor();
    const apart = () =>
      page.evaluate(() => {
        const [window, chart] = [".plot-window", ".named-panel-charts svg rect"].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        return window && chart ? Math.hypot(window.left - chart.left, window.right - chart.right) : Infinity;
      });
    await expect.poll(apart, { message: `${width}` }).toBeLessThan(0.5);
  }
});

test("a region leads to its claim, Enter on a half-year sets the window, and all of it is in the link", async () => {
  const page = await site.turn(pageOf(WINDOW, "&listed=all"));
  await list(page)
    .getByRole("button", { name: /^Nimroz/ })
    .click();
  await detailsOf(page).getByRole("heading", { name: "Nimroz" }).waitFor();
  const claim = firstNamings({}, "one-claim").find(({ region }) => nameOf.get(region) === "Nimroz")?.claim;
  await expect.poll(() => page.url()).toContain(`open=${claim}`);
  await detailsOf(page).getByRole("button", { name: "Close details" }).click();
  const chart = page.getByRole("slider", { name: "Half-year" });
  await chart.press("End");
  await chart.press("ArrowLeft");
  const named = levelsOf(
    firstNamings({}, "one-claim").flatMap(({ day, region }) => (day <= "2025-12-31" ? [region] : [])),
  );
  expect(await chart.getAttribute("aria-valuetext")).toBe(
    `By Dec 2025: ${named.province} of 34 provinces, ${named.district} of 36 districts`,
  );
  await chart.press("Enter");
  await expect.poll(() => page.url()).toMatch(/from=2025-07-01&to=2025-12-31/);
  await page.getByRole("button", { name: "More series" }).click();
  await page.getByRole("button", { name: "two voices within 12 months" }).click();
  await expect.poll(() => page.url()).toMatch(/after=two-voices-year&listed=all&series=yes/);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("after=");
  expect(await countInSentence(page)).toMatch(/^\d+ of \d+ claims$/);
});

test("its figure has the bytes that Node draws", async () => {
  const link = pageOf(WINDOW, "&after=c3");
  const page = await site.turn(link);
  await page.getByRole("button", { name: "Export figure" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save SVG" }).click(),
  ]);
  const svg = readFileSync(await download.path(), "utf8");
  const loaded = await readPackage(fileURLToPath(new URL("../../public/data/", import.meta.url)));
  const shown = /(#v1[^\n]*)<\/desc>/.exec(svg)?.[1]?.replaceAll("&#38;", "&") ?? "";
  expect(shown).toContain("page=spread");
  expect((await drawFigure(loaded, shown, settingsOf({}))).svg === svg).toBe(true);
  expect(svg).toContain("Where claims first named");
  await page.keyboard.press("Escape");
});

test.each(["light", "dark"] as const)("axe finds nothing (%s)", async (colorScheme) => {
  const page = await site.turn(pageOf(WINDOW, "&series=yes"), { colorScheme });
  await page.getByText("Share of the land").waitFor();
  expect(await axeFaults(page)).toEqual([]);
});
