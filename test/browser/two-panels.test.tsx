import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { addPanel, setFilter, setHover, setMeasure } from "../../src/state/actions.ts";
import type { AtlasState } from "../../src/state/atlas-state.ts";
import { Legend } from "../../src/views/legend/legend.tsx";
import { MapOverlay } from "../../src/views/overlay/map-overlay.tsx";
import { loadAfterMap, mountOverlay, mountPanel, unmountOverlays } from "./overlay-mount.tsx";

const panel = () => (
  <>
    <MapOverlay />
    <Legend />
  </>
);

beforeEach(() => page.viewport(1440, 900));
beforeAll(loadAfterMap);
afterEach(unmountOverlays);

function mountTwo() {
  const { state, host } = mountOverlay(panel);
  addPanel(state);
  const second = state.panels.value[1] as AtlasState;
  return { first: { state, host }, second: { state: second, host: mountPanel(second, panel) } };
}

it("two maps stand in one page, each with marks, legend and tip of its own", async () => {
  const { first, second } = mountTwo();
  setFilter(second.state, { polarity: { kind: "only", values: ["deny"] } });
  setMeasure(second.state, "groups");
  const kabul = (host: HTMLElement) => host.querySelector('[data-item="AF-KAB"]')?.textContent;
  await expect.poll(() => [kabul(first.host), kabul(second.host)]).toEqual(["Kabul 2", "Kabul"]);
  const checked = (host: HTMLElement) => host.querySelector(".legend-measures [aria-pressed=true]")?.textContent;
  expect([checked(first.host), checked(second.host)]).toEqual(["Claims", "Separate voices"]);
  const [area] = first.state.result.value.areas.keys();
  if (area) setHover(second.state, { area, claim: null, at: { x: 20, y: 20 } });
  await expect.poll(() => second.host.querySelector(".map-tip")).not.toBeNull();
  expect(first.host.querySelector(".map-tip")).toBeNull();
});

it("no id stands twice where two maps do, and every reference finds its element in its own map", () => {
  const { first, second } = mountTwo();
  const ids = [...document.querySelectorAll("main [id]")].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { host } of [first, second]) {
    const told = [...host.querySelectorAll("[aria-describedby], [aria-labelledby]")].flatMap((element) =>
      ["aria-describedby", "aria-labelledby"].flatMap((name) => element.getAttribute(name)?.split(" ") ?? []),
    );
    expect(told.length).toBeGreaterThan(2);
    for (const id of told) expect(host.querySelector(`[id="${id}"]`)).not.toBeNull();
  }
});
