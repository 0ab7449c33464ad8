import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/drawing/text-width.ts";
import { wrapText } from "../../src/drawing/wrap-text.ts";

describe("wrapText", () => {
  it("breaks at spaces, no line wider than told", () => {
    const lines = wrapText("Claims about Islamic State in Khorasan", 12, "400", 90);
    expect(lines.join(" ")).toBe("Claims about Islamic State in Khorasan");
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
  });

  it("breaks a word wider than a line between letters and goes on behind it", () => {
    const text = "on 伊斯兰国呼罗珊分支在阿富汗的活动主张 and";
    const lines = wrapText(text, 10, "400", 60);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
  });

  it("keeps dates together", () => {
    for (let width = 90; width < 260; width += 5) {
      const lines = wrapText("By the United Nations, January 2016 – 6 Mar 2026 and 12 more", 12, "400", width);
      expect(lines.filter((line) => line.includes("January 2016"))).toHaveLength(1);
      expect(lines.filter((line) => line.includes("6 Mar 2026"))).toHaveLength(1);
    }
  });

  it("has no line for no text", () => {
    expect(wrapText("", 12, "400", 90)).toEqual([]);
  });
});
