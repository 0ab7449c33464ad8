import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import type { Question } from "../helpers/counted-from-csv.ts";
import { linkOf } from "../helpers/page-reading.ts";
import { textFaults } from "../helpers/text-faults.ts";
import { turnTo, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 300_000 });

const question: Question = { from: "2016-01-01", to: "2023-12-31" };
/** Style as WCAG 1.4.12 asks for, from a reader's own style sheet. */
const SPACING =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";
const usual = useSite();
const SETTINGS = {
  "as usual": { site: usual, css: "" },
  "spaced as by WCAG 1.4.12": { site: usual, css: SPACING },
  "at least 20 px": { site: useSite({ text: { minimumFontSize: 20 } }), css: "" },
  "of 24 px": { site: useSite({ text: { defaultFontSize: 24 } }), css: "" },
};
const SIZES = {
  "1280 by 720": { viewport: { width: 1280, height: 720 } },
  "390 by 844": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

/** After this, ms, a state is looked at; where it seems at fault, once more when all must have come to rest. */
const CALM = 100;

/** The states of the page, each with what leads to it from the one before. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "a region": () => Promise.resolve(),
  "a claim": (page) => page.locator(".claim-entry h3 > button").first().click(),
  filters: async (page) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    const opener = page.locator(".sentence-filters");
    if (await opener.isVisible()) await opener.click();
    for (const fold of await page.locator("button.option-count").all()) await fold.click();
    const folded = page.locator(".filter-section-head [aria-expanded=false]");
    while ((await folded.count()) > 0) await folded.first().press("Enter");
  },
  "no region": (page) => page.keyboard.press("Escape"),
  "time settings": async (page) => {
    const opener = page.locator(".control-row-settings");
    if (await opener.isVisible()) await opener.click();
  },
  "claims in a table": (page) => goTo(page, `${linkOf(question)}&page=table`),
  "regions in a table": (page) => goTo(page, `${linkOf(question)}&page=table&table=regions`),
  "about the data": (page) => goTo(page, `${linkOf(question)}&page=about`),
  keys: async (page) => {
    await goTo(page, linkOf(question));
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
  },
  "a figure": async (page) => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Export figure" }).click();
    await page.getByRole("dialog", { name: "Export figure" }).waitFor();
  },
};

async function goTo(page: Page, fragment: string): Promise<void> {
  for (const _ of ["a menu", "a sheet"]) await page.keyboard.press("Escape");
  await turnTo(page, fragment);
}

/** What is at fault once the page has had time to come to rest. */
async function faultsAfterRest(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(600);
  return textFaults(page);
}

describe.each(Object.entries(SETTINGS))("with text %s", (_, { site, css }) => {
  test.each(Object.entries(SIZES))("nothing is cut off or covered at %s px", async (_size, options) => {
    const page = await site.open(linkOf(question, { area: "AF-NAN" }), {
      ...options,
      bypassCSP: true,
      reducedMotion: "reduce",
    });
    if (css !== "") await page.addStyleTag({ content: css });
    const found: Record<string, readonly string[]> = {};
    for (const [name, lead] of Object.entries(STATES)) {
      await lead(page);
      await page.waitForTimeout(CALM);
      found[name] = await textFaults(page);
      if (found[name].length > 0) found[name] = await faultsAfterRest(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(STATES).map((name) => [name, []])));
  });
});
