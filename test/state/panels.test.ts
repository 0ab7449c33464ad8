import { beforeEach, describe, expect, it } from "vitest";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import {
  addPanel,
  removePanel,
  resetFilter,
  restCamera,
  selectArea,
  setFilter,
  setHover,
  setMeasure,
  setModel,
  setTimeline,
  showView,
} from "../../src/state/actions.ts";
import { type AtlasState, createAtlasState } from "../../src/state/atlas-state.ts";
import { setClock, setStep } from "../../src/state/timeline-actions.ts";
import { createClaim, createDataset, createDay, createSpan } from "../helpers/claims.ts";
import { ENGLISH } from "../helpers/english.ts";

const NANGARHAR = "AF-NAN" as AreaId;
const year = (number: number) => ({ from: createDay(`${number}-01-01`), to: createDay(`${number}-12-31`) });

const claims = [
  createClaim({ id: "a", occurred: createSpan("2019-05-01"), assertion: "attack" }),
  createClaim({ id: "b", occurred: createSpan("2019-06-01") }),
  createClaim({ id: "c", occurred: createSpan("2021-06-01") }),
];

let first: AtlasState;
let second: AtlasState;
beforeEach(() => {
  first = createAtlasState(createDatasetModel(createDataset({ claims })), [], ENGLISH);
  setTimeline(first, { window: year(2019) });
  addPanel(first);
  [, second] = first.panels.value as [AtlasState, AtlasState];
});

describe("a panel beside the first", () => {
  it("begins as that one is, under an id of its own", () => {
    expect(second.id).not.toBe(first.id);
    expect(second.result.value.matching).toBe(2);
    expect(second.measure.value).toBe(first.measure.value);
  });

  it("has window, measure, selection, camera and hover of its own", () => {
    setTimeline(second, { window: year(2021) });
    setMeasure(second, "groups");
    selectArea(second, NANGARHAR);
    restCamera(second, { longitude: 70, latitude: 34, zoom: 6 });
    setHover(second, { area: NANGARHAR, claim: null, at: null });
    expect(second.result.value.matching).toBe(1);
    expect(second.measure.value.name).toBe("groups");
    expect(second.selection.value.area).toBe(NANGARHAR);
    expect(second.camera.value?.zoom).toBe(6);
    expect(first.result.value.matching).toBe(2);
    expect(first.measure.value.name).toBe("claims");
    expect(first.selection.value.area).toBeNull();
    expect(first.camera.value).toBeNull();
    expect(first.hover.value).toBeNull();
  });

  it("asks what the first asks, but for the parts of the filter that were changed in it", () => {
    setFilter(second, { assertion: { kind: "only", values: ["attack"] } });
    expect([first.result.value.matching, second.result.value.matching]).toEqual([2, 1]);
    setFilter(first, { reliability: { atLeast: "A", unjudged: false } });
    expect(second.filter.value).toEqual({
      ...first.filter.value,
      assertion: { kind: "only", values: ["attack"] },
    });
    resetFilter(second, "assertion");
    expect(second.filter.value).toEqual(first.filter.value);
  });

  it("shares clock and steps with the first, and an unchanged filter stays the same object as time moves", () => {
    const { value } = second.filter;
    setClock(second, "reported");
    setStep(second, "year");
    setTimeline(second, { window: year(2021) });
    expect(first.timeline.value).toMatchObject({ clock: "reported", step: "year", window: year(2019) });
    expect(second.timeline.value).toMatchObject({ clock: "reported", step: "year", window: year(2021) });
    expect(second.filter.value).toBe(value);
  });

  it("is told apart by its id, and goes without the others", () => {
    addPanel(first);
    const [, , third] = first.panels.value;
    setTimeline(third as AtlasState, { window: year(2021) });
    removePanel(second);
    expect(first.panels.value).toEqual([first, third]);
    expect(third?.result.value.matching).toBe(1);
    addPanel(first);
    expect(new Set([...first.panels.value, second].map(({ id }) => id)).size).toBe(4);
  });

  it("comes back with a view that has it", () => {
    setTimeline(second, { window: year(2021) });
    const { value } = first.view;
    removePanel(second);
    expect(first.panels.value).toHaveLength(1);
    showView(first, value);
    expect(first.panels.value[1]?.result.value.matching).toBe(1);
  });
});

describe("other data", () => {
  it("are what every panel asks from then on", () => {
    const more = [...claims, createClaim({ id: "d", occurred: createSpan("2019-07-01") })];
    setModel(first, createDatasetModel(createDataset({ claims: more })), []);
    expect([first.result.value.matching, second.result.value.matching]).toEqual([3, 3]);
    expect(first.dataset.value.claims).toHaveLength(4);
    expect(first.times.value?.last).toBe(createDay("2021-06-01"));
  });
});

describe("a view from elsewhere", () => {
  it("is brought into order by whichever door it comes", () => {
    const { view } = first;
    const timeline = { ...view.value.timeline, mode: "rolling", rollingMonths: 2, window: year(2021) } as const;
    const unsettled = { ...view.value, timeline };
    const settled = { from: createDay("2021-11-01"), to: createDay("2021-12-31") };
    showView(first, unsettled);
    expect(first.timeline.value.window).toEqual(settled);
    const other = createAtlasState(createDatasetModel(createDataset({ claims })), [], ENGLISH, unsettled);
    expect(other.timeline.value.window).toEqual(settled);
  });
});
