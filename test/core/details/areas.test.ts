import { describe, expect, it } from "vitest";
import { titleOfArea } from "../../../src/core/details/area-title.ts";
import { wholeRegions } from "../../../src/core/details/whole-areas.ts";
import { createWiderAreas } from "../../../src/core/details/wider-areas.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { Claim } from "../../../src/core/records/records.ts";
import { createClaim, createDataset, createRegion } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

const regions = [
  createRegion({ id: "AF", name: "Afghanistan" }),
  createRegion({ id: "PK", name: "Pakistan" }),
  createRegion({ id: "IR", name: "Iran" }),
  createRegion({ id: "AF-KNR", name: "Kunar" }),
  createRegion({ id: "PK-BA", name: "Balochistan" }),
  createRegion({ id: "PK-KP", name: "Khyber Pakhtunkhwa" }),
  createRegion({ id: "PK217", name: "Lasbela" }),
  createRegion({ id: "PK2-HUB", name: "Hub", level: "district", parent: "PK-BA", splitFrom: "PK217" }),
];
const area = (id: string) => id as AreaId;

function wordsOf(id: string) {
  const title = titleOfArea(area(id), createDataset({ regions }).regions);
  return title && { name: english.details.areaName(title), note: english.selected.areaNote(title) };
}

describe("titleOfArea", () => {
  it("tells of what a region is part and what it was split from", () => {
    const title = titleOfArea(area("PK2-HUB"), createDataset({ regions }).regions);
    expect(title && english.selected.areaKind(title)).toBe("District of Balochistan, Pakistan, split from Lasbela");
    expect(title?.isWider).toBe(false);
  });

  it("names wider areas by extent, with why they are not on the map", () => {
    expect(wordsOf("AF:most")).toEqual({
      name: "Afghanistan, most or nearly all provinces",
      note: "Such claims are not counted for single provinces.",
    });
    expect(wordsOf("PK-BA")).toEqual({
      name: "Balochistan, whole province",
      note: "Such claims are not counted for single districts.",
    });
    expect(wordsOf("AF:part")?.note).toBe("Such claims name no province, so they are counted for none.");
    expect(wordsOf("PK-KP")).toEqual({
      name: "Khyber Pakhtunkhwa",
      note: "Wider than the map’s regions, so counted apart and not painted.",
    });
    expect(wordsOf("AF-KNR")).toEqual({ name: "Kunar", note: null });
  });

  it("knows no title of an unknown region", () => {
    expect(wordsOf("XX")).toBeNull();
  });
});

describe("createWiderAreas", () => {
  const claims = [
    createClaim({ id: "1", regions: ["AF"], extent: "part" }),
    createClaim({ id: "2", regions: ["AF"], extent: "country", assertion: "denial" }),
    createClaim({ id: "3", regions: ["AF-KNR"] }),
    createClaim({ id: "4", regions: ["PK-KP"] }),
    createClaim({ id: "5", regions: ["IR"], extent: "part" }),
  ];
  const dataset = createDataset({ claims, regions });
  const result = createClaimIndex(dataset).query({
    filter: NO_FILTER,
    window: { from: null, to: null },
    clock: "occurred",
  });
  const list = (selected: AreaId | null) =>
    createWiderAreas(dataset.regions)(result, selected).map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [row.area, row.claims, row.denying]),
    }));

  it("groups areas with claims by country, the whole first; countries without map regions share a group", () => {
    expect(list(null)).toEqual([
      {
        name: "Afghanistan",
        rows: [
          ["AF:country", 1, 1],
          ["AF:part", 1, 0],
        ],
      },
      { name: "Pakistan", rows: [["PK-KP", 1, 0]] },
      { name: null, rows: [["IR:part", 1, 0]] },
    ]);
  });

  it("keeps a selected area without claims, and never lists a region of the map", () => {
    expect(list(area("PK:country"))[1]?.rows).toEqual([
      ["PK:country", 0, 0],
      ["PK-KP", 1, 0],
    ]);
    expect(list(area("AF-KNR"))).toEqual(list(null));
  });
});

describe("wholeRegions", () => {
  const whole = createClaim({ id: "whole", regions: ["PK"], extent: "country" });
  const part = createClaim({ id: "part", regions: ["PK"], extent: "part" });
  const denial = createClaim({ id: "denial", regions: ["PK"], extent: "part", assertion: "denial" });
  const province = createClaim({ id: "province", regions: ["PK-BA"] });
  const lists: Readonly<Record<string, readonly Claim[]>> = {
    "PK:country": [whole],
    "PK:part": [part, denial],
    "PK-BA": [province],
    PK217: [createClaim({ id: "named" })],
  };
  const wholes = (id: string) =>
    wholeRegions(area(id), createDataset({ regions }).regions, (around) => lists[around] ?? []).map((entry) => ({
      ...entry,
      region: entry.region.name,
    }));

  it("lists what is said of all that a region lies in, nearest first, denials apart", () => {
    expect(wholes("PK217")).toEqual([
      { region: "Balochistan", count: 1, denials: [], others: [{ extent: "named", claims: [province] }] },
      {
        region: "Pakistan",
        count: 3,
        denials: [denial],
        others: [
          { extent: "country", claims: [whole] },
          { extent: "part", claims: [part] },
        ],
      },
    ]);
  });

  it("is empty for a country and where nothing is said", () => {
    expect(wholes("PK:country")).toEqual([]);
    expect(wholes("AF-KNR")).toEqual([]);
  });
});
