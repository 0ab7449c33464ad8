import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { IN_MOTION, ready, useSite } from "../helpers/visit.ts";

const site = useSite();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset["theme"]);
const keptIn = (page: Page) => page.evaluate(() => ({ ...localStorage }));

test("two tabs share what a reader settles, and neither takes back what was settled in the other", async () => {
  const first = await site.visit(inject("siteUrl"), { storageState: { cookies: [], origins: [] } });
  await ready(first);
  const second = await first.context().newPage();
  await second.goto(inject("siteUrl"));
  await ready(second);
  const welcome = (page: Page) => page.getByRole("region", { name: "What this shows" });

  await button(first, "Got it").click();
  await welcome(second).waitFor({ state: "detached" });
  await second.keyboard.press("?");
  await second.getByRole("checkbox", { name: /F6/ }).uncheck();
  await second.keyboard.press("Escape");
  await button(second, "Switch to dark colours").click();
  await expect.poll(() => themeOf(first)).toBe("dark");
  await button(first, "Switch to light colours").click();
  await expect.poll(() => themeOf(second)).toBe("light");

  expect(await keptIn(first)).toEqual({
    "atlas-habits": JSON.stringify({ welcomed: true, pageKeys: false }),
    "atlas-theme": "light",
  });
  await second.reload();
  await ready(second);
  expect([await welcome(second).count(), await themeOf(second)]).toEqual([0, "light"]);
  await second.keyboard.press("?");
  expect(await second.getByRole("dialog").count()).toBe(0);
});

test("playing stands still while the tab is hidden", async () => {
  const page = await site.open("#v1&from=2016-02-01&to=2016-04-30&speed=4", IN_MOTION);
  const start = page.getByRole("slider", { name: "Start of the window" });
  const hide = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await button(page, "Play").click();
  await expect.poll(() => start.getAttribute("aria-valuetext")).not.toBe("1 February 2016");
  await hide(true);
  const stands = await start.getAttribute("aria-valuetext");
  await page.waitForTimeout(1500);
  expect(await start.getAttribute("aria-valuetext")).toBe(stands);
  await hide(false);
  await expect.poll(() => start.getAttribute("aria-valuetext")).not.toBe(stands);
  await button(page, "Pause").click();
});
