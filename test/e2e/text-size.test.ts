import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";
import type { Question } from "../helpers/counted-from-csv.ts";
import { linkOf } from "../helpers/page-reading.ts";
import { useSite } from "../helpers/visit.ts";

vi.setConfig({ testTimeout: 180_000 });

const usual = useSite();
const sites = { 20: useSite({ text: { defaultFontSize: 20 } }), 24: useSite({ text: { defaultFontSize: 24 } }) };
const question: Question = { from: "2021-08-01", to: "2023-12-31" };
/** The same ground in a map that is as much larger as the text. */
const link = (size: number) => {
  const zoom = Number((5 + Math.log2(size / 16)).toFixed(2));
  return linkOf(question, { area: "AF-NAN", camera: { zoom, latitude: 33, longitude: 66 } });
};
/** A page of a room for each size of text in which the layout is the same. */
const room = (size: number) => ({ viewport: { width: 80 * size, height: 56 * size } });

interface Text {
  readonly words: string;
  readonly height: number;
}

/** Every line of text beside the map with its height, px, in the order of the page; then what is drawn on the map. */
async function measured(
  page: Page,
): Promise<{ readonly texts: readonly Text[]; readonly boxes: Record<string, number> }> {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (words === "" || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest(".map-overlay, .notice, .visually-hidden, .page-skips, .lettering, option, script")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push({ words, height: range.getClientRects()[0]?.height ?? 0 });
    }
    const boxes: Record<string, number> = {};
    const take = (name: string, selector: string, side: "width" | "height") => {
      boxes[`${side} of ${name}`] = document.querySelector(selector)?.getBoundingClientRect()[side] ?? 0;
    };
    take("filters", ".page-filters", "width");
    take("wider areas and legend", ".page-aside", "width");
    take("details", ".page-details", "width");
    take("timeline", ".page-timeline", "height");
    take("histogram", ".plot-drawing", "height");
    take("ramp", ".legend-ramp > svg", "height");
    take("strips", ".area-strips > svg", "height");
    take("option", ".option", "height");
    take("check box", ".check", "width");
    take("icon", ".header-theme .icon", "width");
    take("grip", ".grip", "width");
    take("mark in the strip", ".wider-row .mark-icon", "width");
    take("name on the map", '[data-item="AF-HER"] text', "height");
    take("mark on the map", '[data-item="AF-HER"] rect', "width");
    take("scale bar", ".map-scale", "height");
    return { texts, boxes };
  });
}

/** What is not `scale` times as large as on the usual page. */
function offScale(large: Awaited<ReturnType<typeof measured>>, small: typeof large, scale: number): readonly string[] {
  const differ = (one: number, other: number) =>
    !(one > 0) || Math.abs(one - other * scale) > Math.max(1.5, 0.03 * one);
  const texts = small.texts.flatMap(({ words, height }, index) => {
    const same = large.texts[index];
    return same?.words === words && !differ(same.height, height)
      ? []
      : [`${words}: ${height} → ${same?.height} (${same?.words})`];
  });
  const boxes = Object.entries(small.boxes).flatMap(([name, size]) => {
    const same = large.boxes[name] ?? 0;
    return differ(same, size) ? [`${name}: ${size} → ${same}`] : [];
  });
  return [...texts, ...boxes];
}

describe.each([20, 24] as const)("where the browser's size of text is %i px", (size) => {
  test("all texts, controls, columns and drawings are as much larger", async () => {
    const small = await measured(await usual.open(link(16), room(16)));
    expect(small.boxes["height of timeline"]).toBe(188);
    const large = await measured(await sites[size].open(link(size), room(size)));
    expect(offScale(large, small, size / 16)).toEqual([]);
  });
});

test("a size of text set while the page is open is followed, drawings and layout included", async () => {
  const small = await measured(await usual.open(link(16), room(16)));
  const page = await usual.open(link(24), room(24));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "24px";
  });
  await expect.poll(async () => offScale(await measured(page), small, 1.5)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator('[data-layout="tablet"]').waitFor();
});

test("pointers hit what is drawn larger: a drag of the window's end, a name on the map", async () => {
  const page = await sites[24].open(link(24), room(24));
  const end = page.getByRole("slider", { name: "End of the window" });
  const plot = await page.locator(".plot-window").boundingBox();
  const box = await end.boundingBox();
  if (!plot || !box) throw new Error("no plot");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - plot.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const middle = await page.locator(".plot-window").boundingBox();
  expect(Math.abs((middle?.width ?? 0) - plot.width / 2)).toBeLessThan(40);
  await expect.poll(() => page.url()).toMatch(/to=2022-(09|10|11)-/);

  await page.locator('[data-item="AF-KAN"] .map-target').first().click();
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Kandahar" }).waitFor();
});
