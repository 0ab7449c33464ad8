import { describe, expect, it } from "vitest";
import { roomyWidth } from "../../src/drawing/roomy-width.ts";
import { textWidth } from "../../src/drawing/text-width.ts";

describe("textWidth", () => {
  it("adds up advance widths in proportion to the size", () => {
    expect(textWidth("Kabul", 24)).toBeCloseTo(2 * textWidth("Kabul", 12));
    expect(textWidth("Kabul", 12)).toBeCloseTo(textWidth("Ka", 12) + textWidth("bul", 12));
    expect(textWidth("", 12)).toBe(0);
  });

  it("knows that bolder letters are wider and that figures are tabular", () => {
    expect(textWidth("Badakhshan", 12, "600")).toBeGreaterThan(textWidth("Badakhshan", 12, "400"));
    expect(roomyWidth("Badakhshan", 12, "700")).toBeGreaterThan(textWidth("Badakhshan", 12, "600"));
    for (const figures of ["1", "4", "7"]) expect(textWidth(figures, 12)).toBe(textWidth("0", 12));
  });

  it("gives accents no width of their own", () => {
    expect(textWidth("Jalālābād", 12)).toBe(textWidth("Jalalabad", 12));
  });

  it("counts a letter the font lacks as a wide one", () => {
    expect(textWidth("کابل", 10)).toBeGreaterThan(textWidth("aaaa", 10));
  });

  it("counts letters of East Asia and emoji as squares", () => {
    for (const letter of ["声", "한", "カ", "！", "🗺"]) expect(textWidth(letter, 10)).toBe(10);
  });

  it("adds tracking after each letter", () => {
    expect(textWidth("IRAN", 10, "600", 0.1)).toBeCloseTo(textWidth("IRAN", 10, "600") + 4);
  });
});
