import { expect, it } from "vitest";
import { storyBrackets } from "../../../src/drawing/analysis/story-brackets.ts";

const REACHES = [
  { from: 0, to: 100 },
  { from: 50, to: 60 },
  { from: 108, to: 300 },
  { from: 290, to: 291 },
];

it("gives each step the first lane in which it meets no other, and the one told a stronger line", () => {
  const { nodes, height } = storyBrackets(REACHES, 2, 400, String);
  const lines = nodes.flatMap((node) =>
    node.kind === "rect" ? [[node.x, node.y + node.height, node.width, node.height]] : [],
  );
  expect(lines).toEqual([
    [0, 16, 100, 1],
    [49, 32, 12, 2],
    [108, 16, 192, 1],
    [284.5, 32, 12, 1],
  ]);
  expect(nodes.flatMap((node) => (node.kind === "text" ? [node.runs[0]?.text] : []))).toEqual(["1", "2", "3", "4"]);
  expect(height).toBe(36);
});
