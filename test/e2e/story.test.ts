import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { axeFaults } from "../helpers/axe-faults.ts";
import { claimsOf } from "../helpers/counted-from-csv.ts";
import { rowsOf } from "../helpers/csv-rows.ts";
import { detailsOf } from "../helpers/page-reading.ts";
import { textFaults } from "../helpers/text-faults.ts";
import { useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const site = useSite();
const STEPS = readFileSync("public/data/stories/from-achin-to-today.md", "utf8")
  .split(/^## /mu)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf("\n")),
    state: /\(#v1(&[^)]*)\)/u.exec(text)?.[1] ?? "",
    claims: [...text.matchAll(/#v1&open=([\w-]+)/gu)].map(([, id = ""]) => id),
  }));
const linkTo = (step: number) => `#v1&story=from-achin-to-today/${step}${STEPS[step - 1]?.state}`;
const story = (page: Page) => page.getByRole("complementary", { name: "Story", exact: true });
const heading = (page: Page) => story(page).getByRole("heading", { level: 3 });
const titleOf = (step: number) => STEPS[step - 1]?.title ?? "";

test("is opened from the page about the data, goes step by step with buttons and arrows, back and forward", async () => {
  const page = await site.open("#v1&page=stories");
  await page.getByRole("button", { name: "Read “From Achin to today”" }).click();
  await expect.poll(() => heading(page).textContent()).toBe(titleOf(1));
  await page.getByRole("button", { name: `Next: ${titleOf(2)}` }).click();
  await expect.poll(() => heading(page).textContent()).toBe(titleOf(2));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titleOf(2));
  await expect.poll(() => new URL(page.url()).hash).toContain("story=from-achin-to-today/2");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => heading(page).textContent()).toBe(titleOf(3));
  await expect.poll(() => new URL(page.url()).hash).toContain("story=from-achin-to-today/3");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => heading(page).textContent()).toBe(titleOf(2));
  await expect.poll(() => new URL(page.url()).hash).toContain("story=from-achin-to-today/2");
  await page.goBack();
  await expect.poll(() => heading(page).textContent()).toBe(titleOf(3));
});

describe("each step", () => {
  test.each(STEPS.map((step, index) => [index + 1, step] as const))(
    "%i shows its state, all of its claims in it",
    async (number, { title, state, claims }) => {
      const page = await site.turn(linkTo(number));
      await expect.poll(() => heading(page).textContent()).toBe(title);
      expect(await story(page).locator(".story-number").textContent()).toContain(`Step ${number} of ${STEPS.length}`);
      expect(await story(page).locator(".story-reference").count()).toBe(claims.length);
      const [from] = /(?<=from=)[\d-]+/u.exec(state) ?? [];
      const [to] = /(?<=to=)[\d-]+/u.exec(state) ?? [];
      const [without] = /(?<=kind=-)\w+/u.exec(state) ?? [];
      const isPlain = !/clock=|contest=|kind=(?!-strength(?:&|$))/u.test(state);
      if (isPlain && to !== undefined) {
        const shown = claimsOf({ ...(from && { from }), to, ...(without && { withoutKinds: [without] }) });
        expect(await story(page).locator(".story-when").textContent()).toMatch(
          new RegExp(`, ${shown.length} claims?$`, "u"),
        );
      }
    },
  );
});

test("a sentence outlines what it names, its claims open beside it, and the bracket of its step is the window", async () => {
  const page = await site.open(linkTo(3));
  const sentence = story(page).locator(".story-statements > p").nth(1);
  await sentence.hover();
  await expect.poll(() => sentence.getAttribute("data-active")).toBe("true");
  const places = await page.evaluate(() => {
    const active = document.querySelector(".story-brackets rect[height='2']")?.getBoundingClientRect();
    const window = document.querySelector(".plot-window")?.getBoundingClientRect();
    return [active?.left, active?.right, window?.left, window?.right].map((px) => Math.round((px ?? 0) * 2) / 2);
  });
  const middle = (from = 0, to = 0) => (from + to) / 2;
  expect(Math.abs(middle(places[0], places[1]) - middle(places[2], places[3]))).toBeLessThanOrEqual(0.5);

  await sentence.getByRole("button", { name: /^Open the claim by .*, AR D3$/ }).click();
  const summary = rowsOf("claims.csv").find(({ id }) => id === "2015-09-27-moi-rejects-un-25-provinces")?.["summary"];
  await detailsOf(page).getByText(String(summary)).waitFor();
  expect(await heading(page).textContent()).toBe(titleOf(3));
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).hash).not.toContain("open=");
});

test("touching anything leaves it, what is shown stays, and it waits to be returned to; moving the map does not", async () => {
  const page = await site.open(linkTo(3));
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain("map=");
  expect(await heading(page).textContent()).toBe(titleOf(3));
  await page.getByRole("button", { name: /size estimates/ }).click();
  await expect.poll(() => story(page).count()).toBe(0);
  const waiting = page.getByText("Story waits at step 3");
  await waiting.waitFor();
  await expect.poll(() => new URL(page.url()).hash).not.toContain("kind=");
  expect(new URL(page.url()).hash).toContain("from=2015-09-01");
  await page.getByRole("button", { name: "Return", exact: true }).click();
  await expect.poll(() => heading(page).textContent()).toBe(titleOf(3));

  await page.getByRole("button", { name: "Explore this view" }).click();
  await waiting.waitFor();
  await expect.poll(() => new URL(page.url()).hash).toContain("story=from-achin-to-today/3/left");
  expect(new URL(page.url()).hash).toContain("kind=-strength");
  await page.getByRole("button", { name: "Close the story" }).click();
  await expect.poll(() => new URL(page.url()).hash).not.toContain("story=");
  expect(await waiting.count()).toBe(0);
});

test("a step or a story that there is not is said, and a file that does not come can be asked for again", async () => {
  const page = await site.open("#v1&story=from-achin-to-today/40");
  await story(page).getByText("no such step").waitFor();
  await story(page).getByRole("button", { name: "Close the story" }).click();
  await expect.poll(() => story(page).count()).toBe(0);

  site.expectFault(/404|Failed to load resource/u);
  const address = page.url().split("#")[0];
  let isMissing = true;
  const other = await site.visit(`${address}${linkTo(2)}`, {}, async (visited) => {
    await visited.route("**/stories/*.md", (route) =>
      isMissing ? route.fulfill({ status: 404, body: "" }) : route.continue(),
    );
  });
  await story(other).getByText("The story could not be loaded.").waitFor();
  isMissing = false;
  await story(other).getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => heading(other).textContent()).toBe(titleOf(2));
});

describe.each([
  [1440, 900, "light"],
  [1280, 720, "dark"],
  [1024, 768, "light"],
  [390, 844, "dark"],
] as const)("at %i × %i, %s", (width, height, colorScheme) => {
  test("has no fault that axe finds, nothing cut off or covered, nothing too wide", async () => {
    const page = await site.open(linkTo(3), { viewport: { width, height }, colorScheme });
    await heading(page).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await textFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole("button", { name: "Explore this view" }).first().click();
    await page.getByText("Story waits at step 3").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await textFaults(page)).toEqual([]);
  });
});

test("is printed with its map, its sentences and their claims", async () => {
  const page = await site.open(linkTo(3));
  await heading(page).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await story(page).locator(".story-sources li").count()).toBe(STEPS[2]?.claims.length);
  expect(await story(page).locator(".story-sources").isVisible()).toBe(true);
  expect(await page.locator(".story-foot").isVisible()).toBe(false);
  expect(await page.locator(".page-timeline").isVisible()).toBe(false);
  expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
});
