import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import { beforeAll, describe, expect, test } from "vitest";
import { drawFigure, readPackage, settingsOf } from "../../../scripts/figure/draw.ts";
import { MEASURE_NAMES } from "../../../src/core/view-state.ts";
import type { LoadedPackage } from "../../../src/io/load-package.ts";
import { answersTo } from "../../helpers/areas-from-csv.ts";
import { rowsOf } from "../../helpers/csv-rows.ts";

const DATA = fileURLToPath(new URL("../../../public/data/", import.meta.url));
const require = createRequire(import.meta.url);
const FONTS = [
  require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
  require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf"),
];
/** No text is smaller, px. */
const LEAST = { "16x9": 16, "a4-landscape": 12, "a4-portrait": 12, square: 20 } as const;
const WINDOW = "&from=2021-08-01&to=2023-12-31";

const cases = (Object.keys(LEAST) as (keyof typeof LEAST)[]).flatMap((size) => [
  ...[...MEASURE_NAMES, "contested&contest=anywhere"].map((measure) => ({
    size,
    frame: "all",
    link: `#v1&measure=${measure}`,
  })),
  { size, frame: "AF", link: `#v1${WINDOW}&who=UN,TB&source=D` },
  { size, frame: "PK-BA", link: `#v1${WINDOW}` },
  { size, frame: "AF", link: `#v1&page=spread${WINDOW}` },
  { size, frame: "AF", link: "#v1&page=spread" },
  { size, frame: "AF", link: "#v1&page=compare" },
  {
    size,
    frame: "AF",
    link: "#v1&page=compare&compare=two&from=2023-01-01&to=2023-12-31&against=2017-01-01/2017-12-31",
  },
  { size, frame: "AF", link: "#v1&page=compare&compare=two&who=TB&againstwho=US" },
  { size, frame: "AF", link: "#v1&page=strength&source=D" },
]);

let loaded: LoadedPackage;
beforeAll(async () => {
  loaded = await readPackage(DATA);
});

describe.each(cases)("a figure, $size, $frame, $link", ({ size, frame, link }) => {
  test("has room for DejaVu Sans in a program that takes no typeface from it, and no text too small", async () => {
    const { svg } = await drawFigure(loaded, link, settingsOf({ size, frame }));
    const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, px]) => Number(px));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST[size] - 0.01);
    expect(svg).not.toContain("rgba(");
    const texts = drawnTexts(svg);
    expect(texts.length).toBeGreaterThan(40);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
    const isOut = ({ left, top, right, bottom }: DrawnText) =>
      left < 0 || top < 0 || right > (width ?? 0) || bottom > (height ?? 0);
    expect(texts.filter(isOut)).toEqual([]);
    const pairs = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => areOnEachOther(one, other))
        .map((other) => `${one.words} / ${other.words}`),
    );
    expect(pairs).toEqual([]);
    if (frame !== "all") return;
    const words = texts.map((each) => each.words);
    const unnamed = mostClaimed().filter((name) => !words.some((each) => each === name || each.startsWith(`${name} `)));
    expect(unnamed).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(["AFGHANISTAN", "BALOCHISTAN"]));
  }, 60_000);
});

/** The provinces of Afghanistan and districts of Balochistan that most claims affirm, ten of them. */
function mostClaimed(): readonly string[] {
  const answer = answersTo({});
  return rowsOf("regions.csv")
    .filter(({ parent }) => parent === "AF" || parent === "PK-BA")
    .map(({ id = "", name = "" }) => ({ name, affirm: answer(id).affirm }))
    .toSorted((one, other) => other.affirm - one.affirm)
    .slice(0, 10)
    .map(({ name }) => name);
}

interface DrawnText {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function areOnEachOther(one: DrawnText, other: DrawnText): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Where resvg, which knows DejaVu Sans only, draws the letters of each text of a document. */
function drawnTexts(svg: string): readonly DrawnText[] {
  const bare = svg
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(/<pattern.*?<\/pattern>/gs, "")
    .replace(/<(?:path|rect|circle)[^>]*\/>/g, "");
  const words: string[] = [];
  const marked = bare.replace(/<text ([^>]*>)(.*?)<\/text>/gs, (_, attributes: string, inner: string) => {
    words.push(inner.replace(/<[^>]*>/g, "").replace(/[\u2066-\u2069]/g, ""));
    return `<text id="text${words.length - 1}" ${attributes}${inner}</text>`;
  });
  const font = {
    loadSystemFonts: false,
    fontFiles: FONTS,
    defaultFontFamily: "DejaVu Sans",
    sansSerifFamily: "DejaVu Sans",
  };
  return textBoxes(new Resvg(marked, { font }).toString()).map((box) => ({ ...box, words: words[box.index] ?? "" }));
}

/** The boxes of what a document draws in each group `text…`: such documents have but groups with matrices, and paths of M, L, Q, C. */
function textBoxes(document: string): readonly (Omit<DrawnText, "words"> & { readonly index: number })[] {
  const boxes = new Map<number, { left: number; top: number; right: number; bottom: number }>();
  const stack: { readonly x: number; readonly y: number; readonly index: number | null }[] = [
    { x: 0, y: 0, index: null },
  ];
  for (const [tag, name = "", attributes = ""] of document.matchAll(/<\/?(g|path)\b([^>]*)>/g)) {
    const here = stack.at(-1) ?? { x: 0, y: 0, index: null };
    if (tag.startsWith("</")) stack.pop();
    else if (name === "g") {
      const [, x = "0", y = "0"] = /transform="matrix\(1 0 0 1 (\S+) (\S+)\)"/.exec(attributes) ?? [];
      const id = /id="text(\d+)"/.exec(attributes)?.[1];
      stack.push({ x: here.x + Number(x), y: here.y + Number(y), index: id === undefined ? here.index : Number(id) });
    } else if (here.index !== null) {
      const points = (/ d="([^"]*)"/.exec(attributes)?.[1] ?? "").match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
      const box = boxes.get(here.index) ?? {
        left: Number.POSITIVE_INFINITY,
        top: Number.POSITIVE_INFINITY,
        right: Number.NEGATIVE_INFINITY,
        bottom: Number.NEGATIVE_INFINITY,
      };
      for (let at = 0; at + 1 < points.length; at += 2) {
        const [x, y] = [here.x + (points[at] ?? 0), here.y + (points[at + 1] ?? 0)];
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
      boxes.set(here.index, box);
    }
  }
  return [...boxes].map(([index, box]) => ({ ...box, index }));
}
