import type { Locator, Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import { countsFor } from "../helpers/claim-rows.ts";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { type Row, rowsOf } from "../helpers/csv-rows.ts";
import { detailOf, detailsOf, linkOf, numbersOnMap, regionWords, widerAreas } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
vi.setConfig({ testTimeout: 120_000 });
const regions = rowsOf("regions.csv");
const relations = rowsOf("relations.csv");
const claimantNames = new Map(rowsOf("claimants.csv").map(({ id, name }) => [id, name]));

test("Khuzdar in May 2023: Sami Sadat's claim, where it was read, who else carried it, and how it is graded", async () => {
  const page = await site.turn(linkOf({ from: "2023-05-01", to: "2023-05-31" }, { area: "PK213" }));
  const [claim] = await openEntries(page);
  const chain = claim?.getByRole("list").first().getByRole("listitem");
  expect(await chain?.allInnerTexts()).toEqual([
    expect.stringMatching(/^Claimed by Sami Sadat, former Afghan official\b/),
    expect.stringMatching(/^Read in The Diplomat\b/),
    expect.stringMatching(/^Also in Institute of the Middle East\b/),
  ]);
  const source = claim?.getByRole("link", { name: "The Diplomat" });
  const diplomat = rowsOf("publications.csv").find(({ id }) => id === "manage-thediplomat-2023-05");
  expect(diplomat?.["url"]).toMatch(/^https:/);
  expect(await source?.getAttribute("href")).toBe(diplomat?.["url"]);
  expect(await source?.getAttribute("rel")).toContain("noopener");

  expect(await gradeOf(page, "Source")).toEqual(["D", "not usually reliable"]);
  expect(await gradeOf(page, "Claim")).toEqual(["4", "doubtful"]);
  expect(await detailOf(page, "Occurred").textContent()).toBe("May 2023, known to the month");
  expect(await detailOf(page, "Also names").textContent()).toBe("Kharan");
});

describe("the last weeks of 2021", () => {
  const weeks = { from: "2021-11-01", to: "2021-12-31" };

  test("the UN envoy's “nearly all provinces” stands beside the map and on none of the 34 provinces", async () => {
    const envoy: Question = { ...weeks, claimants: ["unama-lyons"] };
    expect(claimsOf(envoy).map(({ extent }) => extent)).toEqual(["country", "most"]);
    const page = await site.turn(linkOf(envoy, { area: "AF:most" }));

    expect(Object.fromEntries(await widerAreas(page))).toEqual({
      "Afghanistan: Whole of Afghanistan": "1",
      "Afghanistan: Most or nearly all of Afghanistan": "1",
    });
    const words = [...(await regionWords(page)).values()];
    expect(
      words.filter((said) => !/^no (claim in this window|matching claim; the filter hides \d+)$/.test(said)),
    ).toEqual([]);
    expect(await numbersOnMap(page)).toEqual(new Map());
    expect(await detailsOf(page).getByRole("heading", { level: 2 }).textContent()).toBe(
      "Afghanistan, most or nearly all provinces",
    );
    const [claim] = await openEntries(page);
    expect(await claim?.textContent()).toContain("almost every province");
    expect(await claim?.textContent()).toContain("Claimed by Deborah Lyons");
  });

  test("the provinces are counted for the claims that name them, and for no other", async () => {
    const page = await site.turn(linkOf(weeks));
    const words = await regionWords(page);
    const provinces = regions.filter(({ parent }) => parent === "AF");
    const counted = provinces.map(({ name = "" }) => Number.parseInt(words.get(name) ?? "", 10) || 0);
    const naming = claimsOf(weeks).map((row) => provinces.filter(({ id = "" }) => countsFor(row, id)).length);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(counted)).toBe(sum(naming));
    expect(sum(counted)).toBeGreaterThan(0);
  });

  test("the Taliban's denials are listed", async () => {
    const denials: Question = { ...weeks, categories: ["TB"], says: ["deny"] };
    const page = await site.turn(linkOf(denials));
    expect(await detailsOf(page).getByRole("heading", { level: 2 }).textContent()).toBe(
      `${claimsOf(denials).length} claims`,
    );
    const texts = await detailsOf(page).getByRole("article").allInnerTexts();
    for (const { summary = "" } of claimsOf(denials)) {
      expect(texts.filter((words) => words.includes(summary))).toHaveLength(1);
    }
    expect(texts.map((words) => words.replace(/\s+/g, " "))).toEqual([
      expect.stringContaining("Denies that IS-K is present"),
      expect.stringContaining("Denies that IS-K is a threat"),
      expect.stringContaining("denies that IS-K has the means or the ground"),
    ]);
  });
});

describe("the Bajawari of 2017 and of 2023", () => {
  const ministry = "2017-04-05-mod-bajawari-achin";
  const police = "2017-04-anp-bajavari-khetab-killed-achin";
  const sadat = "2023-05-12-sadat-bajawari-alive-kunar";

  test.each([
    [ministry, "AF-NAN"],
    [police, "AF-NAN"],
    [sadat, "AF-KNR"],
  ])("%s is a claim of its own, with the relations of the files", async (id, area) => {
    const page = await site.turn(linkOf({}, { area, open: id }));
    const [claim] = await openEntries(page);
    expect(await claim?.textContent()).toContain(claimWith(id)["summary"]);
    const others = relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    const named = others.map((other = "") => claimantNames.get(claimWith(other)["claimant"] ?? ""));
    const buttons = await relationButtons(page).allTextContents();
    expect(buttons.map((words) => words.slice(0, words.lastIndexOf(", "))).sort()).toEqual(named.sort());
  });

  test("the relation leads from one claim of 2017 to the other and back", async () => {
    const page = await site.turn(linkOf({}, { area: "AF-NAN", open: police }));
    for (const [next, who] of [
      [ministry, "Afghan Ministry of Defence"],
      [police, "Afghan National Police"],
    ] as const) {
      await relationButtons(page).filter({ hasText: who }).click();
      await detailsOf(page)
        .locator("article.open")
        .filter({ hasText: claimWith(next)["summary"] ?? "" })
        .waitFor();
      expect(await openEntries(page)).toHaveLength(1);
      expect(await detailsOf(page).getByRole("heading", { level: 2 }).textContent()).toBe("Nangarhar");
    }
  });

  test("the claim of 2023 leads to one that contradicts it, about another area, and that one back", async () => {
    const page = await site.turn(linkOf({}, { area: "AF-KNR", open: sadat }));
    await relationButtons(page).filter({ hasText: "US officials (unnamed)" }).click();
    await isOpen(page, "2023-04-25-us-abbey-gate-mastermind-south");
    const back = detailOf(page, "Relations").getByRole("listitem").filter({ hasText: "dead or alive" });
    await back.getByRole("button", { name: "Sami Sadat" }).click();
    await isOpen(page, sadat);
  });
});

test("the sizes given for 2023 are listed by claimant with their figures", async () => {
  const sizes: Question = { from: "2023-01-01", to: "2023-12-31", kinds: ["strength"] };
  const page = await site.turn(linkOf(sizes));
  await detailsOf(page).getByRole("combobox", { name: "Order" }).selectOption("By claimant");
  const items = detailsOf(page).getByRole("article").locator("xpath=..");
  const expected = claimsOf(sizes)
    .map((row) => `${claimantNames.get(row["claimant"] ?? "")}: Size estimate ${sizeIn(row)}`)
    .sort((one, other) => one.localeCompare(other, "en"));
  expect(expected).toContain("Sami Sadat: Size estimate up to 7,000");
  await expect
    .poll(
      async () =>
        (await items.allInnerTexts()).map((words) => {
          const [claimant] = words.split("\n");
          return `${claimant}: ${/Size estimate [^\n]*/.exec(words)?.[0].trim()}`;
        }),
      { timeout: 30_000 },
    )
    .toEqual(expected);
});

/** The entries of the details that are open. */
async function openEntries(page: Page): Promise<readonly Locator[]> {
  return detailsOf(page).locator("article.open").all();
}

/** Waits until a claim is the one that is open. */
async function isOpen(page: Page, id: string): Promise<void> {
  const entry = detailsOf(page).locator("article.open");
  await entry.filter({ hasText: claimWith(id)["summary"] ?? "" }).waitFor();
  expect(await entry.count()).toBe(1);
}

function relationButtons(page: Page): Locator {
  return detailOf(page, "Relations").getByRole("list").getByRole("button");
}

/** Letter or figure of a grade, and its words. */
async function gradeOf(page: Page, term: string): Promise<readonly string[]> {
  const words = await detailOf(page, term).locator(".grade-ladder > span").last().textContent();
  return (words ?? "").split(": ");
}

function claimWith(id: string): Row {
  return claimsOf({}).find((row) => row["id"] === id) ?? {};
}

/** A size in words: "4,000–6,000", "up to 7,000", "6,000". */
function sizeIn({ strength_low: low = "", strength_high: high = "" }: Row): string {
  const grouped = (digits: string) => digits.replace(/(?=(\d{3})+$)(?!^)/g, ",");
  if (low === "") return `up to ${grouped(high)}`;
  if (high === "") return `at least ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
}
