import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { standingOf } from "../../../src/core/query/standing.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createRegion,
  createSpan,
} from "../../helpers/claims.ts";

const dataset = createDataset({
  claimants: [createClaimant({ id: "unama", group: "un" }), createClaimant({ id: "amaq", type: "is" })],
  regions: [
    createRegion({ id: "AF", name: "Afghanistan" }),
    createRegion({ id: "PK-BA", name: "Balochistan", parent: "PK" }),
    createRegion({ id: "AF-KAB" }),
    createRegion({ id: "AF-NAN" }),
    createRegion({ id: "AF-ZAB" }),
    createRegion({ id: "PK230" }),
  ],
  claims: [
    createClaim({ id: "a", claimant: "amaq", regions: ["AF-KAB"], occurred: createSpan("2020-01-01") }),
    createClaim({ id: "b", claimant: "unama", regions: ["AF-KAB", "AF-NAN"], occurred: createSpan("2021-01-01") }),
    createClaim({ id: "c", claimant: "unama", regions: ["PK230"], occurred: createSpan("2020-01-01") }),
    createClaim({ id: "d", claimant: "unama", regions: ["AF"], extent: "most", occurred: createSpan("2020-06-01") }),
  ],
});
const index = createClaimIndex(dataset);

function standing(area: string, filter: object = {}, year: number | null = null) {
  const window =
    year === null ? { from: null, to: null } : { from: createDay(`${year}-01-01`), to: createDay(`${year}-12-31`) };
  const result = index.query({ filter: { ...NO_FILTER, ...filter } as Filter, window, clock: "occurred" });
  return standingOf(area as AreaId, result, dataset.regions);
}

const byIs = { category: { kind: "only", values: ["IS"] } };
const only = (...values: string[]) => ({ region: { kind: "only", values } });
const without = (...values: string[]) => ({ region: { kind: "without", values } });

describe("an area", () => {
  it("is counted where matching claims name it, with those that the filter hides", () => {
    expect(standing("AF-KAB")).toEqual({ kind: "counted", hidden: 0 });
    expect(standing("AF-KAB", byIs)).toEqual({ kind: "counted", hidden: 1 });
  });

  it("has no claim in the window, or none that matches", () => {
    expect(standing("AF-ZAB")).toEqual({ kind: "no-claim", hidden: 0 });
    expect(standing("AF-NAN", byIs, 2020)).toEqual({ kind: "no-claim", hidden: 0 });
    expect(standing("AF-NAN", byIs)).toEqual({ kind: "no-match", hidden: 1 });
    expect(standing("AF:most", byIs)).toEqual({ kind: "no-match", hidden: 1 });
  });

  it("is left out where the choice of regions does not let it pass, by itself or by what it lies in", () => {
    expect(standing("PK230", only("AF"))).toEqual({ kind: "left-out", hidden: 1 });
    expect(standing("AF-ZAB", only("PK-BA"))).toEqual({ kind: "left-out", hidden: 0 });
    expect(standing("AF-ZAB", only("AF"))).toEqual({ kind: "no-claim", hidden: 0 });
    expect(standing("PK230", without("PK-BA"))).toEqual({ kind: "left-out", hidden: 1 });
    expect(standing("AF:most", only("AF-KAB"))).toEqual({ kind: "left-out", hidden: 1 });
  });

  it("is counted though left out by a claim that names a region let pass too", () => {
    expect(standing("AF-NAN", only("AF-KAB"))).toEqual({ kind: "counted", hidden: 0 });
  });
});
