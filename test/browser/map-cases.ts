import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { isPainted } from "../../src/core/records/area.ts";
import type { RegionId } from "../../src/core/records/records.ts";
import { areaDotsLayer } from "../../src/drawing/layers/area-dots.ts";
import { fillsLayer } from "../../src/drawing/layers/fills.ts";
import { focusedLayer } from "../../src/drawing/layers/focused.ts";
import { hatchLayer } from "../../src/drawing/layers/hatch.ts";
import { hoveredLayer } from "../../src/drawing/layers/hovered.ts";
import { selectedLayer } from "../../src/drawing/layers/selected.ts";
import { ticksLayer } from "../../src/drawing/layers/ticks.ts";
import type { MapFrame } from "../../src/map/map-camera.ts";
import { coloursAtLabels, mountMap as mount, numbersOf, records, type Told, type Wanted } from "./map-mount.ts";

const painted = [...records.values()].filter(isPainted).map((region) => region.id);
const PAINTS = ["c1", "c2", "c3", "c4", "c5", "c6"] as const;
export const kabul = "AF-KAB" as RegionId;
export const khuzdar = "PK213" as RegionId;

function paintOf(index: number) {
  return PAINTS[index % PAINTS.length] ?? "c0";
}

export function lastFrame({ frames }: Told): MapFrame {
  const frame = frames.at(-1);
  if (!frame) throw new Error("The map has told of no frame.");
  return frame;
}

/** What shows the map and is the target of pointers. */
export function canvasOf(container: HTMLElement): Element {
  const canvas = container.querySelector("canvas, .flat-map > svg");
  if (!canvas) throw new Error("The container has no map.");
  return canvas;
}

/** What holds canvas and overlay. */
function surfaceOf(container: HTMLElement): HTMLElement {
  return canvasOf(container).parentElement as HTMLElement;
}

/** What holds of the map however it is drawn. */
export function holdsOfMap(webGl: boolean): void {
  const mountMap = (wanted: Wanted = {}) => mount({ webGl, ...wanted });

  describe("regions", () => {
    test("all 34 provinces and 36 districts are drawn, told of before the map was ready", async () => {
      const { map, told } = await mountMap({ size: [1000, 1100] });
      map.paint(fillsLayer, new Map(painted.map((id, index) => [id, paintOf(index)])));
      const colours = coloursAtLabels(await map.snapshot(), lastFrame(told), painted);
      const missing = painted.filter((id, index) => !colours.get(id)?.includes(numbersOf(paintOf(index))));
      expect(painted.length).toBe(70);
      expect(missing).toEqual([]);
    });

    test("a changed fill changes the picture; the others stay", async () => {
      const { map, told } = await mountMap();
      map.paint(fillsLayer, new Map([[kabul, "c6"]]));
      const before = coloursAtLabels(await map.snapshot(), lastFrame(told), [kabul, khuzdar]);
      map.paint(fillsLayer, new Map([[khuzdar, "c3"]]));
      const after = coloursAtLabels(await map.snapshot(), lastFrame(told), [kabul, khuzdar]);
      expect(before.get(kabul)).toContain(numbersOf("c6"));
      expect(before.get(khuzdar)).toContain(numbersOf("c0"));
      expect(after.get(kabul)).toContain(numbersOf("c6"));
      expect(after.get(khuzdar)).toContain(numbersOf("c3"));
    });

    test("a hatched region shows stripes over its fill", async () => {
      const { map, told } = await mountMap({
        size: [600, 600],
        camera: { longitude: 66.55, latitude: 27.54, zoom: 9 },
      });
      map.paint(fillsLayer, new Map([[khuzdar, "c1"]]));
      const plain = await map.snapshot();
      map.show(hatchLayer, [khuzdar]);
      const hatched = await map.snapshot();
      const shades = (picture: HTMLCanvasElement) =>
        new Set(
          picture
            .getContext("2d")
            ?.getImageData(280, 280, 40, 40)
            .data.filter((_, index) => index % 4 === 0),
        ).size;
      expect(lastFrame(told).camera.zoom).toBe(9);
      expect(shades(plain)).toBe(1);
      expect(shades(hatched)).toBeGreaterThan(5);
    });

    test("another theme changes every colour", async () => {
      const { map, told } = await mountMap();
      map.paint(fillsLayer, new Map([[kabul, "c6"]]));
      await map.snapshot();
      map.setTheme("dark");
      const colours = coloursAtLabels(await map.snapshot(), lastFrame(told), [kabul, khuzdar]);
      expect(colours.get(kabul)).toContain(numbersOf("c6", "dark"));
      expect(colours.get(khuzdar)).toContain(numbersOf("c0", "dark"));
    });
  });

  test("selection, focus, hover, ticks and the hatch of an area each change the picture, and go again", async () => {
    const { map } = await mountMap();
    const show = async () => (await map.snapshot()).toDataURL();
    const bare = await show();
    const changes: readonly [() => void, () => void][] = [
      [() => map.show(selectedLayer, ["PK-BA" as RegionId]), () => map.show(selectedLayer, [])],
      [() => map.show(focusedLayer, [kabul]), () => map.show(focusedLayer, [])],
      [() => map.show(hoveredLayer, [kabul]), () => map.show(hoveredLayer, [])],
      [() => map.show(ticksLayer, ["AF" as RegionId]), () => map.show(ticksLayer, [])],
      [() => map.show(areaDotsLayer, ["TJ" as RegionId]), () => map.show(areaDotsLayer, [])],
    ];
    for (const [set, unset] of changes) {
      set();
      expect(await show()).not.toBe(bare);
      unset();
      expect(await show()).toBe(bare);
    }
  });

  describe("snapshot", () => {
    test("is as large as asked for, and leaves the map as it was", async () => {
      const { map, container, told } = await mountMap();
      const twice = await map.snapshot(2);
      expect([twice.width, twice.height]).toEqual([1200, 1240]);
      const here = await map.snapshot();
      expect([here.width, here.height]).toEqual([600 * devicePixelRatio, 620 * devicePixelRatio]);
      expect(container.clientWidth).toBe(600);
      expect(told.rests).toEqual([]);
    });

    test("fails where the map is destroyed meanwhile", async () => {
      const { map } = await mountMap();
      const picture = map.snapshot();
      map.destroy();
      await expect(picture).rejects.toThrow("lost");
    });
  });

  describe("camera", () => {
    test("frames tell where the map is from the start; the overlay lies inside the map's container", async () => {
      const { map, container, told } = await mountMap();
      expect(told.frames.length).toBe(1);
      expect(lastFrame(told).viewport).toEqual({ width: 600, height: 620 });
      expect(lastFrame(told).moving).toBe(false);
      expect(surfaceOf(container).contains(map.overlayRoot)).toBe(true);
    });

    test("a camera set by the owner shows at once and is not told back", async () => {
      const { map, told } = await mountMap();
      map.setCamera({ longitude: 66, latitude: 30, zoom: 7 });
      expect(lastFrame(told).camera.zoom).toBeCloseTo(7);
      expect(lastFrame(told).camera.longitude).toBeCloseTo(66);
      await map.snapshot();
      expect(told.rests).toEqual([]);
    });

    test("zooming tells where the map came to rest, fitting tells null", async () => {
      const { map, told } = await mountMap();
      const home = lastFrame(told).camera;
      map.zoomBy(1);
      await vi.waitFor(() => expect(told.rests.length).toBe(1), { timeout: 10_000 });
      expect(told.rests[0]).toMatchObject({ zoom: home.zoom + 1 });
      map.fit();
      await vi.waitFor(() => expect(told.rests.length).toBe(2), { timeout: 10_000 });
      expect(told.rests[1]).toBeNull();
      expect(lastFrame(told).camera.zoom).toBeCloseTo(home.zoom);
    });

    test("a camera that was told and comes back does not move the map again", async () => {
      const { map, told } = await mountMap();
      map.zoomBy(1);
      await vi.waitFor(() => expect(told.rests.length).toBe(1), { timeout: 10_000 });
      const { length } = told.frames;
      map.setCamera(lastFrame(told).camera);
      expect(told.frames.length).toBe(length);
      map.setCamera(null);
      expect(told.frames.length).toBeGreaterThan(length);
    });

    test("a fitted map fits again at a new size, silently", async () => {
      const { container, told } = await mountMap();
      const { zoom } = lastFrame(told).camera;
      container.style.width = "300px";
      await vi.waitFor(() => expect(lastFrame(told).viewport.width).toBe(300), { timeout: 10_000 });
      expect(lastFrame(told).camera.zoom).toBeLessThan(zoom - 0.5);
      expect(told.rests).toEqual([]);
    });

    test("a region is brought out from under a sheet", async () => {
      const { map, told } = await mountMap({ camera: { longitude: 66.5, latitude: 29.5, zoom: 6 } });
      map.ensureVisible(khuzdar, { top: 0, right: 0, bottom: 400, left: 0 });
      await vi.waitFor(() => expect(told.rests.length).toBe(1), { timeout: 10_000 });
      expect(lastFrame(told).camera.latitude).toBeLessThan(28);
      map.ensureVisible(khuzdar, { top: 0, right: 0, bottom: 400, left: 0 });
      expect(told.rests.length).toBe(1);
    });

    test("the end of the data is never in view", async () => {
      const { told } = await mountMap({ size: [1800, 700], camera: { longitude: 41, latitude: 50, zoom: 3 } });
      const { camera } = lastFrame(told);
      expect(camera.longitude - (900 / (512 * 2 ** camera.zoom)) * 360).toBeGreaterThan(40.99);
    });
  });

  describe("pointer", () => {
    function pointAt(container: HTMLElement, type: string, x: number, y: number, pointerType = "mouse"): void {
      const canvas = canvasOf(container);
      const box = canvas.getBoundingClientRect();
      const place = { clientX: box.left + x, clientY: box.top + y, bubbles: true };
      canvas.dispatchEvent(
        type.startsWith("pointer")
          ? new PointerEvent(type, { ...place, pointerType })
          : new MouseEvent(type, { ...place, button: 0 }),
      );
    }

    test("hovering names the region below; touch does not hover; leaving tells so", async () => {
      const { container, told } = await mountMap({ camera: { longitude: 69.17, latitude: 34.53, zoom: 7 } });
      pointAt(container, "pointermove", 300, 310);
      pointAt(container, "pointermove", 300, 310, "touch");
      surfaceOf(container).dispatchEvent(new PointerEvent("pointerleave"));
      expect(told.hovers).toEqual([
        [kabul, { x: 300, y: 310 }],
        [null, null],
      ]);
    });

    test("the wheel moves the map and tells where it came to rest", async () => {
      const { container, told } = await mountMap();
      const { zoom } = lastFrame(told).camera;
      const place = { clientX: 300, clientY: 300, bubbles: true, cancelable: true };
      canvasOf(container).dispatchEvent(new WheelEvent("wheel", { ...place, deltaY: -300 }));
      await vi.waitFor(() => expect(told.rests.length).toBe(1), { timeout: 10_000 });
      expect(lastFrame(told).camera.zoom).toBeGreaterThan(zoom);
      expect(told.rests[0]).toEqual(lastFrame(told).camera);
    });

    test("a click names the region below", async () => {
      const { container, told } = await mountMap({ camera: { longitude: 69.17, latitude: 34.53, zoom: 7 } });
      for (const type of ["mousedown", "mouseup", "click"]) pointAt(container, type, 300, 310);
      expect(told.clicks).toEqual([kabul]);
    });
  });

  describe("a map", () => {
    test("the map says once that it is drawn without, and is", async () => {
      const { container, told } = await mountMap();
      expect([told.flat, told.errors]).toEqual([webGl ? 0 : 1, []]);
      expect(canvasOf(container).tagName).toBe(webGl ? "CANVAS" : "svg");
    });

    test("destroying leaves the container empty and the map deaf", async () => {
      const { map, container, told } = await mountMap();
      await map.snapshot();
      map.destroy();
      expect(container.childElementCount).toBe(0);
      const { length } = told.frames;
      container.style.width = "300px";
      map.paint(fillsLayer, new Map([[kabul, "c1"]]));
      map.show(selectedLayer, [kabul]);
      map.show(ticksLayer, ["AF" as RegionId]);
      map.setCamera({ longitude: 66, latitude: 30, zoom: 7 });
      map.fit();
      map.destroy();
      await new Promise(requestAnimationFrame);
      expect(told.frames.length).toBe(length);
    });

    test("axe finds nothing", async () => {
      const { map, container } = await mountMap();
      await map.snapshot();
      const { violations } = await axe.run(container);
      expect(violations.map((violation) => violation.id)).toEqual([]);
    });
  });
}
