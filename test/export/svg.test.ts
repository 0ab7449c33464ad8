import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/core/figure/scene.ts";
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
  });
});
