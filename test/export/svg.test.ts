import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/drawing/scene.ts";
import { sceneToSvg } from "../../src/export/svg.ts";

const scene: Scene = {
  width: 100,
  height: 40.006,
  nodes: [
    { kind: "rect", x: 0.3333, y: 0, width: 10, height: 10, fill: "c3" },
    {
      kind: "text",
      x: 5,
      y: 20,
      size: 12,
      halo: 3,
      runs: [{ text: "Nimroz ", weight: 600 }, { text: '<b> & "quoted"\u0000' }],
    },
  ],
};

describe("a drawing as SVG", () => {
  it("keeps text as text and markup in it harmless", () => {
    const svg = sceneToSvg(scene, "light");
    expect(svg).toContain(">Nimroz </tspan>");
    expect(svg).toContain(">&#60;b&#62; &#38; &#34;quoted&#34;</tspan>");
    expect(svg).not.toContain("\u0000");
  });

  it("has the colours of its theme", () => {
    expect(sceneToSvg(scene, "light")).toContain('fill="#e3a75a"');
    expect(sceneToSvg(scene, "dark")).toContain('fill="#9f6c30"');
  });

  it("rounds lengths, so that every machine writes the same bytes", () => {
    const svg = sceneToSvg(scene, "light");
    expect(svg).toContain('x="0.33"');
    expect(svg).toContain('height="40.01"');
    expect(sceneToSvg(scene, "light")).toBe(svg);
    const path = { kind: "path", d: "M1.2345 -0.0001L1e-7 3A2.5 2.5 0 0 1 -4.319091191302329 7h.5z" } as const;
    expect(sceneToSvg({ ...scene, nodes: [path] }, "light")).toContain('d="M1.23 0L0 3A2.5 2.5 0 0 1 -4.32 7h.5z"');
  });

  it("says of itself what it is told to, and knows patterns", () => {
    const dot = { kind: "circle", x: 1, y: 1, radius: 1, fill: "ink" } as const;
    const pattern = { kind: "pattern", name: "dots", side: 4, turn: 45, nodes: [dot] } as const;
    const filled = { kind: "path", d: "M0 0h9v9z", fill: { pattern: "dots" } } as const;
    const about = { title: "A < B", description: "one\ntwo" };
    const svg = sceneToSvg({ width: 9, height: 9, nodes: [pattern, filled], about }, "light");
    expect(svg).toContain("<title>A &#60; B</title><desc>one\ntwo</desc>");
    expect(svg).toContain(
      '<pattern id="dots" patternUnits="userSpaceOnUse" width="4" height="4" patternTransform="rotate(45)">',
    );
    expect(svg).toContain('fill="url(#dots)"');
  });
});
