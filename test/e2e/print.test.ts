import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { claimsOf, type Question } from "../helpers/counted-from-csv.ts";
import { linkOf } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
const question: Question = { from: "2021-08-01", to: "2023-12-31" };

interface Seen {
  readonly figure: string | null;
  readonly surface: string;
  /** Of the paper beyond the page's own parts. */
  readonly ground: string;
  readonly rows: number;
}

/** Makes a PDF and gives what was seen of the page at the moment the browser took it. */
async function printed(page: Page): Promise<Seen> {
  await page.evaluate(() => {
    const look = (): Seen => ({
      figure: document.querySelector(".page-print > svg")?.ariaLabel ?? null,
      surface: getComputedStyle(document.querySelector(".page") as Element).getPropertyValue("--surface"),
      ground: `${getComputedStyle(document.documentElement).backgroundColor} ${document.documentElement.style.colorScheme}`,
      rows: document.querySelectorAll("[role=grid] tbody > tr").length,
    });
    addEventListener("beforeprint", () => Object.assign(globalThis, { seen: look() }), { once: true });
  });
  const pdf = await page.pdf({ format: "A4", landscape: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

test.each(["light", "dark"] as const)(
  "the map is printed as a figure in light colours, from %s ones",
  async (theme) => {
    const page = await site.open(linkOf(question, { area: "PK213" }), { colorScheme: theme });
    const seen = await printed(page);
    expect(seen.figure).toContain("August 2021 – December 2023");
    expect(seen.surface).toBe("#ffffff");
    expect(seen.ground).toBe("rgb(255, 255, 255) light");
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
    expect(await page.locator(".page-print").count()).toBe(0);

    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("complementary", { name: "Details", exact: true }).isVisible()).toBe(true);
    for (const part of [".page-map", ".page-filters", ".page-timeline", ".header"]) {
      expect([part, await page.locator(part).isVisible()]).toEqual([part, false]);
    }
  },
);

test("the table is printed with every row and with what it shows, and goes back to the rows in view", async () => {
  const page = await site.open(`${linkOf(question)}&page=table`);
  const rows = page.getByRole("grid").locator("tbody > tr");
  const before = await rows.count();
  const { rows: seen } = await printed(page);
  expect(seen).toBe(claimsOf(question).length);
  await expect.poll(() => rows.count()).toBe(before);
  await page.emulateMedia({ media: "print" });
  const words = `${seen} of ${claimsOf({}).length} claims by anyone, about Aug 2021 – Dec 2023`;
  expect(await page.locator(".sentence-plain").getByText(", about Aug 2021 – Dec 2023").isVisible()).toBe(true);
  const shown = await page.locator(".sentence-plain").textContent();
  expect(shown?.replace(/, \d+ certainly in this window\d+ certainly,/, "")).toBe(words);
});
