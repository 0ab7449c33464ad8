import { describe, expect, test, vi } from "vitest";
import type { RegionId } from "../../src/core/records/records.ts";
import { fillsLayer } from "../../src/drawing/layers/fills.ts";
import { selectedLayer } from "../../src/drawing/layers/selected.ts";
import { ticksLayer } from "../../src/drawing/layers/ticks.ts";
import { canvasOf, holdsOfMap, kabul, khuzdar, lastFrame } from "./map-cases.ts";
import { coloursAtLabels, mountMap, numbersOf } from "./map-mount.ts";

vi.setConfig({ testTimeout: 60_000 });

function contextOf(container: HTMLElement): WEBGL_lose_context {
  const extension = container.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  if (!extension) throw new Error("The context cannot be lost on purpose.");
  return extension;
}

describe("drawn with WebGL", () => holdsOfMap(true));

describe("a context", () => {
  test("what is said before and while the context is lost shows when it is back", async () => {
    const { map, container, told } = await mountMap();
    map.paint(fillsLayer, new Map([[kabul, "c6"]]));
    await map.snapshot();
    const context = contextOf(container);
    const canvas = container.querySelector("canvas");
    const lost = new Promise((resolve) => canvas?.addEventListener("webglcontextlost", resolve, { once: true }));
    context.loseContext();
    await lost;
    map.paint(fillsLayer, new Map([[khuzdar, "c4"]]));
    map.show(selectedLayer, [khuzdar]);
    map.show(ticksLayer, ["AF" as RegionId]);
    map.setTheme("dark");
    map.setCamera({ longitude: 67.5, latitude: 31, zoom: 5 });
    await new Promise(requestAnimationFrame);
    context.restoreContext();
    const colours = coloursAtLabels(await map.snapshot(), lastFrame(told), [kabul, khuzdar]);
    expect(colours.get(kabul)).toContain(numbersOf("c6", "dark"));
    expect(colours.get(khuzdar)).toContain(numbersOf("c4", "dark"));
    expect(told.errors).toEqual([]);
  });

  test("a context that does not come back is replaced, with all that the map was told and the keyboard's place", async () => {
    const { map, container, told } = await mountMap();
    map.paint(fillsLayer, new Map([[kabul, "c6"]]));
    map.setCamera({ longitude: 67.5, latitude: 31, zoom: 5 });
    const button = document.createElement("button");
    map.overlayRoot.append(button);
    button.focus();
    await map.snapshot();
    const lost = new Promise((resolve) =>
      canvasOf(container).addEventListener("webglcontextlost", resolve, { once: true }),
    );
    contextOf(container).loseContext();
    await lost;
    map.paint(fillsLayer, new Map([[khuzdar, "c4"]]));
    const drawn = map.whenDrawn();
    await vi.waitFor(() => expect(told.flat).toBe(1), { timeout: 10_000 });
    await drawn;
    const colours = coloursAtLabels(await map.snapshot(), lastFrame(told), [kabul, khuzdar]);
    expect(colours.get(kabul)).toContain(numbersOf("c6"));
    expect(colours.get(khuzdar)).toContain(numbersOf("c4"));
    expect(lastFrame(told).camera).toMatchObject({ longitude: 67.5, zoom: 5 });
    expect([...container.children].map((child) => child.className)).toEqual(["flat-map"]);
    expect(document.activeElement).toBe(button);
    expect([told.errors, told.rests]).toEqual([[], []]);
  });
});
