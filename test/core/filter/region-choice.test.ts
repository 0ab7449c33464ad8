import { describe, expect, it } from "vitest";
import { type Choice, NO_FILTER } from "../../../src/core/filter/filter.ts";
import { checkStatesOfRegions, regionTree, withRegionSwitched } from "../../../src/core/filter/region-choice.ts";
import type { RegionId } from "../../../src/core/records/records.ts";
import { createDataset, createRegion } from "../../helpers/claims.ts";

const { regions } = createDataset({
  regions: ["AF", "PK", "AF-KAB", "AF-NAN", "AF-HER", "PK-BA", "PK-KP", "PK213", "PK220"].map((id) =>
    createRegion({ id }),
  ),
});

const only = (...ids: readonly string[]) => ({ kind: "only", values: ids as readonly RegionId[] }) as const;
const without = (...ids: readonly string[]) => ({ kind: "without", values: ids as readonly RegionId[] }) as const;
const switched = (choice: Choice<RegionId>, id: string) => withRegionSwitched(choice, id as RegionId, regions);
const states = (choice: Choice<RegionId>) => Object.fromEntries(checkStatesOfRegions(choice, regions));

describe("a choice of regions", () => {
  it("stands as a tree of countries, provinces and districts", () => {
    const names = (nodes: ReturnType<typeof regionTree>): readonly unknown[] =>
      nodes.map(({ region, children }) => (children.length === 0 ? region.id : [region.id, names(children)]));
    expect(names(regionTree(regions))).toEqual([
      ["AF", ["AF-KAB", "AF-NAN", "AF-HER"]],
      ["PK", [["PK-BA", ["PK213", "PK220"]], "PK-KP"]],
    ]);
  });

  it("states a region that passes in part", () => {
    expect(states(without("PK213"))).toMatchObject({
      PK: "some",
      "PK-BA": "some",
      PK213: "none",
      PK220: "all",
      AF: "all",
    });
    expect(states(only("PK-BA"))).toMatchObject({
      PK: "some",
      "PK-BA": "all",
      PK213: "all",
      "PK-KP": "none",
      AF: "none",
    });
  });

  it("leaves out one region", () => {
    expect(switched(NO_FILTER.region, "AF-KAB")).toEqual(without("AF-KAB"));
  });

  it("leaves out a country with all in it", () => {
    expect(switched(without("AF-KAB"), "PK")).toEqual(without("PK", "AF-KAB"));
  });

  it("fills a region that passes in part", () => {
    expect(switched(without("AF-KAB"), "AF")).toEqual(NO_FILTER.region);
  });

  it("brings back one province of a country left out, without the claims on the country", () => {
    expect(switched(without("AF"), "AF-KAB")).toEqual(only("PK", "AF-KAB"));
  });

  it("takes one province from a country asked for alone, with the claims on the country", () => {
    expect(switched(only("AF"), "AF-KAB")).toEqual(without("PK", "AF-KAB"));
  });

  it("adds to what was asked for alone", () => {
    expect(switched(only("PK213"), "AF-NAN")).toEqual(only("AF-NAN", "PK213"));
  });

  it("names a region by its parts only where it cannot be named whole", () => {
    expect(switched(only("AF", "PK-KP"), "AF-KAB")).toEqual(only("AF-NAN", "AF-HER", "PK-KP"));
  });

  it("lets nothing pass once the last region is taken", () => {
    expect(switched(only("AF-KAB"), "AF-KAB")).toEqual(only());
  });
});
