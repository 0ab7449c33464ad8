import { describe, expect, it } from "vitest";
import { clustersOf, placedClaims } from "../../../src/drawing/overlay/place-clusters.ts";
import { createClaim, createClaimant, createDataset } from "../../helpers/claims.ts";

/** One degree is 100 px. */
const project = (longitude: number, latitude: number) => [longitude * 100, -latitude * 100] as const;

const placeAt = (settlement: string, longitude: number) =>
  ({ settlement, settlementId: settlement, otherNames: [], longitude, latitude: 34, precision: "settlement" }) as const;

function clustersFor(...places: readonly (readonly [settlement: string, longitude: number, claimant?: string])[]) {
  const dataset = createDataset({
    claimants: [createClaimant({ id: "amaq", type: "is" }), createClaimant({ id: "mujahid", type: "taliban" })],
    claims: places.map(([settlement, longitude, claimant = "amaq"], index) =>
      createClaim({ id: `c${index}`, claimant, point: placeAt(settlement, longitude) }),
    ),
  });
  return clustersOf(placedClaims(dataset, places.keys()), project);
}

describe("placedClaims", () => {
  it("takes only claims at the given positions that have a point", () => {
    const claims = [
      createClaim({ id: "here", point: placeAt("Kabul", 69) }),
      createClaim({ id: "nowhere" }),
      createClaim({ id: "outside", point: placeAt("Kabul", 69) }),
    ];
    const placed = placedClaims(createDataset({ claims }), [0, 1]);
    expect(placed.map(({ claim }) => claim.id)).toEqual(["here"]);
  });

  it("tells category, polarity, precision and the painted region", () => {
    const claim = createClaim({
      assertion: "denial",
      regions: ["PK-KP", "PK213"],
      point: { ...placeAt("Khuzdar", 66), precision: "near" },
    });
    expect(placedClaims(createDataset({ claims: [claim] }), [0])).toMatchObject([
      { area: "PK213", look: { category: "UN", polarity: "deny", precision: "near" } },
    ]);
  });
});

describe("clustersOf", () => {
  it("gathers the claims of one settlement, in the order of the categories", () => {
    const [cluster, ...others] = clustersFor(["Kabul", 69, "mujahid"], ["Kabul", 69], ["Kabul", 69, "mujahid"]);
    expect(others).toEqual([]);
    expect(cluster?.claims.map(({ claim }) => claim.id)).toEqual(["c1", "c0", "c2"]);
  });

  it("merges dots nearer than 14 px, under the name of the larger place", () => {
    const [cluster, ...others] = clustersFor(["Paghman", 69.13], ["Kabul", 69], ["Kabul", 69]);
    expect(others).toEqual([]);
    expect(cluster).toMatchObject({ settlement: "Kabul", point: { longitude: 69 } });
  });

  it("keeps dots apart from 14 px on", () => {
    expect(clustersFor(["Kanak", 69], ["Mastung", 69.15])).toHaveLength(2);
  });

  it("merges a place that a plate would hide, though it is further off", () => {
    const many = Array.from({ length: 30 }, () => ["Kabul", 69] as const);
    expect(clustersFor(...many, ["Paghman", 69.35])).toHaveLength(1);
    expect(clustersFor(...many, ["Paghman", 69.5])).toHaveLength(2);
  });
});
