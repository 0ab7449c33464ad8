import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { ready, turnTo, useSite } from "../helpers/visit.ts";
import { KEPT_LINKS, keptFile, linkedFile } from "../links/linked-package.ts";

const site = useSite();

test("every kept link gives the page that was kept, as names, states and words that a reader is told", async () => {
  const page = await site.visit(`${inject("siteUrl")}#v1`, { reducedMotion: "reduce" }, async (opened) => {
    await opened.route(/data\/[\w-]+\.(csv|json|geojson)$/, (route) =>
      route.fulfill({ path: linkedFile(route.request().url().split("/").at(-1) ?? "") }),
    );
  });
  await ready(page);
  for (const kept of KEPT_LINKS) {
    await turnTo(page, kept.link);
    await expect.soft(await settledWords(page)).toMatchFileSnapshot(keptFile("pages", kept));
  }
}, 300_000);

/** What the page says, the passing notice aside, once it says the same twice: parts of it come late. */
async function settledWords(page: Page): Promise<string> {
  let [before, words] = ["", await wordsOf(page)];
  while (words !== before) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    [before, words] = [words, await wordsOf(page)];
  }
  return words;
}

async function wordsOf(page: Page): Promise<string> {
  const lines = (await page.locator("body").ariaSnapshot()).split("\n");
  return `${lines.filter((line) => !/^ *- (status\b|button "(Dismiss|Show all)")/.test(line)).join("\n")}\n`;
}
