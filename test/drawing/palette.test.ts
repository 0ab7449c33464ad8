import { describe, expect, it } from "vitest";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../../src/core/records/claimant-category.ts";
import { THEMES, type Theme } from "../../src/core/theme.ts";
import { colourOf, type Paint } from "../../src/drawing/palette.ts";
import { contrastOf, deuteranopic, differenceOf, lightnessOf, linearOf } from "../helpers/colour-science.ts";

const colour = (paint: Paint, theme: Theme) => linearOf(colourOf(paint, theme));
const greyOf = (paint: Paint, theme: Theme) => lightnessOf(colour(paint, theme));
const pairs = (categories: readonly ClaimantCategory[]) =>
  categories.flatMap((one, at) => categories.slice(at + 1).map((other) => [one, other]));
const least = (numbers: readonly number[]) => Math.min(...numbers);

describe.each(THEMES)("in greyscale, %s", (theme) => {
  it("the lightest class differs clearly from what is not covered and from a region without a claim", () => {
    const apart = (["land", "c0"] as const).map((ground) => Math.abs(greyOf("c1", theme) - greyOf(ground, theme)));
    expect(least(apart)).toBeGreaterThan(7);
  });

  it("the classes go one way, each clearly from the next", () => {
    const steps = (["c0", "c1", "c2", "c3", "c4", "c5", "c6"] as const).map((paint) => greyOf(paint, theme));
    const apart = steps.slice(1).map((step, index) => (step - (steps[index] ?? 0)) * (theme === "light" ? -1 : 1));
    expect(least(apart)).toBeGreaterThan(6);
  });
});

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
