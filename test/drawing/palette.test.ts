import { describe, expect, it } from "vitest";
import { CONTEST_CLASSES } from "../../src/core/contested/contest-class.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../../src/core/records/claimant-category.ts";
import { THEMES, type Theme } from "../../src/core/theme.ts";
import { CONTEST_LAYERS, contestPaint } from "../../src/drawing/legend/contest-swatches.ts";
import { colourOf, type Paint, RAMPS } from "../../src/drawing/palette.ts";
import {
  contrastOf,
  deuteranopic,
  differenceOf,
  type LinearRgb,
  lightnessOf,
  linearOf,
} from "../helpers/colour-science.ts";

const colour = (paint: Paint, theme: Theme) => linearOf(colourOf(paint, theme));
const greyOf = (paint: Paint, theme: Theme) => lightnessOf(colour(paint, theme));
const pairs = (categories: readonly ClaimantCategory[]) =>
  categories.flatMap((one, at) => categories.slice(at + 1).map((other) => [one, other]));
const least = (numbers: readonly number[]) => Math.min(...numbers);

describe.each(THEMES)("in greyscale, %s", (theme) => {
  it.each([...new Set(Object.values(RAMPS))])(
    "the lightest class of a ramp differs clearly from what is not covered and from a region without a claim (%s, %s)",
    (_, lightest) => {
      const apart = (["land", "c0"] as const).map((ground) =>
        Math.abs(greyOf(lightest, theme) - greyOf(ground, theme)),
      );
      expect(least(apart)).toBeGreaterThan(7);
    },
  );

  it.each([...new Set(Object.values(RAMPS))])(
    "the classes go one way, each clearly from the next (%s, %s)",
    (...ramp) => {
      const steps = ramp.map((paint) => greyOf(paint, theme));
      const apart = steps.slice(1).map((step, index) => (step - (steps[index] ?? 0)) * (theme === "light" ? -1 : 1));
      expect(least(apart)).toBeGreaterThan(6);
    },
  );

  it("years look unlike counts at every strength, under deuteranopia too", () => {
    const [warm, cool] = [RAMPS.counts.slice(1), RAMPS.years.slice(1)];
    for (const see of [(seen: LinearRgb) => seen, deuteranopic]) {
      const apart = warm.flatMap((one) =>
        cool.map((other) => differenceOf(see(colour(one, theme)), see(colour(other, theme)))),
      );
      expect(least(apart)).toBeGreaterThan(6);
    }
  });

  it("changes grow stronger by step, more and fewer alike, and look unlike each other under deuteranopia", () => {
    const [more, fewer] = ["more", "fewer"].map((way) => [1, 2, 3].map((step) => `${way}-${step}` as Paint)) as [
      Paint[],
      Paint[],
    ];
    for (const ramp of [more, fewer]) {
      const steps = (["same", ...ramp] as Paint[]).map((paint) => greyOf(paint, theme));
      const apart = steps.slice(1).map((step, index) => (step - (steps[index] ?? 0)) * (theme === "light" ? -1 : 1));
      expect(least(apart)).toBeGreaterThan(4);
    }
    for (const see of [(seen: LinearRgb) => seen, deuteranopic]) {
      const apart = more.flatMap((one) =>
        fewer.map((other) => differenceOf(see(colour(one, theme)), see(colour(other, theme)))),
      );
      expect(least(apart)).toBeGreaterThan(6);
    }
  });

  it("each way in which claims agree is told by its ground, or by lines that stand out from it", () => {
    const looks = CONTEST_CLASSES.map((kind) => {
      const symbology = CONTEST_LAYERS[kind]?.symbology;
      const pattern = symbology?.kind === "pattern" ? symbology.pattern : null;
      const ground = greyOf(contestPaint(kind), theme);
      const line = pattern && lightnessOf(overGround(colourOf(pattern.paint, theme), contestPaint(kind), theme));
      return { kind, ground, isLined: pattern !== null, contrast: line === null ? 99 : Math.abs(line - ground) };
    });
    expect(least(looks.map(({ contrast }) => contrast))).toBeGreaterThan(20);
    for (const [at, one] of looks.entries()) {
      for (const other of looks.slice(at + 1)) {
        const isTold = one.isLined !== other.isLined || Math.abs(one.ground - other.ground) > 12;
        expect(isTold, `${one.kind} and ${other.kind}`).toBe(true);
      }
    }
  });
});

/** A colour, transparent or not, over the ground of a region. */
function overGround(css: string, ground: Paint, theme: Theme): LinearRgb {
  const channels = /^rgba\((\d+),(\d+),(\d+),(.+)\)$/u.exec(css);
  if (!channels) return linearOf(css);
  const [over, alpha] = [channels.slice(1, 4).map(Number), Number(channels[4])];
  const hex = colourOf(ground, theme);
  const mixed = over.map((value, at) =>
    Math.round(alpha * value + (1 - alpha) * Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16)),
  );
  return linearOf(`#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`);
}

describe.each(THEMES)("the colours of the nine, %s", (theme) => {
  it("stand out from the plate by 3:1 at least", () => {
    const plate = colour("plate", theme);
    expect(
      least(CLAIMANT_CATEGORIES.map((category) => contrastOf(colour(category, theme), plate))),
    ).toBeGreaterThanOrEqual(3);
  });

  it("of United States, other governments and United Nations differ in lightness under deuteranopia", () => {
    const lightness = (category: string) => lightnessOf(deuteranopic(colour(category as ClaimantCategory, theme)));
    const apart = pairs(["US", "OG", "UN"]).map(([one = "", other = ""]) =>
      Math.abs(lightness(one) - lightness(other)),
    );
    expect(least(apart)).toBeGreaterThan(14);
  });

  it("differ from each other as much as before, seen in full and under deuteranopia", () => {
    const apart = (see: typeof deuteranopic, among: (pair: readonly string[]) => boolean) =>
      least(
        pairs(CLAIMANT_CATEGORIES)
          .filter(among)
          .map(([one = "", other = ""]) =>
            differenceOf(see(colour(one as ClaimantCategory, theme)), see(colour(other as ClaimantCategory, theme))),
          ),
      );
    const any = () => true;
    const ofTheThree = (pair: readonly string[]) => pair.some((category) => ["US", "OG", "UN"].includes(category));
    expect(apart((seen) => seen, any)).toBeGreaterThan(11);
    expect(apart(deuteranopic, any)).toBeGreaterThan(theme === "light" ? 4.3 : 1.1);
    expect(apart(deuteranopic, ofTheThree)).toBeGreaterThan(10);
  });
});
