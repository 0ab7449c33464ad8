import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { drawFigure, readPackage, settingsOf } from "../../scripts/figure/draw.ts";
import { axeFaults } from "../helpers/axe-faults.ts";
import { polarityOf, regionsOf, spanOf } from "../helpers/claim-rows.ts";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { type Row, rowsOf } from "../helpers/csv-rows.ts";
import { countInSentence, linkOf } from "../helpers/page-reading.ts";
import { ASKED } from "../helpers/questions-asked.ts";
import { turnTo, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 120_000 });

const site = useSite();
const painted = new Map(
  rowsOf("regions.csv")
    .filter(({ parent }) => parent === "AF" || parent === "PK-BA")
    .map(({ id = "", name = "", level = "" }) => [id, { name, level }]),
);
const CATEGORIES = ["IS", "TB", "AR", "PK", "US", "OG", "UN", "RM", "LO"];
const pageOf = (question: Question, parts = "") => `${linkOf(question)}&page=compare${parts}`;
const cells = (page: Page) => page.locator(".many-maps > li:has(.still-map)");

/** The affirming rows about regions of the map, and the regions that they name. */
function affirming(question: Question) {
  const rows = claimsOf(question).filter((row) => polarityOf(row) === "affirm" && namesOf(row).length > 0);
  const names = namings(rows);
  const of = (level: string) => [...names.keys()].filter((id) => painted.get(id)?.level === level);
  const isCoarse = (row: Row) => ["quarter", "year"].includes(spanOf(row, question.clock)?.[2] ?? "year");
  const coarse = [...names.keys()].filter((id) => rows.filter((row) => namesOf(row).includes(id)).every(isCoarse));
  return { claims: rows.length, names, provinces: of("province").length, districts: of("district").length, coarse };
}

/** How many of some claims name each region. */
function namings(rows: readonly Row[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const row of rows) for (const id of namesOf(row)) names.set(id, (names.get(id) ?? 0) + 1);
  return names;
}

function denying(question: Question): ReadonlyMap<string, number> {
  return namings(claimsOf(question).filter((row) => polarityOf(row) === "deny"));
}

function namesOf(row: Row): readonly string[] {
  return [...new Set(regionsOf(row))].filter((id) => painted.has(id));
}

function counted({ claims, provinces, districts, coarse }: ReturnType<typeof affirming>): string {
  return [
    `${claims} affirming ${claims === 1 ? "claim" : "claims"}`,
    `${provinces} ${provinces === 1 ? "province" : "provinces"}, ${districts} ${districts === 1 ? "district" : "districts"}`,
    ...(coarse.length > 0 ? [`${coarse.length} only by quarter or year`] : []),
  ].join(" ");
}

async function told(page: Page): Promise<readonly string[]> {
  return cells(page).evaluateAll((items) =>
    items.map((item) => {
      const [heading, named] = [item.querySelector("h3 > span"), item.querySelector("h3 + p")];
      const coarse = named?.querySelector("span")?.textContent;
      return [heading?.textContent, named?.firstChild?.textContent, ...(coarse ? [coarse] : [])].join(" ");
    }),
  );
}

describe("many maps tell what the files say", () => {
  test.each(ASKED.map((question) => [JSON.stringify(question), question] as const))("%s", async (_, question) => {
    const window = { from: "2015-03-01", to: "2024-06-30" };
    const page = await site.turn(pageOf({ ...question, ...window }));
    const years = Array.from({ length: 10 }, (_year, index) => 2015 + index);
    const ofYears = years.map((year) =>
      counted(
        affirming({
          ...question,
          from: year === 2015 ? window.from : `${year}-01-01`,
          to: year === 2024 ? window.to : `${year}-12-31`,
        }),
      ),
    );
    await expect.poll(() => told(page)).toEqual(ofYears);
    if (question.categories || question.withoutCategories) return;
    await site.turn(pageOf({ ...question, ...window }, "&each=category"));
    const ofCategories = CATEGORIES.map((category) =>
      counted(affirming({ ...question, ...window, categories: [category] })),
    );
    await expect.poll(() => told(page)).toEqual(ofCategories);
  });
});

describe("two side by side differ by what the files say", () => {
  const [a, b] = [
    { from: "2017-01-01", to: "2017-12-31" },
    { from: "2023-01-01", to: "2023-12-31" },
  ];
  const cases: readonly (readonly [string, Question, Question, string])[] = [
    ...ASKED.map((question): readonly [string, Question, Question, string] => [
      `2017 against 2023 ${JSON.stringify(question)}`,
      { ...question, ...a },
      { ...question, ...b },
      "&against=2017-01-01/2017-12-31",
    ]),
    ["the US against the Taliban", { categories: ["US"] }, { categories: ["TB"] }, "&againstwho=US"],
  ];
  test.each(cases)("%s", async (_, asked, other, parts) => {
    const page = await site.turn(pageOf(other, `&compare=two${parts}`));
    const [one, two] = [affirming(asked), affirming(other)];
    const answer = page.locator(".compare-answer b");
    await expect
      .poll(() => answer.textContent())
      .toMatch(new RegExp(`: ${one.claims} affirming .*: ${two.claims}\\.$`));
    const [deniedA, deniedB] = [denying(asked), denying(other)];
    const changes = [...painted]
      .map(([id, { name }]) => ({
        name,
        a: one.names.get(id) ?? 0,
        b: two.names.get(id) ?? 0,
        denied: [deniedA, deniedB].flatMap((denied) => denied.get(id) ?? []),
      }))
      .filter(({ denied, ...each }) => each.a !== each.b || denied.length > 0);
    const shown = await page.locator(".change-list tbody tr:not([data-denials])").evaluateAll((rows) =>
      rows.map((row) => {
        const [before, , after] = [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent));
        const below = row.nextElementSibling?.matches("[data-denials]") ? row.nextElementSibling.textContent : "";
        const denied = [...(below ?? "").matchAll(/: (\d+) den(?:y|ies)\b/g)].map(([, count]) => Number(count));
        return { name: row.querySelector("button")?.textContent ?? "", a: before ?? 0, b: after ?? 0, denied };
      }),
    );
    const byName = (x: { name?: string | undefined }, y: { name?: string | undefined }) =>
      (x.name ?? "").localeCompare(y.name ?? "");
    expect([...shown].sort(byName)).toEqual([...changes].sort(byName));
    const sizes = shown.map((each) => Math.abs(each.b - each.a));
    expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
    const onlyB = [...painted.keys()].filter((id) => !one.names.has(id) && two.names.has(id));
    const cells = page.locator(".change-table tbody tr > :nth-child(2)");
    expect((await cells.allTextContents()).map(Number)).toEqual(
      ["province", "district"].map((level) => onlyB.filter((id) => painted.get(id)?.level === level).length),
    );
    if (!parts.includes("againstwho")) return;
    const opposed = [...painted.keys()].filter(
      (id) => (one.names.has(id) && deniedB.has(id)) || (two.names.has(id) && deniedA.has(id)),
    );
    expect(opposed.length).toBeGreaterThan(0);
    await page
      .getByText(new RegExp(`${opposed.length} regions? (is|are) affirmed by one side and denied by name`))
      .waitFor();
  });
});

test("the time of A is moved on the plot by keys and by the pointer, apart from that of B", async () => {
  const page = await site.open(
    "#v1&page=compare&compare=two&against=2017-01-01/2017-12-31&from=2023-01-01&to=2023-12-31",
  );
  const hash = () => new URL(page.url()).hash;
  await page.getByRole("slider", { name: "A to" }).press("ArrowRight");
  await expect.poll(hash).toContain("against=2017-01-01/2018-01-31");
  await page.getByRole("slider", { name: "A from" }).press("ArrowLeft");
  await expect.poll(hash).toContain("against=2016-12-01/2018-01-31");
  const box = await page.locator(".against-window").boundingBox();
  if (!box) throw new Error("A has no window on the plot.");
  const year = (box.width / 14) * 12;
  const middle = box.x + box.width / 2;
  await page.mouse.move(middle, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(middle + year / 2, box.y + 10);
  await page.mouse.move(middle + year, box.y + 10);
  await page.mouse.up();
  await expect.poll(hash).toContain("against=2017-12-01/2019-01-31");
  await page.mouse.move(box.x + year + box.width + 4, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 2 * year + box.width + 4, box.y + 20);
  await page.mouse.up();
  await expect.poll(hash).toContain("against=2017-12-01/2020-01-31");
  expect(hash()).toContain("from=2023-01-01&to=2023-12-31");
});

test("a map leads to its window, A is typed and swapped, unequal times are told, all of it in the link", async () => {
  const page = await site.turn(pageOf({}));
  await page.getByRole("button", { name: "2017: show on the map" }).click();
  await expect.poll(() => page.url()).toMatch(/#v1&from=2017-01-01&to=2017-12-31$/);
  expect(await countInSentence(page)).toContain(`${claimsOf({ from: "2017-01-01", to: "2017-12-31" }).length} of`);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByRole("button", { name: "Two side by side" }).click();
  await page.getByRole("combobox", { name: "Time of A" }).selectOption("own time");
  const to = page.getByRole("textbox", { name: "A to" });
  await to.fill("moon");
  await to.press("Enter");
  await page
    .getByText(/“moon”/)
    .first()
    .waitFor();
  await to.fill("June 2017");
  await to.press("Enter");
  await expect.poll(() => page.url()).toContain("against=2017-01-01/2017-06-30");
  await page.getByText("not equally long (181 days and 365 days)").waitFor();
  await page.getByRole("button", { name: "Swap" }).click();
  await expect.poll(() => page.url()).toMatch(/from=2017-01-01&to=2017-06-30.*against=2017-01-01\/2017-12-31/);
});

/** Where a path begins, to a px. */
function firstPoint(path: string | null | undefined): readonly number[] {
  return (/^M(-?[\d.]+)[ ,](-?[\d.]+)/.exec(path ?? "") ?? []).slice(1).map((part) => Math.round(Number(part)));
}

test("the maps of two sides move together: by buttons, arrows, drag and wheel, and come back whole", async () => {
  const page = await site.turn(
    pageOf({ from: "2023-01-01", to: "2023-12-31" }, "&compare=two&against=2017-01-01/2017-12-31"),
  );
  const host = page.locator(".two-maps-host");
  /** The longest path that all three maps have: the lines between regions. */
  const line = () =>
    host.locator(".still-map > svg").evaluateAll((maps) => {
      const [one = [], ...others] = maps.map((map) =>
        [...map.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? ""),
      );
      const shared = one.filter((path) => others.every((other) => other.includes(path)));
      return others.length === 2 ? (shared.sort((a, b) => b.length - a.length)[0] ?? null) : null;
    });
  await expect.poll(line).not.toBeNull();
  const whole = await line();
  const moved = async (act: () => Promise<void>) => {
    const before = await line();
    await act();
    await expect.poll(async () => ![before, null].includes(await line())).toBe(true);
  };
  await moved(() => host.getByRole("button", { name: "Zoom in" }).click());
  await moved(() => host.getByRole("button", { name: "Zoom in" }).press("ArrowRight"));
  const box = await host.locator(".still-map").first().boundingBox();
  if (!box) throw new Error("A has no map.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await moved(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 3 });
    await page.mouse.up();
  });
  expect(new URL(page.url()).hash, "a drag opens nothing").not.toContain("area=");
  await moved(() => page.mouse.wheel(0, -200));
  await expect.poll(() => page.url()).toMatch(/&maps=0\.985\/3\d\.\d+\/6\d\.\d+/);
  const [near, link] = [await line(), new URL(page.url()).hash];
  await host.getByRole("button", { name: "Show all provinces and districts" }).click();
  await expect.poll(line).toBe(whole);
  await expect.poll(() => page.url()).not.toContain("maps=");
  await turnTo(page, link);
  await expect.poll(async () => firstPoint(await line())).toEqual(firstPoint(near));
});

test.each(["", "&compare=two&against=2017-01-01/2017-12-31"])(
  "figures have the bytes that Node draws: %s",
  async (parts) => {
    const page = await site.turn(pageOf({ from: "2016-01-01", to: "2023-12-31" }, parts));
    await page.getByRole("button", { name: "Export figure" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save SVG" }).click(),
    ]);
    const svg = readFileSync(await download.path(), "utf8");
    const shown = /(#v1[^\n]*)<\/desc>/.exec(svg)?.[1]?.replaceAll("&#38;", "&") ?? "";
    const loaded = await readPackage(fileURLToPath(new URL("../../public/data/", import.meta.url)));
    expect((await drawFigure(loaded, shown, settingsOf({}))).svg === svg).toBe(true);
    expect(svg).toContain("Affirming claims by region");
    await page.keyboard.press("Escape");
  },
);

test.each([
  ["light", ""],
  ["dark", "&compare=two&against=2017-01-01/2017-12-31"],
] as const)("axe finds nothing (%s%s)", async (colorScheme, parts) => {
  const page = await site.turn(pageOf({ from: "2020-01-01" }, parts), { colorScheme });
  await page.locator(".still-map svg").first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
});
