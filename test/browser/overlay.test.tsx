import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AreaId } from "../../src/core/records/area.ts";
import type { RegionId } from "../../src/core/records/records.ts";
import type { Camera } from "../../src/core/view-state.ts";
import { projector } from "../../src/drawing/ground/mercator.ts";
import { followMap, selectArea, setFilter, setHover, setMeasure } from "../../src/state/actions.ts";
import { MapButtons } from "../../src/views/overlay/map-buttons.tsx";
import { MapOverlay } from "../../src/views/overlay/map-overlay.tsx";
import { camera, faultsIn, loadAfterMap, mountOverlay, unmountOverlays, viewport } from "./overlay-mount.tsx";

const mountMap = () => mountOverlay(() => <MapOverlay />);
const area = (id: string) => id as AreaId;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

beforeEach(() => page.viewport(800, 600));
beforeAll(loadAfterMap);
afterEach(unmountOverlays);

describe("marks and names", () => {
  const item = (host: HTMLElement, key: string) => host.querySelector<SVGGElement>(`[data-item="${key}"]`);
  const placeOf = (element: Element | null) => element?.getAttribute("transform");
  const translated = (to: Camera, longitude: number, latitude: number, digits: number) => {
    const [x, y] = projector(to, viewport)(longitude, latitude);
    return `translate(${x.toFixed(digits)} ${y.toFixed(digits)})`;
  };

  it("stand where the map shows their regions, with the number of claims that affirm", () => {
    const { host } = mountMap();
    expect(placeOf(item(host, "AF-KAB"))).toBe(translated(camera, 67, 35, 0));
    expect(item(host, "AF-KAB")?.textContent).toBe("Kabul 2");
    expect(item(host, "name AF-GHA")?.textContent).toBe("Ghazni");
    expect(item(host, "AF-GHA")).toBeNull();
  });

  it("follow every frame of a moving map, unchanged but for their place", async () => {
    const { host, state } = mountMap();
    const mark = item(host, "AF-KAB");
    const looks = mark?.innerHTML;
    const moved = { longitude: 66.2, latitude: 33.4, zoom: 5.6 };
    followMap(state, { camera: moved, viewport, moving: true });
    await nextFrame();
    expect(item(host, "AF-KAB")).toBe(mark);
    expect(placeOf(mark ?? null)).toBe(translated(moved, 67, 35, 2));
    expect(mark?.innerHTML).toBe(looks);
  });

  it("show places once the map rests close by, and let them go again", async () => {
    const { host, state } = mountMap();
    const near = { longitude: 67.3, latitude: 35, zoom: 8 };
    const places = () => host.querySelectorAll('[data-item^="place"]').length;
    followMap(state, { camera: near, viewport, moving: true });
    await nextFrame();
    expect(places()).toBe(0);
    followMap(state, { camera: near, viewport, moving: false });
    await nextFrame();
    expect(places()).toBe(1);
    followMap(state, { camera, viewport, moving: false });
    await nextFrame();
    expect(places()).toBe(0);
  });

  it("follow the filter", async () => {
    const { host, state } = mountMap();
    setFilter(state, { polarity: { kind: "only", values: ["deny"] } });
    await nextFrame();
    expect(item(host, "AF-KAB")?.textContent).toBe("Kabul");
    expect(item(host, "PK213")).toBeNull();
  });

  it("answer the pointer for their region, and places for their claim", async () => {
    const { host, state } = mountMap();
    const near = { longitude: 67.3, latitude: 35, zoom: 8 };
    followMap(state, { camera: near, viewport, moving: false });
    await nextFrame();
    const targetIn = (key: string) => item(host, key)?.querySelector(".map-target") as Element;
    const place = host.querySelector('[data-item^="place"] .map-target') as Element;

    await userEvent.hover(place);
    expect(state.hover.value).toMatchObject({ area: "AF-KAB", claim: "bombing" });
    await userEvent.click(place);
    expect(state.selection.value).toEqual({ area: "AF-KAB", claim: "bombing" });

    await userEvent.click(targetIn("AF-KAB"));
    expect(state.hover.value).toMatchObject({ area: "AF-KAB", claim: null });
    expect(state.selection.value).toEqual({ area: "AF-KAB", claim: null });
  });
});

describe("the tip", () => {
  const tip = (host: HTMLElement) => host.querySelector<HTMLElement>(".map-tip");
  const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ");

  it("tells who claims how much about the region under the pointer", async () => {
    const { host, state } = mountMap();
    setHover(state, { area: area("AF-KAB"), claim: null, at: { x: 300, y: 150 } });
    await nextFrame();
    expect(textOf(tip(host))).toBe(
      "Kabul Province of Afghanistan3 claims by 2 separate voices2 affirm, 1 deniesIslamic State1Taliban2, 1 denyClick for the claims",
    );
    expect(tip(host)?.getBoundingClientRect().width).toBe(232);
  });

  it("says how many claims the filter hides, or that it leaves the region out", async () => {
    const { host, state } = mountMap();
    setHover(state, { area: area("PK213"), claim: null, at: { x: 300, y: 300 } });
    setFilter(state, { category: { kind: "only", values: ["IS"] } });
    await nextFrame();
    expect(textOf(tip(host))).toContain("No matching claim; the filter hides 2That is no sign of absence.");
    setFilter(state, { region: { kind: "without", values: ["PK-BA" as RegionId] } });
    await nextFrame();
    expect(textOf(tip(host))).toContain("Left out by the region filter; 2 claims name it in this window");
  });

  it("says that no claim is no sign of absence", async () => {
    const { host, state } = mountMap();
    setHover(state, { area: area("AF-FRA"), claim: null, at: { x: 100, y: 200 } });
    await nextFrame();
    expect(textOf(tip(host))).toContain("No claim in this windowThat is no sign of absence.");
  });

  it("tells under the measure of spread by when it had been affirmed", async () => {
    const { host, state } = mountMap();
    setMeasure(state, "first-affirmed");
    setHover(state, { area: area("AF-KAB"), claim: null, at: { x: 300, y: 150 } });
    await nextFrame();
    expect(textOf(tip(host))).toContain("Affirmed by 26 Aug 2021");
  });

  it("keeps in mind what symbols are in view, for the legend", async () => {
    const { state } = mountMap();
    await nextFrame();
    expect(state.mapSymbols.value).toEqual([]);
    followMap(state, { camera: { longitude: 67.3, latitude: 35, zoom: 7 }, viewport, moving: false });
    await nextFrame();
    expect(state.mapSymbols.value).toEqual(["near affirm"]);
    followMap(state, { camera: { longitude: 62, latitude: 31, zoom: 9 }, viewport, moving: false });
    await nextFrame();
    expect(state.mapSymbols.value).toEqual([]);
  });

  it("tells of a claim who made it and how precise its place is", async () => {
    const { host, state } = mountMap();
    setHover(state, { area: area("AF-KAB"), claim: "bombing" as never, at: { x: 300, y: 150 } });
    await nextFrame();
    expect(textOf(tip(host))).toContain("Near Kabul, distance not told");
    expect(textOf(tip(host))).toContain("Amaq");
  });

  it("stays inside the map and clear of the pointer", async () => {
    const { host, state } = mountMap();
    const map = host.getBoundingClientRect();
    for (const at of [
      { x: 2, y: 2 },
      { x: 598, y: 2 },
      { x: 598, y: 398 },
      { x: 2, y: 398 },
      { x: 300, y: 200 },
    ]) {
      setHover(state, { area: area("AF-KAB"), claim: null, at });
      await nextFrame();
      const box = tip(host)?.getBoundingClientRect() ?? new DOMRect();
      expect(box.left >= map.left && box.right <= map.right && box.top >= map.top && box.bottom <= map.bottom).toBe(
        true,
      );
      const [x, y] = [at.x + map.left, at.y + map.top];
      expect(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).toBe(false);
    }
  });

  it("goes where the pointer is over no region, and where it is not on the map", async () => {
    const { host, state } = mountMap();
    setHover(state, { area: area("AF-KAB"), claim: null, at: null });
    await nextFrame();
    expect(tip(host)).toBeNull();
    setHover(state, null);
    await nextFrame();
    expect(tip(host)).toBeNull();
  });
});

describe("the list of regions", () => {
  const option = (name: string) => page.getByRole("option", { name: new RegExp(`^${name},`) });
  const focusFirst = async () => {
    await userEvent.tab();
    await expect.element(option("Farah")).toHaveFocus();
  };

  it("is one tab stop and says each region's counts in words", async () => {
    mountMap();
    await focusFirst();
    expect(document.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    await expect
      .element(
        page.getByRole("option", {
          name: "Kabul, province of Afghanistan: 3 claims, 2 affirm, 1 denies, 2 separate voices; Islamic State affirms, Taliban affirms and denies",
        }),
      )
      .toBeInTheDocument();
    await expect
      .element(
        page.getByRole("option", {
          name: "Khuzdar, district of Balochistan: 2 claims, 2 affirm, 2 separate voices; Taliban affirms, United Nations affirms",
        }),
      )
      .toBeInTheDocument();
    await expect
      .element(page.getByRole("option", { name: "Ghazni, province of Afghanistan: no claim in this window" }))
      .toBeInTheDocument();
  });

  it("goes to the nearest region in the direction of an arrow, to both ends, to a letter", async () => {
    const { state } = mountMap();
    await focusFirst();
    for (const [keys, name, id] of [
      ["{ArrowRight}", "Ghazni", "AF-GHA"],
      ["{ArrowUp}", "Kabul", "AF-KAB"],
      ["{ArrowDown}{ArrowDown}", "Khuzdar", "PK213"],
      ["{ArrowUp}{ArrowRight}", "Khost", "AF-KHO"],
      ["{Home}", "Farah", "AF-FRA"],
      ["{End}", "Khuzdar", "PK213"],
      ["k", "Kabul", "AF-KAB"],
      ["k", "Khost", "AF-KHO"],
    ] as const) {
      await userEvent.keyboard(keys);
      await expect.element(option(name)).toHaveFocus();
      expect(state.focusedArea.value).toBe(id);
    }
  });

  it("opens a region by Enter and Space, closes it by Escape, leaves the map by another", async () => {
    const { state } = mountMap();
    await focusFirst();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    expect(state.selection.value.area).toBe("AF-GHA");
    await expect.element(option("Ghazni")).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowUp} ");
    expect(state.selection.value.area).toBe("AF-KAB");
    await userEvent.keyboard("{Escape}");
    expect(state.selection.value.area).toBeNull();
    expect(state.focusedArea.value).toBe("AF-KAB");
    await userEvent.keyboard("{Escape}");
    expect(state.focusedArea.value).toBeNull();
  });

  it("is entered at the selected region", async () => {
    const { state } = mountMap();
    selectArea(state, area("AF-KHO"));
    await nextFrame();
    await userEvent.tab();
    await expect.element(option("Khost")).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.element(option("Ghazni")).toHaveFocus();
    expect(document.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  });

  it("keeps its keys from the map around it, and leaves the others to it", async () => {
    const { host } = mountMap();
    const heard = vi.fn();
    host.addEventListener("keydown", (event) => heard(event.key));
    await focusFirst();
    heard.mockClear();
    await userEvent.keyboard("{ArrowRight}+");
    expect(heard.mock.calls).toEqual([["+"]]);
  });

  it("shows the tip of the region in focus", async () => {
    const { host } = mountMap();
    await focusFirst();
    await nextFrame();
    expect(host.querySelector(".map-tip")?.textContent).toMatch(/^Farah.*Enter for the claims$/);
  });

  it("has nothing that axe would find", async () => {
    const { host } = mountMap();
    await focusFirst();
    expect(await faultsIn(host)).toEqual([]);
  });
});

describe("the buttons of the map", () => {
  it("are named, large enough, and call back", async () => {
    const calls = { in: vi.fn(), out: vi.fn(), fit: vi.fn() };
    const { host } = mountOverlay(() => <MapButtons onZoomIn={calls.in} onZoomOut={calls.out} onFit={calls.fit} />);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.getByRole("button", { name: "Show all provinces and districts" }).click();
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
    for (const button of host.querySelectorAll("button")) expect(button.offsetWidth).toBeGreaterThanOrEqual(28);
    expect(await faultsIn(host)).toEqual([]);
  });
});
