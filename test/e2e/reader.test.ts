import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, it, vi } from "vitest";
import { axeFaults } from "../helpers/axe-faults.ts";
import { detailsOf, partOf } from "../helpers/page-reading.ts";
import { ready, useSite } from "../helpers/visit.ts";

const FIRST_VISIT = { storageState: { cookies: [], origins: [] } };
const PHONE = { viewport: { width: 390, height: 844 } };
const soon = { timeout: 20_000 };

vi.setConfig({ testTimeout: 120_000 });
const site = useSite();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const hashOf = (page: Page) => new URL(page.url()).hash;
const focusOf = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "");

it("changes are undone and redone by keys and buttons, in step with back and forward, and never lead away", async () => {
  const page = await site.open("");
  const taliban = page.getByRole("checkbox", { name: /^Taliban,/ });
  await taliban.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => hashOf(page), soon).toBe("#v1&who=-TB");
  await button(page, "Separate voices").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => hashOf(page), soon).toBe("#v1&who=-TB&measure=groups");
  await page.keyboard.press("Control+z");
  await expect.poll(() => hashOf(page), soon).toBe("#v1&who=-TB");
  await page.keyboard.press("Control+z");
  await expect.poll(() => hashOf(page), soon).toBe("");
  await expect.poll(() => taliban.isChecked(), soon).toBe(true);
  expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => hashOf(page), soon).toBe("#v1&who=-TB");
  await page.goForward();
  await expect.poll(() => hashOf(page), soon).toBe("#v1&who=-TB&measure=groups");
  expect(await button(page, "Redo").getAttribute("aria-disabled")).toBe("true");
  await page.reload();
  await ready(page);
  await button(page, "Undo").click();
  await expect.poll(() => hashOf(page), soon).toBe("#v1&who=-TB");
  await expect.poll(() => button(page, "Redo").getAttribute("aria-disabled"), soon).toBe("false");
});

it("the first stops of the keyboard skip to the parts", async () => {
  const page = await site.turn("#v1&area=AF-NAN");
  const parts = ["filters", "map", "details", "timeline"] as const;
  const arrivals = ["Filters", /^Nangarhar, province of Afghanistan/, "Details", "Timeline"] as const;
  for (const [index, part] of parts.entries()) {
    await page.getByRole("navigation", { name: "Skip" }).getByRole("button").first().focus();
    for (let stop = 0; stop < index; stop += 1) await page.keyboard.press("Tab");
    expect(await focusOf(page)).toBe(`Skip to the ${part}`);
    await page.keyboard.press("Enter");
    await expect.poll(() => focusOf(page), soon).toMatch(arrivals[index] ?? "");
  }
});

it("Escape closes the list of keys, then the tip, then the details", async () => {
  const page = await site.turn("#v1&area=AF-NAN");
  const heading = detailsOf(page).getByRole("heading", { name: "Nangarhar", exact: true });
  await heading.waitFor();
  const box = await page.getByRole("main").boundingBox();
  if (!box) throw new Error("The page shows no map.");
  const tip = page.locator(".map-tip");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await keys.waitFor({ state: "detached" });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width / 2 + 4, box.y + box.height / 2);
  await tip.waitFor();
  await page.keyboard.press("Escape");
  await tip.waitFor({ state: "detached" });
  expect(await heading.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await heading.waitFor({ state: "detached" });
});

it("Escape in the details closes them and keeps the focus there", async () => {
  const page = await site.turn("#v1&area=AF-NAN");
  await detailsOf(page).getByRole("button", { name: "Close details" }).focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusOf(page), soon).toMatch(/^\d+ claims$/);
});

it("a first visit says what a claim is, until it is dismissed for good", async () => {
  const page = await site.open("", FIRST_VISIT);
  const welcome = partOf(page, "What this shows");
  expect(await welcome.textContent()).toContain("A claim is what somebody said, not a fact.");
  expect(await axeFaults(page)).toEqual([]);
  await button(page, "Got it").focus();
  await page.keyboard.press("Enter");
  await welcome.waitFor({ state: "detached" });
  expect(await focusOf(page)).toBe("What is shown");
  await page.reload();
  await ready(page);
  expect(await welcome.count()).toBe(0);
});

it("the page about the data shows the package's own texts and counts it", async () => {
  const page = await site.turn("");
  await button(page, "About the data").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Known gaps" }).waitFor();
  const words = ((await page.getByRole("main").textContent()) ?? "").replace(/\s+/g, " ");
  for (const file of ["README.md", "LICENSE.md"]) {
    const titles = readFileSync(`public/data/${file}`, "utf8").match(/(?<=^#+ ).+$/gm) ?? [];
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(words).toContain(title.replaceAll("`", ""));
  }
  const [, ...claims] = readFileSync("public/data/claims.csv", "utf8")
    .trim()
    .split(/\n(?=[a-z0-9-]+,)/);
  expect(words).toContain(`${claims.length} claims by`);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press("Control+z");
  await page.getByRole("main").getByRole("listbox").waitFor();
});

it("the page about the data says what to do where its texts are missing", async () => {
  site.expectFault(/README\.md|404/);
  const page = await site.visit(inject("siteUrl"), {}, async (opened) => {
    await opened.route("**/README.md", (route) => route.fulfill({ status: 404 }));
  });
  await ready(page);
  await button(page, "About the data").click();
  const alert = page.getByRole("alert");
  await alert.filter({ hasText: "README.md" }).waitFor();
  await page.unroute("**/README.md");
  await alert.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: "Known gaps" }).waitFor();
});

it("on a phone the page about the data is behind one button, and the bar leads back", async () => {
  const page = await site.turn("#v1&area=AF-NAN&page=about", PHONE);
  await page.getByRole("heading", { name: "Known gaps" }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "Map" }).click();
  await page.getByRole("dialog", { name: "Details" }).waitFor();
  await page.keyboard.press("Escape");
  await button(page, "More").click();
  await button(page, "About the data").click();
  await page.getByRole("heading", { name: "Known gaps" }).waitFor();
});

it("a map and a timeline without a claim say why and what to do", async () => {
  const page = await site.turn("#v1&text=zarqand", { viewport: { width: 1024, height: 768 } });
  expect(await partOf(page, "Timeline").textContent()).toContain("No claim of any year passes the filter");
  const map = page.getByRole("main");
  expect(await map.textContent()).toContain("No claim matches");
  expect(await axeFaults(page)).toEqual([]);
  await map.getByRole("button", { name: "Remove “zarqand”" }).or(button(page, "Clear the filter")).first().click();
  await map.getByText("No claim matches").waitFor({ state: "detached" });
});

it("the map is described in words", async () => {
  const page = await site.turn("#v1&from=2021-08-01&to=2023-12-31");
  const list = page.getByRole("listbox", { name: "Map of provinces and districts" });
  const described = await list.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" "),
  );
  const named = await list
    .getByRole("option")
    .filter({ hasText: /separate voice/ })
    .count();
  expect(described).toContain(`${named} of 70 provinces and districts named by a matching claim.`);
  expect(described).toMatch(
    /Most affirming claims: Kabul \d+; .* Who speaks of them: Islamic State affirms, Taliban affirms and denies, /,
  );
});
