import { expect, test } from "vitest";
import { DEFAULT_FIGURE, FIGURE_SIZES, type FigureSize } from "../../../src/core/figure-settings.ts";
import type { SceneNode } from "../../../src/drawing/scene.ts";
import { figureScene } from "../../../src/export/figure/figure-scene.ts";
import { sceneToSvg } from "../../../src/export/svg.ts";
import { english } from "../../helpers/english.ts";
import { createFigureInput } from "./figure-fixture.ts";

const OTHER = { start: "end", middle: "middle", end: "start" } as const;
const FROM_RIGHT = { ...english, language: { ...english.language, direction: "rtl" as const } };

/** A text of a drawing: where it stands from the left edge, and by which of its ends. */
interface PlacedText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: keyof typeof OTHER;
}

function textsOf(nodes: readonly SceneNode[], x = 0, y = 0): readonly PlacedText[] {
  return nodes.flatMap((node): readonly PlacedText[] => {
    switch (node.kind) {
      case "text": {
        const words = node.runs.map(({ text }) => text).join("");
        return [{ words, x: x + node.x, y: y + node.y, anchor: node.anchor ?? "start" }];
      }
      case "group":
        return textsOf(node.nodes, x + node.x, y + node.y);
      case "kept":
        return textsOf(node.nodes, x, y);
      default:
        return [];
    }
  });
}

test.each(Object.keys(FIGURE_SIZES) as FigureSize[])(
  "in a language from right to left the frame of %s mirrors, map and time do not",
  async (size) => {
    const input = await createFigureInput();
    const settings = { ...DEFAULT_FIGURE, size };
    const { width } = FIGURE_SIZES[size];
    const [usual, mirrored] = [english, FROM_RIGHT].map((text) =>
      textsOf(figureScene({ ...input, text }, settings).nodes),
    );
    const found = (words: string) =>
      [usual, mirrored].map((texts = []) => texts.filter((each) => each.words.startsWith(words)));

    for (const words of [
      "Claims that affirm Islamic State",
      "How to read it.",
      ...(size.startsWith("a4") ? ["Sources: ", "Data version"] : []),
      english.legend.wider.heading,
      english.figure.speaks,
      english.figure.categories.RM,
      english.legend.notCovered,
      "Claims by month they speak of",
    ]) {
      const [before = [], after = []] = found(words);
      expect(after.length, words).toBeGreaterThan(0);
      expect(after, words).toEqual(
        before.map(({ x, anchor, ...rest }) => ({ ...rest, x: expect.closeTo(width - x, 6), anchor: OTHER[anchor] })),
      );
    }
    const years = mirrored?.filter(({ words }) => /^’?\d\d(\d\d)?$/.test(words) && words !== "10") ?? [];
    const byYear = years.toSorted((one, other) => one.x - other.x).map(({ words }) => words);
    expect(byYear.length).toBeGreaterThan(1);
    expect(byYear).toEqual(byYear.toSorted());
    const places = (texts: readonly PlacedText[] = []) => {
      const named = texts.filter(({ words }) => /^(Nangarhar|Kabul|Herat|AFGHANISTAN|IRAN)\b/.test(words));
      const left = Math.min(...named.map(({ x }) => x));
      return named.map(({ words, x, y, anchor }) => [words, Math.round(x - left), Math.round(y), anchor]);
    };
    expect(places(mirrored).length).toBeGreaterThan(1);
    expect(places(mirrored)).toEqual(places(usual));
  },
);

test("a file says which way its words run, and anchors them by the same ends", async () => {
  const input = await createFigureInput();
  const svg = sceneToSvg(figureScene({ ...input, text: FROM_RIGHT }, DEFAULT_FIGURE), "light");
  expect(svg).toMatch(/^<svg [^>]*direction="rtl"/);
  const title = /<text ([^>]*)><tspan font-weight="700"[^>]*>Claims that affirm/.exec(svg)?.[1] ?? "";
  expect(title).toContain('text-anchor="start"');
  expect(sceneToSvg(figureScene(input, DEFAULT_FIGURE), "light")).not.toContain("direction=");
});
