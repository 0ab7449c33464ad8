import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, it, vi } from "vitest";
import { answerWith, filesOf } from "../helpers/fixture-package.ts";
import { detailsOf } from "../helpers/page-reading.ts";
import { ready, useSite } from "../helpers/visit.ts";

const NEWS = "آفتاب نیوز";
const SPOKESMAN = "سخنگوی طالبان";
const QUETTA = "کویته";
/** Ends what isolates it and turns all that follows. */
const HOSTILE = "\u2069\u202e";

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();

/** The atlas of a small package, with names in Persian, and with overrides of direction. */
async function open(fragment: string): Promise<Page> {
  const changed = (name: string, content: string): string =>
    content
      .replaceAll("Fixture Press", NEWS)
      .replaceAll("Fixture Spokesman", SPOKESMAN)
      .replaceAll("Fixture Group", `${HOSTILE}Group`)
      .replaceAll("Fixture Channel", `${HOSTILE}Channel`)
      .replaceAll("Fixture: invented", `${HOSTILE}invented`)
      .replace('press-one,آفتاب نیوز,"Invented title, with a comma",https://example.org/one,2020-01-16,report', (row) =>
        row.replace("2020-01-16,report", "2015-01-28,relay"),
      )
      .replace(/,Quetta,(?=Quetta district)/, () => (name === "regions.csv" ? `,${QUETTA},Quetta;` : ",Quetta,"))
      .replace(/,Khuzdar,(?=Khuzdar district)/, () => (name === "regions.csv" ? `,${HOSTILE}Khuzdar,Khuzdar;` : ""));
  const files = Object.fromEntries(
    Object.entries(filesOf("small-package")).map(([name, content]) => [name, changed(name, content)]),
  );
  const page = await site.visit(`${inject("siteUrl")}${fragment}`, {}, (page) => answerWith(page, files));
  await ready(page);
  return page;
}

/** Runs in the page: words of Latin letters whose letters do not run from left to right, data in a block aside. */
function turnedWords(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest("[dir=auto], script, option")) continue;
    const leftOf = (at: number) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      return { x: box.left, y: box.top, isSeen: box.width > 0 };
    };
    for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]{3,}/g)) {
      const [first, last] = [leftOf(index), leftOf(index + word.length - 1)];
      if (first.isSeen && last.isSeen && first.y === last.y && last.x <= first.x) turned.push(word);
    }
  }
  return turned;
}

/** Runs in the page: where the pieces of an element's text begin, px. */
function leftsOf(element: Element, pieces: readonly string[]): readonly number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return pieces.map((piece) => {
    const text = texts.find(({ data }) => data.includes(piece));
    if (!text) return Number.NaN;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(piece));
    range.setEnd(text, text.data.indexOf(piece) + 1);
    return range.getBoundingClientRect().left;
  });
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

it("a publisher in Persian leaves date and kind of its publication in their order", async () => {
  const page = await open("#v1&area=PK226&open=denial-quetta");
  const carrier = detailsOf(page).locator(".claim-chain li").filter({ hasText: NEWS });
  const pieces = ["Read in", NEWS, "28 Jan", "2015", "relay"];
  expect(isAscending(await carrier.evaluate(leftsOf, pieces)), (await carrier.textContent()) ?? "").toBe(true);
  const denied = detailsOf(page).locator("dd").filter({ hasText: SPOKESMAN }).first();
  expect(isAscending(await denied.evaluate(leftsOf, ["14 Aug", "2022", SPOKESMAN, "that IS-K"]))).toBe(true);
});

it("the count of a region named in Persian stands after its name, on the map and in its name for ears", async () => {
  const page = await open("#v1");
  const label = page.locator('[data-item="PK226"] text').first();
  await label.waitFor({ state: "attached" });
  expect(isAscending(await label.evaluate(leftsOf, [QUETTA, " "]))).toBe(true);
  const option = page.getByRole("option", { name: QUETTA });
  expect(await option.textContent()).toMatch(new RegExp(`^\u2068${QUETTA}\u2069, district of Balochistan: \\d claim`));
});

it.each([
  ["the map with a region", "#v1&area=PK226&open=attack-quetta"],
  [
    "a filter",
    `#v1&claimant=fixture-group,fixture-spokesman&publisher=${encodeURIComponent(NEWS)}&text=${HOSTILE}group`,
  ],
  ["a region's filter", "#v1&region=PK213,PK226&area=PK213"],
  ["the table of claims", "#v1&page=table"],
  ["the table of regions", "#v1&page=table&table=regions&area=PK213"],
  ["the page about the data", "#v1&page=about"],
])("no override of direction in the data turns a word of the page: %s", async (_, fragment) => {
  const page = await open(fragment);
  for (const name of ["Publisher", "Region"]) {
    const section = page.getByRole("button", { name, exact: true, expanded: false });
    if (await section.isVisible()) await section.click();
  }
  expect(await page.evaluate(turnedWords)).toEqual([]);
});

it("figure, tip and list of problems keep their words too, and files keep the data as they are", async () => {
  const page = await open("#v1&area=PK213&region=PK213,PK226");
  await page.getByRole("option", { name: /Khuzdar/ }).focus();
  await page.locator(".map-tip").waitFor();
  expect(await page.evaluate(turnedWords)).toEqual([]);
  await page.getByRole("button", { name: "Export figure" }).click();
  await page.getByRole("dialog", { name: "Export figure" }).locator("svg").first().waitFor();
  expect(await page.evaluate(turnedWords)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const saved = readFileSync(await file.path(), "utf8");
  expect(saved).toContain(HOSTILE);
  expect(saved).not.toContain("\u2068");
});
