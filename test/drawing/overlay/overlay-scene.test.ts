import { describe, expect, it } from "vitest";
import { createContests } from "../../../src/core/contested/contests.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { contestedMeasure } from "../../../src/core/measures/contested.ts";
import type { NumberMeasureName } from "../../../src/core/measures/measure.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { areaIdOf, isPainted } from "../../../src/core/records/area.ts";
import { dayOf } from "../../../src/core/time/day.ts";
import type { Camera } from "../../../src/core/view-state.ts";
import { type Box, boxAround, isInside, movedBox, overlap } from "../../../src/drawing/labels/label-box.ts";
import type { OverlayInput } from "../../../src/drawing/overlay/overlay-input.ts";
import { overlayItems } from "../../../src/drawing/overlay/overlay-scene.ts";
import { symbolsIn } from "../../../src/drawing/overlay/symbols-in.ts";
import type { SceneNode } from "../../../src/drawing/scene.ts";
import { textWidth } from "../../../src/drawing/text-width.ts";
import { createClaim, createDataset } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { committedMeasures, committedResult, createOverlayInput, startCamera } from "./overlay-fixture.ts";

const DESKTOP = { width: 600, height: 620 };
const TABLET = { width: 680, height: 490 };
const PHONE = { width: 390, height: 446 };
const WINDOWS = [
  { from: null, to: null },
  { from: dayOf(2021, 8, 1), to: dayOf(2023, 12, 31) },
  { from: dayOf(2016, 1, 1), to: dayOf(2016, 12, 31) },
  { from: dayOf(2024, 3, 1), to: dayOf(2024, 3, 31) },
];
const KABUL = { longitude: 69.2, latitude: 34.5, zoom: 7.5 };

type TextNode = Extract<SceneNode, { kind: "text" }>;

/** The ground that the letters of a text cover. */
function letters(node: TextNode): Box {
  const width = node.runs.reduce(
    (sum, { text, weight, italic }) =>
      sum + textWidth(text, node.size, italic ? "italic" : weight === 600 ? "600" : "400", node.tracking),
    0,
  );
  const left = node.anchor === "middle" ? node.x - width / 2 : node.anchor === "end" ? node.x - width : node.x;
  return { left, right: left + width, top: node.y - node.size * 0.7, bottom: node.y + node.size * 0.2 };
}

/** Boxes in the drawing of texts, marks and places. */
function groundsOf(input: OverlayInput) {
  const texts: { words: string; box: Box }[] = [];
  const marks: Box[] = [];
  const places: Box[] = [];
  for (const { nodes, point, targets } of overlayItems(input)) {
    const [x, y] = input.project(point.longitude, point.latitude);
    for (const node of nodes) {
      if (node.kind !== "text") continue;
      texts.push({ words: node.runs.map(({ text }) => text).join(""), box: movedBox(letters(node), x, y) });
    }
    const mark = targets.findLast(({ claim }) => claim === null);
    if (mark) marks.push(movedBox(mark.box, x, y));
    const dots = nodes.filter((node) => node.kind === "circle");
    if (!mark && targets.length > 0) places.push(boxAround(x, y, 2 * Math.max(...dots.map(({ radius }) => radius))));
  }
  return { texts, marks, places };
}

function overlapsAmong(boxes: readonly Box[]): number {
  return boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other))).length;
}

describe("overlayItems", () => {
  describe.each([
    ["desktop", DESKTOP, 24],
    ["tablet", TABLET, 20],
    ["phone", PHONE, 16],
  ] as const)("at the start on a %s", (_, viewport, size) => {
    it.each(WINDOWS)("keeps marks of the layout's size and texts apart in window %#", (window) => {
      const input = createOverlayInput(viewport, startCamera(viewport), { result: committedResult(window) });
      const { marks, texts } = groundsOf(input);
      expect(marks.every(({ left, right }) => Math.abs(right - left - size) < 1e-6)).toBe(true);
      expect(overlapsAmong([...marks, ...texts.map(({ box }) => box)])).toBe(0);
      const view = boxAround(viewport.width / 2, viewport.height / 2, viewport.width, viewport.height);
      expect(texts.filter(({ box }) => !isInside(box, view))).toEqual([]);
    });
  });

  it.each([3.2, 4.2, 5.1, 5.8, 6.4])("keeps marks apart at zoom %d with the size it chooses", (zoom) => {
    const { marks, texts } = groundsOf(createOverlayInput(DESKTOP, { longitude: 67, latitude: 32, zoom }));
    if (zoom > 4) expect(overlapsAmong(marks)).toBe(0);
    expect(overlapsAmong(texts.map(({ box }) => box))).toBe(0);
  });

  it("has a mark for each painted region with a claim in the window, and for no other", () => {
    const result = committedResult(WINDOWS[1]);
    const items = overlayItems(createOverlayInput(DESKTOP, startCamera(DESKTOP), { result }));
    const marked = items.filter(({ targets }) => targets.some(({ claim }) => claim === null)).map(({ key }) => key);
    const spoken = [...committedDataset.regions.values()]
      .filter((region) => isPainted(region) && (result.areas.get(areaIdOf(region, "named"))?.claims ?? 0) > 0)
      .map((region) => areaIdOf(region, "named"));
    expect(marked.toSorted()).toEqual(spoken.toSorted());
  });

  it("names most regions with claims, the ones with most claims first", () => {
    const words = groundsOf(createOverlayInput(DESKTOP)).texts.map((text) => text.words);
    const { areas } = committedResult();
    const { regions } = committedDataset;
    const spoken = [...regions.values()]
      .map((region) => ({ region, affirming: areas.get(areaIdOf(region, "named"))?.affirming ?? 0 }))
      .filter(({ region, affirming }) => isPainted(region) && affirming > 0);
    const named = spoken.filter(({ region, affirming }) => words.includes(`${region.name} ${affirming}`));
    expect(named.length).toBeGreaterThan(spoken.length * 0.85);
    for (const { region, affirming } of spoken) {
      if (affirming > 10) expect(words).toContain(`${region.name} ${affirming}`);
    }
  });

  it("shows with the name what the colour stands for", () => {
    const wordsUnder = (name: NumberMeasureName) =>
      groundsOf(createOverlayInput(DESKTOP, startCamera(DESKTOP), { measure: committedMeasures()[name] })).texts.map(
        ({ words }) => words,
      );
    const herat = committedResult().areas.get(areaIdOf(regionNamed("Herat"), "named"));
    expect(wordsUnder("claims")).toContain(`Herat ${herat?.affirming}`);
    expect(wordsUnder("groups")).toContain(`Herat ${herat?.affirmingGroups}`);
    expect(wordsUnder("first-affirmed").find((words) => words.startsWith("Herat"))).toMatch(/^Herat 20\d\d$/);
    expect(wordsUnder("time-since").find((words) => words.startsWith("Herat"))).toMatch(/^Herat \d+ (m|y)$/);
  });

  it("shows with the name of a contested region, and of no other, how many voices affirm and are against", () => {
    const result = committedResult();
    const contests = createContests(committedDataset, createClaimIndex(committedDataset));
    const measure = contestedMeasure("anywhere", contests, () => null);
    const words = groundsOf(createOverlayInput(DESKTOP, startCamera(DESKTOP), { measure })).texts.map(
      (text) => text.words,
    );
    for (const [id, { class: kind, opposed }] of contests(result.query, "anywhere")) {
      const region = committedDataset.regions.get(id);
      if (!region || !isPainted(region)) continue;
      const { name } = region;
      const ratio = kind === "contested" || kind === "defeated" ? ` ${opposed.affirming}:${opposed.against}` : "";
      const told = words.find((each) => each.startsWith(name) && !/^\p{L}/u.test(each.slice(name.length).trim()));
      if (told !== undefined) expect(told).toBe(`${name}${ratio}`);
    }
    expect(words.filter((each) => /\d:\d/u.test(each)).length).toBeGreaterThan(10);
  });

  it("keeps texts off reserved ground", () => {
    const reserved = [{ left: 300, top: 0, right: 600, bottom: 200 }];
    const { texts } = groundsOf(createOverlayInput(DESKTOP, startCamera(DESKTOP), { reserved }));
    const inside = texts.filter(({ box }) => reserved.some((other) => overlap(box, other)));
    expect(inside).toEqual([]);
  });

  it("cuts no name at the edge of the map", () => {
    const view = boxAround(300, 310, 600, 620);
    for (let longitude = 60; longitude < 72; longitude += 0.7) {
      const { texts } = groundsOf(createOverlayInput(DESKTOP, { longitude, latitude: 33, zoom: 5.6 }));
      expect(texts.filter(({ box }) => overlap(box, view) && !isInside(box, view))).toEqual([]);
    }
  });

  it("has no places below zoom 6.5", () => {
    expect(groundsOf(createOverlayInput(DESKTOP, { ...KABUL, zoom: 6.49 })).places).toEqual([]);
  });

  it("keeps marks, texts and places apart from zoom 6.5 on", () => {
    for (const zoom of [6.5, 7, 7.5, 8.5]) {
      const { marks, places, texts } = groundsOf(createOverlayInput(DESKTOP, { ...KABUL, zoom }));
      expect(places.length).toBeGreaterThan(5);
      expect(overlapsAmong([...marks, ...places])).toBe(0);
      const words = texts.map(({ box }) => box);
      expect(overlapsAmong(words)).toBe(0);
      expect(words.filter((box) => [...marks, ...places].some((other) => overlap(box, other)))).toEqual([]);
    }
  });

  it("names towns without claims above zoom 7, in room that nothing else takes, by dots unlike those of claims", () => {
    const townsIn = (input: OverlayInput) => overlayItems(input).filter(({ key }) => key.startsWith("town "));
    expect(townsIn(createOverlayInput(DESKTOP, { ...KABUL, zoom: 7 }))).toEqual([]);
    for (const zoom of [7.01, 7.5, 9]) {
      const input = createOverlayInput(DESKTOP, { ...KABUL, zoom });
      const towns = townsIn(input);
      expect(towns.length).toBeGreaterThan(5);
      expect(overlayItems(input).slice(0, towns.length)).toEqual(towns);
      const { marks, places, texts } = groundsOf(input);
      const dots = towns.map(({ point, nodes }) => {
        const circles = nodes.filter((node) => node.kind === "circle");
        expect(circles.map(({ fill }) => fill)).toEqual(["halo", "ink-3"]);
        return boxAround(...input.project(point.longitude, point.latitude), 2 * (circles[0]?.radius ?? 0));
      });
      const others = [...marks, ...places, ...texts.map(({ box }) => box)];
      expect(overlapsAmong(dots)).toBe(0);
      expect(dots.filter((dot) => others.some((other) => overlap(dot, other)))).toEqual([]);
    }
  });

  it("names no town at which a claim has its dot, the larger of two first, and those of claims that do not match", () => {
    const town = (name: string, longitude: number, population: number | null) => ({
      id: name,
      name,
      otherNames: [],
      longitude,
      latitude: 34.5,
      population,
    });
    const claim = createClaim({
      regions: ["AF-KAB"],
      point: {
        settlement: "Kabul",
        settlementId: "gn-1",
        otherNames: [],
        longitude: 69.2,
        latitude: 34.5,
        precision: "settlement",
      },
    });
    const dataset = createDataset({
      claims: [claim],
      settlements: [town("Kabul", 69.2, 9), town("Village", 69.5, null), town("Town", 69.5001, 5)],
    });
    const namesIn = (text: string) => {
      const filter = { ...NO_FILTER, text };
      const result = createClaimIndex(dataset).query({ filter, window: { from: null, to: null }, clock: "occurred" });
      const items = overlayItems(createOverlayInput(DESKTOP, KABUL, { dataset, result, offsets: new Map() }));
      return items.flatMap(({ key, symbols = [] }) => (symbols.includes("town") ? [key] : []));
    };
    expect(namesIn("")).toEqual(["town Town"]);
    expect(namesIn("zzz")).toEqual(["town Kabul", "town Town"]);
  });

  it("tells what symbols are in view, each once", () => {
    const symbols = (camera: Camera) => {
      const input = createOverlayInput(DESKTOP, camera);
      return symbolsIn(overlayItems(input), input.project, DESKTOP);
    };
    expect(symbols(startCamera(DESKTOP))).toEqual([]);
    expect(symbols({ ...KABUL, zoom: 6.8 })).toContain("rosette");
    expect(symbols({ ...KABUL, zoom: 6.8 })).not.toContain("town");
    expect(symbols(KABUL)).toContain("town");
    expect(symbols({ longitude: 65.2, latitude: 31, zoom: 12 })).toEqual([]);
  });

  it("has a target for every matching claim with a precise place", () => {
    const items = overlayItems(createOverlayInput(DESKTOP, KABUL));
    const shown = items.flatMap(({ targets }) => targets.flatMap(({ claim }) => claim ?? []));
    const placed = committedDataset.claims.flatMap(({ id, point }) => (point === null ? [] : [id]));
    expect(shown.toSorted()).toEqual(placed.toSorted());
  });

  it("names no region without claims outside the room it has", () => {
    const result = committedResult({ from: dayOf(1999, 1, 1), to: dayOf(1999, 12, 31) });
    const { texts } = groundsOf(createOverlayInput(DESKTOP, startCamera(DESKTOP), { result }));
    const words = texts.map((text) => text.words);
    expect(words).toContain("Helmand");
    expect(words).toContain("AFGHANISTAN");
    expect(words).not.toContain("Sohbatpur");
  });
});

function regionNamed(name: string) {
  const region = [...committedDataset.regions.values()].find((other) => other.name === name);
  if (!region) throw new Error(`There is no region ${name}.`);
  return region;
}
