import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drawFigure, pictureOf, readPackage, settingsOf } from "../../scripts/figure/draw.ts";
import { FIGURE_SIZES, type FigureSettings } from "../../src/core/figure-settings.ts";
import { english } from "../helpers/english.ts";
import { decodePng, difference } from "../helpers/png.ts";
import { useSite } from "../helpers/visit.ts";

const site = useSite();
const TARGET = "#v1&from=2021-08-01&to=2023-12-31&kind=-strength&source=D";
const SEARCH = "a%20long%20search%20for%20very%20many%20words%20that%20no%20claim%20has%20";

const states: readonly (readonly [fragment: string, settings: Partial<FigureSettings>])[] = [
  [TARGET, {}],
  [TARGET, { size: "a4-landscape", theme: "dark" }],
  [TARGET, { size: "a4-portrait" }],
  [TARGET, { size: "square", theme: "dark", frame: "AF" }],
  ["#v1", {}],
  ["#v1&clock=reported", { size: "a4-portrait", theme: "dark", frame: "PK-BA" }],
  ["#v1&measure=groups&from=2015-01-01&to=2019-12-31&who=UN,TB,IS", { size: "square" }],
  ["#v1&measure=first-affirmed&to=2021-06-30&clock=reported", { size: "a4-landscape" }],
  ["#v1&mode=rolling&months=12&to=2022-12-31&says=deny", { theme: "dark" }],
  ["#v1&area=PK-KP&from=2021-08-26&to=2021-08-26", { size: "a4-landscape", frame: "selection" }],
  [`#v1&text=${SEARCH.repeat(5)}`, {}],
  [
    "#v1&from=2017-01-01",
    {
      title:
        "A title of a figure about Islamic State – Khorasan that says as much as a title may say, up to its last letter",
      subtitle: "Many words that an analyst wants to say before all else. ".repeat(7).trim(),
    },
  ],
];

/** What every figure says. */
const PARTS: readonly RegExp[] = [
  /A claim is what somebody said|Many words that an analyst/,
  /Affirming claims|oices that affirm|First affirmed|Year by which a claim had affirmed/,
  /Not covered/,
  /Who speaks/,
  /About wider areas/,
  /Claims by month they (speak of|were published), 20\d\d – 20\d\d/,
  /How to read it\. A mark has a place/,
  /Clock: (occurred, the time that claims speak of|reported, when claims were published); here \d/,
  /\d k?m /,
  /Sources: Khorasan Claims Atlas, \d+ claims in \d+ publications/,
  /Boundaries: .*; they imply no endorsement/,
  /Data version [\d.]+ · Creative Commons Attribution 4\.0 International/,
  /Open in the atlas: #v1/,
];

describe("figures", () => {
  test("have the bytes that Node draws, every part, and no text on another, in twelve states", async () => {
    const loaded = await readPackage(fileURLToPath(new URL("../../public/data/", import.meta.url)));
    const page = await site.open(states[0]?.[0]);
    const viewer = await site.visit("about:blank");
    for (const [index, [fragment, settings]] of states.entries()) {
      const state = `state ${index + 1}`;
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await openForm(page, settings);
      const svg = await saved(page, "Save SVG");
      expect.soft((await saved(page, "Save SVG")) === svg, `${state}: the same bytes again`).toBe(true);
      await page.keyboard.press("Escape");

      const shown = /(#v1[^\n]*)<\/desc>/.exec(svg)?.[1]?.replaceAll("&#38;", "&") ?? "";
      const chosen = { ...settingsOf({}), ...settings };
      const drawn = await drawFigure(loaded, shown, chosen);
      expect.soft(drawn.ignored, state).toEqual([]);
      expect.soft(drawn.svg === svg, `${state}: the bytes of Node`).toBe(true);

      const texts = await textsIn(viewer, svg);
      const words = texts.map((each) => each.text).join(" ");
      for (const part of PARTS) expect.soft(words, state).toMatch(part);
      if (settings.title) expect.soft(words, state).toContain(settings.title.slice(0, 60));
      const { width, height } = FIGURE_SIZES[chosen.size];
      const isOut = ({ left, right, top, bottom }: DrawnText) =>
        left < 0 || top < 0 || right > width || bottom > height;
      expect.soft(texts.filter(isOut), `${state}: off the page`).toEqual([]);
      expect.soft(overlapsIn(texts), `${state}: on each other`).toEqual([]);
    }
  }, 240_000);

  test("are saved as PNG with its resolution in the file, look the same from Node, and are copied", async () => {
    const page = await site.open(TARGET, { permissions: ["clipboard-read", "clipboard-write"] });
    await openForm(page, {});
    await page.getByRole("combobox", { name: "Size of the PNG" }).selectOption("4");
    const picture = decodePng(await download(page, "Save PNG"));
    expect([picture.width, picture.height, picture.dotsPerInch]).toEqual([4800, 2700, 384]);
    expect(picture.colourAt(4, 4)).toEqual([255, 255, 255]);
    expect(picture.colourAt(32 * 4 + 8, 300 * 4)).not.toEqual([255, 255, 255]);

    await page.getByRole("combobox", { name: "Size of the PNG" }).selectOption("2");
    const middle = decodePng(await download(page, "Save PNG"));
    expect([middle.width, middle.height, middle.dotsPerInch]).toEqual([2400, 1350, 192]);

    await page.getByRole("combobox", { name: "Size of the PNG" }).selectOption("1");
    const small = decodePng(await download(page, "Save PNG"));
    const drawn = decodePng(await pictureOf(await saved(page, "Save SVG"), { ...settingsOf({}), scale: 1 }));
    expect(drawn.dotsPerInch).toBe(96);
    expect(difference(drawn, small)).toBeLessThan(0.001);

    await page.getByRole("button", { name: "Copy picture" }).click();
    await page.getByRole("status").getByText("Picture copied").waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toEqual(["image/png"]);
  });
});

/** Opens the form and sets it. */
async function openForm(page: Page, settings: Partial<FigureSettings>): Promise<void> {
  await page.getByRole("button", { name: "Export figure" }).click();
  const { title, subtitle, size = "16x9", frame = "all", theme = "light" } = settings;
  if (title) await page.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  if (subtitle) await page.getByRole("textbox", { name: "Subtitle" }).fill(subtitle);
  await page.getByRole("combobox", { name: "Size", exact: true }).selectOption(size);
  await page.getByRole("combobox", { name: "Map shows" }).selectOption(frame);
  await page.getByRole("button", { name: english.figure.themes[theme], exact: true }).click();
}

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFileSync(await file.path());
}

async function saved(page: Page, button: string): Promise<string> {
  return (await download(page, button)).toString("utf8");
}

/** A text of a figure and the ground of its letters, from capitals down to descenders, px. */
interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts of a figure as Chromium draws them. */
async function textsIn(viewer: Page, svg: string): Promise<readonly DrawnText[]> {
  await viewer.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
  return viewer.evaluate(async () => {
    await document.fonts.ready;
    if (![...document.fonts].some(({ status }) => status === "loaded")) throw new Error("The figure has no font.");
    return [...document.querySelectorAll("text")].map((node) => {
      const { x, width } = node.getBBox();
      const matrix = node.getCTM();
      const size = Number(node.getAttribute("font-size"));
      const [dx, y] = [matrix?.e ?? 0, (matrix?.f ?? 0) + Number(node.getAttribute("y"))];
      return {
        text: node.textContent ?? "",
        left: x + dx,
        right: x + dx + width,
        top: y - 0.72 * size,
        bottom: y + 0.21 * size,
      };
    });
  });
}

/** Pairs of texts whose ground overlaps by more than rounding. */
function overlapsIn(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.2 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.2,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}
