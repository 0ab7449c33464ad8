import { describe, expect, it } from "vitest";
import { createFormats, monthNames } from "../../src/words/create-formats.ts";

describe("formats of a locale", () => {
  it("are those of English where it is British", () => {
    const { number, list, plural } = createFormats("en-GB");
    expect(number(12345)).toBe("12,345");
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((parts) => list(parts, "or"))).toEqual([
      "",
      "a",
      "a or b",
      "a, b or c",
    ]);
    expect([0, 1, 2].map(plural)).toEqual(["other", "one", "other"]);
  });

  it("give way to what a language brings", () => {
    const byLength = (one: string, other: string) => one.length - other.length;
    const { number, plural, collate, collateNumbers } = createFormats("ps", {
      digits: "arabext",
      plural: () => "two",
      collate: byLength,
    });
    expect(number(7)).toBe("۷");
    expect(plural(1)).toBe("two");
    expect(["ccc", "a", "bb"].sort(collate)).toEqual(["a", "bb", "ccc"]);
    expect(["ccc", "a", "bb"].sort(collateNumbers)).toEqual(["a", "bb", "ccc"]);
  });

  it("count months by the Gregorian calendar where the locale has another", () => {
    const solar = new Intl.DateTimeFormat("fa-AF", { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, 0, 1));
    const [first = ""] = monthNames("fa-AF", "long");
    expect(first).not.toBe(solar);
    expect(new Set(monthNames("fa-AF", "long")).size).toBe(12);
    expect(monthNames("en-GB", "long")[7]).toBe("August");
  });
});
