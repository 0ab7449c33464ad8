import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { drawFigure, readPackage, settingsOf } from "../../scripts/figure/draw.ts";
import { axeFaults } from "../helpers/axe-faults.ts";
import type { Question } from "../helpers/counted-from-csv.ts";
import { rowsOf } from "../helpers/csv-rows.ts";
import { detailsOf, linkOf } from "../helpers/page-reading.ts";
import { type EstimateAnswer, estimatesFor } from "../helpers/strength-from-csv.ts";
import { useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const site = useSite();
const WINDOW = { from: "2016-01-01", to: "2023-12-31" };
const SIZES = [
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [390, 844],
] as const;
const ASKED: readonly Question[] = [
  {},
  { sourceAtLeast: "D", withoutUnjudgedSources: true },
  { categories: ["UN"] },
  { categories: ["US", "OG"] },
  { claimAtLeast: "3", clock: "reported" },
  { sourceAtLeast: "C", ...WINDOW },
];
const claims = new Map(rowsOf("claims.csv").map((row) => [row["id"], row]));
const claimants = new Map(rowsOf("claimants.csv").map((row) => [row["id"], row]));
const pageOf = (question: Question, parts = "") => `${linkOf(question)}&page=strength${parts}`;
const rows = (page: Page) => page.locator(".estimate-table tbody tr");
const cells = (page: Page, column: string) => rows(page).locator(`[data-column=${column}]`).allTextContents();
const answer = (page: Page) => page.locator(".analysis-answer");

const figures = (number: string) => Number(number).toLocaleString("en-GB");
const saidOf = ({ low, high }: EstimateAnswer) => {
  if (low === high) return figures(low);
  if (low === "") return `up to ${figures(high)}`;
  return high === "" ? `at least ${figures(low)}` : `${figures(low)}–${figures(high)}`;
};
const gradeOf = ({ claim }: EstimateAnswer) => {
  const row = claims.get(claim);
  return `${row?.["reliability"]}${row?.["credibility"]}`;
};
const voicesOf = (list: readonly EstimateAnswer[]) =>
  new Set(list.map(({ claim }) => claimants.get(claims.get(claim)?.["claimant"])?.["group"])).size;

describe.each(ASKED.map((question) => [JSON.stringify(question), question] as const))("%s", (_, question) => {
  test.each(["AF", "parts"])("answer and table are what the files say, newest first: of %s", async (of) => {
    const list = estimatesFor(question)
      .filter(({ country }) => (country || "parts") === of)
      .toReversed();
    if (list.length === 0) return;
    const page = await site.turn(pageOf(question, `&sizes=${of}`));
    const voices = voicesOf(list);
    const whole = of === "AF" ? "the whole of \u2068?Afghanistan\u2069?" : "provinces and parts";
    await expect
      .poll(() => answer(page).textContent())
      .toMatch(new RegExp(`^${list.length} size estimates? of ${whole} by ${voices} separate voices?\\.`, "u"));
    expect(await cells(page, "said")).toEqual(list.map(saidOf));
    expect(await cells(page, "grade")).toEqual(list.map(gradeOf));
    expect(await cells(page, "counts")).toEqual(
      list.map(({ claim }) => (claims.get(claim)?.["counts"] ?? "").replace("-", " ")),
    );
    const numbers = list.flatMap(({ low, high }) => [low, high].filter(Boolean).map(Number));
    for (const number of list.length > 1 ? [Math.min(...numbers), Math.max(...numbers)] : []) {
      expect(await answer(page).textContent()).toContain(number.toLocaleString("en-GB"));
    }
  });
});

test("what one page passes on of several states goes by two names, in the table and in the chart", async () => {
  const page = await site.turn(pageOf({ from: "2024-01-01", to: "2024-12-31", categories: ["UN"] }));
  const names = ["Some member states, via UN", "Other member states, via UN"];
  await expect
    .poll(() => rows(page).locator("th").getByRole("button").allTextContents())
    .toEqual(expect.arrayContaining(names));
  const drawn = await page.locator(".strength-chart svg text").allTextContents();
  expect(drawn).toEqual(expect.arrayContaining(names));
});

test("chart and brush share every day, and the brush is plain", async () => {
  for (const [width, height] of SIZES) {
    const page = await site.turn(pageOf(WINDOW), { viewport: { width, height } });
    await page.locator(".strength-chart svg").first().waitFor();
    const apart = () =>
      page.evaluate(() => {
        const [window, chart] = [".plot-window", ".strength-chart svg rect"].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        return window && chart ? Math.hypot(window.left - chart.left, window.right - chart.right) : Infinity;
      });
    await expect.poll(apart, { message: `${width}` }).toBeLessThan(0.5);
    expect(await page.locator(".plot-drawing").textContent()).not.toContain("Affirm");
  }
});

test("a row rings its mark by pointer and by keyboard, a mark its row, and either opens the claim", async () => {
  const page = await site.turn(pageOf(WINDOW));
  const ring = page.locator(".mark-ring");
  await rows(page).nth(3).hover();
  await ring.waitFor();
  await page.mouse.move(700, 30);
  await ring.waitFor({ state: "hidden" });
  const sadat = rows(page).filter({ hasText: "Sami Sadat" });
  await sadat.getByRole("button").focus();
  await ring.waitFor();
  expect(await page.locator(".mark-tip").textContent()).toContain("up to 7,000");
  const box = await ring.boundingBox();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("open=2023-05-12-sadat-7000-fighters");
  await detailsOf(page).getByRole("button", { name: "Close details" }).click();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 8);
  await expect.poll(() => sadat.getAttribute("data-active")).toBe("true");
});

test("scale and what the estimates are of are in the link", async () => {
  const page = await site.turn(pageOf({}));
  await page.getByRole("button", { name: "Linear" }).click();
  await page.getByRole("button", { name: /^A province or part/ }).click();
  await expect.poll(() => page.url()).toMatch(/sizes=parts&scale=linear/);
  await page.locator(".strength-chart").getByText("2,000", { exact: true }).first().waitFor();
  expect(await rows(page).locator("[data-column=where]").count()).toBe(
    estimatesFor({}).filter(({ country }) => country === "").length,
  );
});

test("the estimates are saved as they are in the files", async () => {
  const page = await site.turn(pageOf(WINDOW, "&sizes=AF"));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the estimates as CSV" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8").replace(/^\uFEFF/, "");
  const saved = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  expect(saved.map(({ id, strength_low, strength_high, counts }) => [id, strength_low, strength_high, counts])).toEqual(
    estimatesFor(WINDOW).flatMap(({ claim, low, high, country }) =>
      country === "AF" ? [[claim, low, high, claims.get(claim)?.["counts"]]] : [],
    ),
  );
});

test("where nothing matches, the page says so", async () => {
  const page = await site.turn(pageOf({ kinds: ["attack"] }));
  await expect.poll(() => answer(page).textContent()).toContain("No size estimate matches.");
  expect(await rows(page).count()).toBe(0);
});

test("its figure has the bytes that Node draws", async () => {
  const link = pageOf(WINDOW, "&scale=linear");
  const page = await site.turn(link);
  await page.getByRole("button", { name: "Export figure" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save SVG" }).click(),
  ]);
  const saved = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");
  const loaded = await readPackage(fileURLToPath(new URL("../../public/data/", import.meta.url)));
  expect(saved).toBe((await drawFigure(loaded, link, settingsOf({}))).svg);
  expect(saved).toContain("separate voices");
});

test.each(SIZES)("has no fault that axe finds, and nothing too wide, at %i × %i", async (width, height) => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const of of ["AF", "parts"]) {
      const page = await site.turn(pageOf(WINDOW, `&sizes=${of}`), { viewport: { width, height }, colorScheme });
      await rows(page).first().waitFor({ state: "attached" });
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
