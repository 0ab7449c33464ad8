import { describe, expect, it } from "vitest";
import { colourOf, type Paint, THEMES, type Theme } from "../../../src/core/figure/palette.ts";
import { BLOCS, type Bloc } from "../../../src/core/records/bloc.ts";
import { contrastOf, deuteranopic, differenceOf, lightnessOf, linearOf } from "../../helpers/colour-science.ts";

const colour = (paint: Paint, theme: Theme) => linearOf(colourOf(paint, theme));
const greyOf = (paint: Paint, theme: Theme) => lightnessOf(colour(paint, theme));
const pairs = (blocs: readonly Bloc[]) => blocs.flatMap((one, at) => blocs.slice(at + 1).map((other) => [one, other]));
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
    expect(least(BLOCS.map((bloc) => contrastOf(colour(bloc, theme), plate)))).toBeGreaterThanOrEqual(3);
  });

  it("of United States, other governments and United Nations differ in lightness under deuteranopia", () => {
    const lightness = (bloc: string) => lightnessOf(deuteranopic(colour(bloc as Bloc, theme)));
    const apart = pairs(["US", "OG", "UN"]).map(([one = "", other = ""]) =>
      Math.abs(lightness(one) - lightness(other)),
    );
    expect(least(apart)).toBeGreaterThan(14);
  });

  it("differ from each other as much as before, seen in full and under deuteranopia", () => {
    const apart = (see: typeof deuteranopic, among: (pair: readonly string[]) => boolean) =>
      least(
        pairs(BLOCS)
          .filter(among)
          .map(([one = "", other = ""]) =>
            differenceOf(see(colour(one as Bloc, theme)), see(colour(other as Bloc, theme))),
          ),
      );
    const any = () => true;
    const ofTheThree = (pair: readonly string[]) => pair.some((bloc) => ["US", "OG", "UN"].includes(bloc));
    expect(apart((seen) => seen, any)).toBeGreaterThan(11);
    expect(apart(deuteranopic, any)).toBeGreaterThan(theme === "light" ? 4.3 : 1.1);
    expect(apart(deuteranopic, ofTheThree)).toBeGreaterThan(10);
  });
});
