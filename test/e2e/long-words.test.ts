import type { Page } from "playwright-core";
import { expect, inject, test, vi } from "vitest";
import { answerWith, type Files, filesOf } from "../helpers/fixture-package.ts";
import { textFaults } from "../helpers/text-faults.ts";
import { ready, turnTo, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 180_000 });

const site = useSite();
const address = inject("siteUrl");
const LONG = `unbroken${"_word".repeat(1000)}`;

/** The small package with words that have no place to break in names, summaries, places and addresses. */
function longFiles(): Files {
  const files = filesOf("small-package");
  return {
    ...files,
    "claims.csv": (files["claims.csv"] ?? "").replaceAll(/Fixture: an invented claim, ([\w-]+)\./g, LONG),
    "claimants.csv": (files["claimants.csv"] ?? "").replaceAll(/Fixture (Group|\w+)/g, `${LONG} $1`),
    "publications.csv": `${(files["publications.csv"] ?? "")
      .replaceAll("Fixture Channel", LONG)
      .replaceAll("https://example.org/", `https://example.org/${LONG}/`)
      .trimEnd()}\n${LONG},Press,,javascript:${LONG},,report\n`,
  };
}

const open = async (fragment: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> => {
  const files = longFiles();
  const page = await site.visit(`${address}#v1${fragment}`, { viewport }, (opened) => answerWith(opened, files));
  await ready(page);
  return page;
};

/** Panels that scroll sideways, or the page. */
const sideways = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "html, .details-scroll, .page-filters, .sheet-body, .page-aside, .table-grid, .about, dialog[open], .map-tip",
      ),
    ]
      .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
      .map((panel) => `${panel.className}: ${panel.scrollWidth} in ${panel.clientWidth}`),
  );

test.each([
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
])("words that never break wrap in every panel at $width px", async (viewport) => {
  const faults: Record<string, unknown> = {};
  const look = async (name: string, page: Page) => {
    await page.waitForTimeout(400);
    faults[name] = [await sideways(page), await textFaults(page)];
  };
  const page = await open("&area=PK226&open=attack-quetta", viewport);
  await page.locator("article.open").getByText(LONG).first().waitFor();
  await look("claim", page);
  await page.getByRole("button", { name: /^Data problems/ }).click();
  await look("problems", page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Export figure" }).click();
  await look("figure", page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  if (viewport.width < 1200) await page.locator(".sentence-filters").click();
  for (const fold of await page.locator("button.option-count").all()) await fold.click();
  await page.getByText(LONG).first().waitFor();
  await look("filters", page);

  const names = Object.values(longFiles()["claimants.csv"]?.split("\n").slice(1) ?? []).map(
    (line) => line.split(",")[0],
  );
  await page.keyboard.press("Escape");
  await turnTo(page, `#v1&claimant=${names[0]}&text=${LONG}&page=table`);
  await look("table and sentence", page);
  await turnTo(page, "#v1&page=about");
  await page.getByRole("heading", { name: "Known gaps" }).waitFor();
  await look("about", page);
  await turnTo(page, "#v1&area=PK226&open=attack-quetta");
  await page.emulateMedia({ media: "print" });
  await page.waitForTimeout(400);
  faults["print"] = [[], await textFaults(page)];
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((name) => [name, [[], []]])));
});

test.each([1440, 390])("a search word of 100 kB widens nothing at %i px, and can be taken away", async (width) => {
  const page = await open(`&text=${"word".repeat(25_000)}`, { width, height: 844 });
  const faults = async () => [await sideways(page), await textFaults(page)];
  expect(await faults()).toEqual([[], []]);
  await page.getByRole("button", { name: "Export figure" }).click();
  await page.locator(".figure-dialog svg").first().waitFor();
  expect(await faults()).toEqual([[], []]);
  await page.keyboard.press("Escape");
  await page.emulateMedia({ media: "print" });
  expect(await sideways(page)).toEqual([]);
  await page.emulateMedia({ media: "screen" });
  await turnTo(page, "#v1&page=table");
  expect(await faults()).toEqual([[], []]);
});
