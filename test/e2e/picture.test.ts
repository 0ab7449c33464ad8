import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it, vi } from "vitest";
import { numbersOnMap } from "../helpers/page-reading.ts";
import { type Box, colourOfHex, decodePng, difference, isNear, type Picture, shareOf } from "../helpers/png.ts";
import { useSite } from "../helpers/visit.ts";

const WINDOW = "#v1&from=2021-08-01&to=2023-12-31";
/** Room round the map in the picture and width of the column beside it, px of the drawing. */
const MARGIN = 24;
const GAP = 20;
const COLUMN = 248;
/** The colours of 1, 2, 3–5, 6–10, 11–20 and 21 claims or more, of the page and of its words. */
const COLOURS = {
  light: { ramp: ["#f8e7c4", "#f0cc8e", "#e3a75a", "#c87b35", "#97501f", "#5a2b12"], page: "#ffffff", ink: "#15181b" },
  dark: { ramp: ["#584227", "#785328", "#9f6c30", "#c68d48", "#e6b873", "#fcecca"], page: "#191d21", ink: "#f1f3f4" },
} as const;

vi.setConfig({ testTimeout: 180_000 });
const site = useSite();

it.each(["light", "dark"] as const)(
  "the picture is what is on the screen, once and twice as fine, in %s colours",
  async (theme) => {
    const page = await site.open(WINDOW, { colorScheme: theme });
    await page.mouse.move(20, 20);
    const screen = decodePng(await page.getByRole("main").screenshot());
    const mark = await markOf(page, "AF-HER");
    const claims = Number((await numbersOnMap(page)).get("AF-HER")?.replace("Herat ", ""));
    const { ramp, ink, page: paper } = COLOURS[theme];
    const ofHerat = colourOfHex(ramp[[1, 2, 5, 10, 20].filter((most) => claims > most).length] ?? "");

    const single = await savedAt(page, "1×, for a screen", "@1x");
    expect(single.width).toBe(MARGIN + screen.width + GAP + COLUMN + MARGIN);
    expect(single.height).toBeGreaterThan(screen.height + 200);
    expect(single.dotsPerInch).toBe(96);
    const double = await savedAt(page, "2×, for print", "@2x");
    expect([double.width, double.height]).toEqual([single.width * 2, single.height * 2]);
    expect(double.dotsPerInch).toBe(192);

    for (const [picture, scale] of [
      [single, 1],
      [double, 2],
    ] as const) {
      const top = topOfMap(picture, paper, scale);
      const scaled = (box: Box): Box => ({
        left: Math.round(box.left * scale),
        top: Math.round(box.top * scale),
        right: Math.round(box.right * scale),
        bottom: Math.round(box.bottom * scale),
      });
      const titleInk = shareOf(picture, colourOfHex(ink), scaled({ left: MARGIN, top: 20, right: 500, bottom: 48 }), 6);
      expect(titleInk).toBeGreaterThan(0.05);
      expect(titleInk).toBeLessThan(0.4);
      const herat = {
        left: MARGIN + mark.x - 30,
        top: top + mark.y - 40,
        right: MARGIN + mark.x + 30,
        bottom: top + mark.y + 40,
      };
      expect(shareOf(picture, ofHerat, scaled(herat), 6)).toBeGreaterThan(0.4);
      expect(rowsOfRamp(picture, ramp, scale)).toBeGreaterThanOrEqual(10 * scale);
    }
    const map = cut(single, MARGIN, topOfMap(single, paper, 1), screen);
    const zoomButtons = { left: screen.width - 48, top: 0, right: screen.width, bottom: 104 };
    expect(difference(without(map, zoomButtons), without(screen, zoomButtons))).toBeLessThan(0.03);
  },
);

it("a long link and a long sentence stay inside the picture", async () => {
  const regions =
    "AF-BAL,AF-BDS,AF-FRA,AF-GHA,AF-GHO,AF-HEL,AF-HER,AF-KAB,AF-KAN,AF-KDZ,AF-KHO,AF-KNR,AF-NAN,AF-NUR,PK213";
  const page = await site.open(`${WINDOW}&who=-UN,-US&kind=-strength,-control&region=${regions}&source=D&text=attack`);
  const picture = await savedAt(page, "1×, for a screen", "@1x");
  const margin = { left: picture.width - MARGIN + 4, top: 0, right: picture.width, bottom: picture.height };
  expect(shareOf(picture, colourOfHex(COLOURS.light.page), margin)).toBe(1);
});

/** Saves the picture by the menu, and reads it. */
async function savedAt(page: Page, size: string, ending: string): Promise<Picture> {
  await page.getByRole("button", { name: "Save picture", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: size }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`khorasan-claims-2021-08-01--2023-12-31${ending}.png`);
  return decodePng(readFileSync(await download.path()));
}

/** Where the mark of an area stands on the map: its middle, px. */
async function markOf(page: Page, area: string): Promise<{ readonly x: number; readonly y: number }> {
  const map = await page.getByRole("main").boundingBox();
  const mark = await page.locator(`[data-item="${area}"] rect`).first().boundingBox();
  if (!map || !mark) throw new Error("The map does not show it.");
  return { x: mark.x + mark.width / 2 - map.x, y: mark.y + mark.height / 2 - map.y };
}

/** The first line, px of the drawing, that has no colour of the page from the margin to the middle: the map's upper edge. */
function topOfMap(picture: Picture, paper: string, scale: number): number {
  const colour = colourOfHex(paper);
  const right = Math.round(picture.width / 2);
  for (let y = 48 * scale; y < picture.height; y += 1) {
    if (shareOf(picture, colour, { left: MARGIN * scale, top: y, right, bottom: y + 1 }) === 0) return y / scale;
  }
  throw new Error("The picture has no map.");
}

/** How many lines of the column beside the map show the six colours of the ramp side by side. */
function rowsOfRamp(picture: Picture, ramp: readonly string[], scale: number): number {
  const left = picture.width - (MARGIN + COLUMN) * scale;
  const middles = ramp.map((_, box) => Math.round(left + ((box + 0.5) / ramp.length) * COLUMN * scale));
  const lines = Array.from({ length: picture.height }, (_, y) => y);
  return lines.filter((y) => middles.every((x, box) => isNear(picture.colourAt(x, y), colourOfHex(ramp[box] ?? ""), 6)))
    .length;
}

function cut(picture: Picture, left: number, top: number, { width, height }: Picture): Picture {
  return { ...picture, width, height, colourAt: (x, y) => picture.colourAt(left + x, top + y) };
}

/** The picture with a box painted over. */
function without(picture: Picture, { left, top, right, bottom }: Box): Picture {
  const isInside = (x: number, y: number) => x >= left && x < right && y >= top && y < bottom;
  return { ...picture, colourAt: (x, y) => (isInside(x, y) ? [0, 0, 0] : picture.colourAt(x, y)) };
}
