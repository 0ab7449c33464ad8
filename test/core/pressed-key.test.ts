import { describe, expect, it } from "vitest";
import { isQuestionMark, isSlash, latinLetter } from "../../src/core/pressed-key.ts";

describe("the letter of a key", () => {
  it.each([
    ["QWERTY", "z", "KeyZ", "z"],
    ["QWERTY with Shift", "Z", "KeyZ", "z"],
    ["QWERTZ", "z", "KeyY", "z"],
    ["QWERTZ, the key beside X", "y", "KeyZ", "y"],
    ["AZERTY", "z", "KeyW", "z"],
    ["Russian", "я", "KeyZ", "z"],
    ["Russian with Shift", "Я", "KeyZ", "z"],
    ["Persian", "ظ", "KeyZ", "z"],
    ["Arabic", "ئ", "KeyZ", "z"],
    ["Arabic with Shift, where it writes a sign", "~", "KeyZ", "z"],
    ["Arabic, a key that writes two letters", "لا", "KeyB", "b"],
    ["Greek", "ζ", "KeyZ", "z"],
    ["Turkish", "ı", "KeyI", "ı"],
  ])("on %s", (_, key, code, letter) => {
    expect(latinLetter({ key, code })).toBe(letter);
  });

  it("is none on keys of digits, signs and names", () => {
    for (const [key, code] of [
      ["1", "Digit1"],
      ["Enter", "Enter"],
      ["F6", "F6"],
      ["ArrowUp", "ArrowUp"],
      ["Dead", "BracketLeft"],
      ["ж", "Semicolon"],
    ] as const)
      expect(latinLetter({ key, code })).toBeNull();
  });
});

it("question mark and slash are known in other scripts, and not mistaken", () => {
  expect(["?", "؟", "？"].every((key) => isQuestionMark({ key, code: "Slash" }))).toBe(true);
  expect(isQuestionMark({ key: "/", code: "Slash" })).toBe(false);
  expect(isSlash({ key: "/", code: "Digit7" })).toBe(true);
  expect(isSlash({ key: "ظ", code: "Slash" })).toBe(true);
  expect(isSlash({ key: "-", code: "Slash" })).toBe(false);
  expect(isSlash({ key: "?", code: "Slash" })).toBe(false);
});
