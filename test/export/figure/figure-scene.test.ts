import { describe, expect, it } from "vitest";
import { DEFAULT_FIGURE, FIGURE_SIZES, type FigureSettings, figureText } from "../../../src/core/figure-settings.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import { DEFAULT_TIMELINE } from "../../../src/core/timeline/timeline.ts";
import type { SceneNode } from "../../../src/drawing/scene.ts";
import { textWidth } from "../../../src/drawing/text-width.ts";
import type { FigureInput } from "../../../src/export/figure/figure-input.ts";
import { linkLines } from "../../../src/export/figure/figure-link.ts";
import { figureScene } from "../../../src/export/figure/figure-scene.ts";
import { sceneToSvg } from "../../../src/export/svg.ts";
import { createDay } from "../../helpers/claims.ts";
import { createFigureInput, expectKept, FONT } from "./figure-fixture.ts";

const WINDOW = { from: createDay("2021-08-01"), to: createDay("2023-12-31") };
const timeline = DEFAULT_TIMELINE;
const windowed = await createFigureInput({ timeline: { ...timeline, window: WINDOW, clock: "occurred" } });
const nearKabul = await createFigureInput({ camera: { longitude: 69.2, latitude: 34.5, zoom: 9 } });
const reported = await createFigureInput({
  timeline: { ...timeline, window: { from: null, to: null }, clock: "reported" },
  measure: "first-affirmed",
  selection: { area: "PK-KP" as AreaId, claim: null },
});

function draw(input: FigureInput, settings: Partial<FigureSettings> = {}): string {
  const chosen = { ...DEFAULT_FIGURE, ...settings };
  return sceneToSvg(figureScene(input, chosen), chosen.theme, FONT);
}

function textsOf(nodes: readonly SceneNode[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === "text") return [node.runs.map(({ text }) => text).join("")];
    return node.kind === "group" || node.kind === "kept" ? textsOf(node.nodes) : [];
  });
}

function wordsOf(input: FigureInput, settings: Partial<FigureSettings> = {}): readonly string[] {
  return textsOf(figureScene(input, { ...DEFAULT_FIGURE, ...settings }).nodes);
}

describe("a figure", () => {
  it("of a window, wide and light, is drawn as it was", () => {
    expectKept(draw(windowed), "figure-16x9.svg");
  });

  it("of the spread as reported, high and dark, is drawn as it was", () => {
    expectKept(draw(reported, { size: "a4-portrait", theme: "dark" }), "figure-a4-portrait-dark.svg");
  });

  it.each(["16x9", "square"] as const)("near by names towns and explains the symbols of its own map, %s", (size) => {
    const near = wordsOf(nearKabul, { size });
    expect(near).toEqual(expect.arrayContaining(["Town, for orientation"]));
    expect(near).not.toContain("Place of a claim");
    expect(wordsOf(windowed, { size })).not.toContain("Town, for orientation");
    const without = wordsOf(nearKabul, { size, layers: ["marks", "names"] });
    expect(without).not.toContain("Town, for orientation");
  });

  it("has the same bytes again", () => {
    expect(draw(windowed, { size: "square" })).toBe(draw(windowed, { size: "square" }));
  });

  it.each(Object.keys(FIGURE_SIZES) as (keyof typeof FIGURE_SIZES)[])("has all its parts in %s", (size) => {
    const words = wordsOf(windowed, { size });
    const all = words.join(" ").replace(/\s+/g, " ");
    for (const part of [
      "Claims that affirm Islamic State – Khorasan, August 2021 – December 2023",
      "A claim is what somebody said, not what is true.",
      "Affirming claims",
      "Who speaks",
      "About wider areas",
      "Claims by month they speak of, 2018 – 2024",
      "1 Aug 2021",
      "31 Dec 2023",
      "How to read it. A mark has a place for each who speaks:",
      "Clock: occurred, the time that claims speak of; here 1 Aug 2021 to 31 Dec 2023.",
      "Sources: Khorasan Claims Atlas, 18 claims in 1 publication, each with its link;",
      "Data version 2026.11 · Creative Commons Attribution 4.0 International",
      "Open in the atlas: #v1",
      " km",
      "Nangarhar 9",
      "AFGHANISTAN",
    ]) {
      expect(all).toContain(part);
    }
    for (const category of [
      "Islamic State",
      "Taliban",
      "Afghan Republic",
      "Pakistan",
      "United States",
      "Other states",
    ]) {
      expect(words).toContain(category);
    }
  });

  it("counts the regions that no claim names", () => {
    const note = wordsOf(windowed, { size: "a4-landscape" }).join(" ");
    expect(note).toContain("30 provinces of Afghanistan and 34 districts of Balochistan have no claim in any year");
  });

  it("keeps the whole link and all sources in the file", () => {
    const far = { ...windowed, fragment: `#v1&text=${"very-long-word-".repeat(40)}` };
    const svg = draw(far);
    expect(svg).toContain(`\nOpen in the atlas: ${far.fragment.replaceAll("&", "&#38;")}</desc>`);
    expect(wordsOf(far).join("")).not.toContain("very-long-word-".repeat(40));
    expect(wordsOf(far).filter((words) => words.endsWith("…"))).toHaveLength(1);
  });

  it("says what the reader wants it to say", () => {
    const words = wordsOf(windowed, { title: "My  title\n", subtitle: "And <more>" });
    expect(words.slice(0, 2)).toEqual(["My title", "And <more>"]);
    expect(wordsOf(windowed, { title: "  " })[0]).toMatch(/^Claims that affirm/);
  });

  it("leaves out of the map what the reader does not want", () => {
    const words = (layers: FigureSettings["layers"]) => wordsOf(windowed, { layers });
    expect(words(["names", "marks"])).toContain("Nangarhar 9");
    expect(words(["names", "marks"])).not.toContain("AFGHANISTAN");
    expect(words(["around"])).toContain("AFGHANISTAN");
    expect(words(["around", "marks"])).not.toContain("Nangarhar 9");
  });

  it("frames what is asked for, and everything where nothing is selected", () => {
    const scaleOf = (input: FigureInput, frame: FigureSettings["frame"]) =>
      wordsOf(input, { frame, size: "square" }).find((words) => words.endsWith(" km"));
    expect(scaleOf(windowed, "PK-BA")).toBe("200 km");
    expect(scaleOf(windowed, "selection")).toBe(scaleOf(windowed, "all"));
    expect(scaleOf(reported, "selection")).not.toBe(scaleOf(reported, "all"));
    expect(scaleOf(windowed, "screen")).toBe(scaleOf(windowed, "all"));
    const near = { ...windowed, camera: { longitude: 70.5, latitude: 34.4, zoom: 7 } };
    expect(scaleOf(near, "screen")).toBe("100 km");
  });
});

describe("the texts of a figure", () => {
  it("are one line without control characters, cut at their limit by whole letters", () => {
    expect(figureText("title", " a\tb\u0000\r\n c ")).toBe("a b c");
    expect([...figureText("title", "𝒂".repeat(200))]).toHaveLength(110);
  });

  it("break links where their parts join and only cut the last line", () => {
    const link = "https://atlas.example/folder/#v1&from=2021-08-01&to=2023-12-31&who=UN,TB";
    const lines = linkLines(link, 12, 150, 9);
    expect(lines.join("")).toBe(link.replace("https://", ""));
    expect(lines.every((line) => textWidth(line, 12) <= 150)).toBe(true);
    const cut = linkLines(link, 12, 150, 2);
    expect(cut).toHaveLength(2);
    expect(cut[0]).toBe(lines[0]);
    expect(cut[1]?.endsWith("…")).toBe(true);
  });
});
