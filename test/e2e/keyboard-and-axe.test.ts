import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, inject, it, vi } from "vitest";
import { axeFaults } from "../helpers/axe-faults.ts";
import { claimsOf } from "../helpers/counted-from-csv.ts";
import { answerWith, filesOf } from "../helpers/fixture-package.ts";
import { countInSentence, detailsOf } from "../helpers/page-reading.ts";
import { colourOfHex, decodePng, shareOf } from "../helpers/png.ts";
import { IN_MOTION, ready, turnTo, useSite } from "../helpers/visit.ts";

const soon = { timeout: 20_000 };
vi.setConfig({ testTimeout: 180_000 });
const site = useSite();

it.each([
  ["light", undefined],
  ["dark", ["color-contrast"]],
] as const)(
  "axe finds nothing in any view of the page in %s colours, nor in those with all data",
  async (colorScheme, rules) => {
    const faultsOf = (of: Page) => axeFaults(of, { rules });
    const all = await site.turn("#v1&area=PK213", { colorScheme });
    const found: Record<string, readonly string[]> = { "all data": await faultsOf(all) };
    await turnTo(all, "#v1&page=table");
    await all.getByRole("grid").waitFor();
    found["all data in a table"] = await faultsOf(all);

    const page = await site.visit(inject("siteUrl"), { colorScheme }, (opened) =>
      answerWith(opened, filesOf("small-package")),
    );
    await ready(page);
    found["whole"] = await faultsOf(page);

    await page.keyboard.press("Tab");
    await page.evaluate(() => {
      location.hash = "#v1&area=PK226&from=2021-08-01&to=2023-12-31";
    });
    await detailsOf(page).getByRole("heading", { name: "Quetta", exact: true }).waitFor();
    found["region"] = await faultsOf(page);

    await detailsOf(page).locator("h3 button[aria-expanded=false]").first().click();
    await expect.poll(() => page.url(), soon).toContain("&open=");
    found["claim"] = await faultsOf(page);

    await page.getByRole("button", { name: "Export figure" }).click();
    await page.getByRole("dialog", { name: "Export figure" }).getByRole("img").waitFor();
    found["figure"] = await faultsOf(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show the keys" }).click();
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    found["keys"] = await faultsOf(page);
    await page.keyboard.press("Escape");
    for (const [name, opened] of [
      ["Table", page.getByRole("grid")],
      ["About the data", page.getByRole("heading", { name: "Known gaps" })],
      ["Map", detailsOf(page)],
    ] as const) {
      await page.getByRole("button", { name, exact: true }).click();
      await opened.waitFor();
      found[name] = await faultsOf(page);
    }

    await page.setViewportSize({ width: 1024, height: 768 });
    await detailsOf(page)
      .getByText(/^Claimed by/)
      .first()
      .waitFor();
    found["tablet"] = await faultsOf(page);
    await page.getByRole("button", { name: /^Filters/ }).click();
    await page.getByRole("dialog", { name: "Filters" }).waitFor();
    found["filters on a tablet"] = await faultsOf(page);
    await page.keyboard.press("Escape");

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("dialog", { name: "Details" }).waitFor();
    found["details on a phone"] = await faultsOf(page);
    await page.keyboard.press("Escape");
    found["phone"] = await faultsOf(page);
    await page
      .getByRole("button", { name: /^Filters, \d+ active|^Filters$/ })
      .first()
      .click();
    await page.getByRole("dialog", { name: "Filters" }).waitFor();
    found["filters on a phone"] = await faultsOf(page);
    for (const [title, ...buttons] of [
      ["Colours of the map", /^Colour by/],
      ["Time settings", /all settings of time$/],
      ["More", /^More$/],
      ["Wider areas", /^More$/, /^Wider areas/],
    ] as const) {
      await page.keyboard.press("Escape");
      for (const button of buttons) await page.getByRole("button", { name: button }).click();
      await page.getByRole("dialog", { name: title }).waitFor();
      found[`${title} on a phone`] = await faultsOf(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((view) => [view, []])));
  },
);

it("by keyboard alone a reader filters by source, sees the spread over time, reads a claim, exports figure and link", async () => {
  const page = await site.open("", {
    ...IN_MOTION,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const walk = createWalk(page);

  await walk.to(page.getByRole("button", { name: "Skip to the details" }));
  await walk.to(page.getByRole("checkbox", { name: /^Taliban,/ }));
  await page.keyboard.press("Space");
  const others = ["IS", "AR", "PK", "US", "OG", "UN", "RM", "LO"];
  const total = claimsOf({}).length;
  await expect
    .poll(() => countInSentence(page), soon)
    .toBe(`${claimsOf({ categories: others }).length} of ${total} claims`);

  await walk.to(page.getByRole("button", { name: "First year" }));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url(), soon).toContain("measure=first-affirmed");

  const inFocus = () => page.evaluate(() => document.activeElement?.textContent?.split(",")[0]);
  const regions = page.getByRole("listbox", { name: "Map of provinces and districts" });
  await walk.to(regions.getByRole("option").first());
  await page.keyboard.type("herat");
  await expect.poll(inFocus, soon).toBe("Herat");
  await page.keyboard.press("ArrowDown");
  await expect.poll(inFocus, soon).toBe("Farah");
  await expectRingOnMap(page);
  await page.keyboard.type("khuz");
  await expect.poll(inFocus, soon).toBe("Khuzdar");
  await page.keyboard.press("Enter");
  await detailsOf(page).getByRole("heading", { name: "Khuzdar", exact: true }).waitFor();

  await walk.to(detailsOf(page).locator("h3 button[aria-expanded=false]").first());
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url(), soon).toContain("&open=");
  await detailsOf(page)
    .getByText(/^Claimed by/)
    .first()
    .waitFor();

  await walk.to(page.getByRole("slider", { name: "Start of the window" }));
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowRight");
  const isCountOfAddress = async () => {
    const from = /&from=([\d-]+)/.exec(page.url())?.[1];
    const shown = from && claimsOf({ categories: others, from }).length;
    return (await countInSentence(page)) === `${shown} of ${total} claims`;
  };
  await expect.poll(isCountOfAddress, soon).toBe(true);

  const before = await countInSentence(page);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await expect.poll(() => countInSentence(page), soon).not.toBe(before);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Play" }).waitFor();

  await walk.to(page.getByRole("button", { name: "Copy link" }));
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(() => page.url(), soon).toBe(copied);

  await walk.to(page.getByRole("button", { name: "Export figure" }));
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "Export figure" });
  await walk.to(form.getByRole("textbox", { name: "Title", exact: true }));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Spread of claims");
  await walk.to(form.getByRole("button", { name: "Save SVG" }));
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const figure = await readFile(await file.path(), "utf8");
  expect(figure).toContain(">Spread of claims<");
  expect(figure).toContain(">First affirmed<");
  expect(walk.unseen).toEqual([]);
});

/** A walk by the Tab key, which notes each stop whose focus is not seen: no ring of 2 px, or covered by something else. */
function createWalk(page: Page): { to(target: Locator): Promise<void>; readonly unseen: readonly string[] } {
  const unseen: string[] = [];
  return {
    unseen,
    to: async (target) => {
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press("Tab");
        const fault = await page.evaluate(faultOfFocus);
        if (fault) unseen.push(fault);
        if (await target.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error("Tab does not lead there.");
    },
  };
}

/** Runs in the page: why the focus is not seen. A region in focus is ringed on the map instead. */
function faultOfFocus(): string | null {
  const active = document.activeElement;
  if (!active || active === document.body || active.matches("[role=option]")) return null;
  const name = `${active.tagName} ${active.getAttribute("aria-label") ?? active.textContent?.slice(0, 40)}`;
  const hasRing = [active, ...active.querySelectorAll("*")].some((element) =>
    ["", "::before", "::after"].some((pseudo) => {
      const { content, outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
      return (pseudo === "" || content !== "none") && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    }),
  );
  if (!hasRing) return `no ring: ${name}`;
  const { left, top, right, bottom } = active.getBoundingClientRect();
  const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return at && (active.contains(at) || at.contains(active)) ? null : `covered: ${name}`;
}

/** The map shows the colour of focus on a border of 3 px. */
async function expectRingOnMap(page: Page): Promise<void> {
  const ring = async () => {
    const map = decodePng(await page.getByRole("main").screenshot());
    return shareOf(map, colourOfHex("#0b62d6"), { left: 0, top: 0, right: map.width, bottom: map.height }, 12);
  };
  await expect.poll(ring, soon).toBeGreaterThan(0.001);
}
