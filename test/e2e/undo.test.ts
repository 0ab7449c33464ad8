import type { Page } from "playwright-core";
import { expect, inject, test, vi } from "vitest";
import { answerWith, filesOf } from "../helpers/fixture-package.ts";
import { ready, useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 400_000 });
const site = useSite();
const STEPS = 500;

/** The number that was searched for in a step: every step searches for another. */
const searched = (page: Page) => page.getByRole("searchbox", { name: "Search words" }).inputValue();
const addressOf = (page: Page) => new URL(page.url()).hash;
const linkOf = (step: number) => (step === 0 ? "#v1" : `#v1&text=step${step}`);

/** Presses a key so many times as the page takes it, as a reader does who holds it. */
async function hold(page: Page, key: "z" | "y", times: number): Promise<void> {
  await page.evaluate(
    async ([letter, count]) => {
      for (let presses = 0; presses < count; presses += 1) {
        const code = `Key${letter.toUpperCase()}`;
        const event = new KeyboardEvent("keydown", { key: letter, code, ctrlKey: true, bubbles: true });
        document.body.dispatchEvent(event);
        await new Promise((done) => setTimeout(done));
      }
    },
    [key, times] as const,
  );
}

/** Expects the page to stand at a step, in its field and in the address once that has followed. */
async function expectStep(page: Page, step: number): Promise<void> {
  expect(await searched(page)).toBe(step === 0 ? "" : `step${step}`);
  await expect.poll(() => addressOf(page)).toBe(linkOf(step));
}

test("500 steps are undone and redone one by one, over a reload and the browser's own back and forward", async () => {
  const page = await site.visit(`${inject("siteUrl")}#v1`, { reducedMotion: "reduce" }, (opened) =>
    answerWith(opened, filesOf("small-package")),
  );
  await ready(page);
  const search = page.getByRole("searchbox", { name: "Search words" });
  // As typed into the address bar: at once, where a change in the page becomes a step after a rest only.
  await page.evaluate(async (last) => {
    for (let step = 1; step <= last; step += 1) {
      const shown = new Promise((done) => addEventListener("popstate", done, { once: true }));
      location.hash = `#v1&text=step${step}`;
      await shown;
    }
  }, STEPS - 3);
  for (let step = STEPS - 2; step <= STEPS; step += 1) {
    await search.fill(`step${step}`);
    await expect.poll(() => addressOf(page)).toBe(linkOf(step));
  }
  await search.blur();
  expect(await page.evaluate(() => history.length)).toBe(50);

  await hold(page, "z", 10);
  await expectStep(page, 490);
  await page.goBack();
  await expectStep(page, 489);
  await page.goForward();
  await expectStep(page, 490);

  await hold(page, "z", 240);
  await expectStep(page, 250);
  await page.reload();
  await ready(page);
  await expectStep(page, 250);
  await hold(page, "z", 250);
  await expectStep(page, 0);
  expect(await page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
  await hold(page, "y", STEPS);
  await expectStep(page, STEPS);
  expect(await page.getByRole("button", { name: "Redo" }).getAttribute("aria-disabled")).toBe("true");
  await page.goBack();
  await expectStep(page, STEPS - 1);
});
