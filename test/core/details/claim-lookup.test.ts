import { describe, expect, it } from "vitest";
import { createClaimLookup } from "../../../src/core/details/claim-lookup.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { ClaimId, Relation } from "../../../src/core/records/records.ts";
import { createClaim, createClaimant, createDataset } from "../../helpers/claims.ts";

function createRelation(from: string, kind: Relation["kind"], to: string, note = ""): Relation {
  return { from: from as ClaimId, kind, to: to as ClaimId, note };
}

describe("createClaimLookup", () => {
  it("reads relations from both sides, contradictions first, updates backwards as updated by", () => {
    const [old, fresh, other] = [createClaim({ id: "old" }), createClaim({ id: "new" }), createClaim({ id: "other" })];
    const lookup = createClaimLookup(
      createDataset({
        claims: [old, fresh, other],
        relations: [
          createRelation("new", "updates", "old"),
          createRelation("other", "contradicts", "old", "same raid"),
        ],
      }),
    );
    expect(lookup.relatedTo(old)).toEqual([
      { claim: other, kind: "contradicts", note: "same raid" },
      { claim: fresh, kind: "updatedBy", note: "" },
    ]);
    expect(lookup.relatedTo(fresh)).toEqual([{ claim: old, kind: "updates", note: "" }]);
    expect(lookup.relatedTo(other)).toEqual([{ claim: old, kind: "contradicts", note: "same raid" }]);
  });

  it("lists a claim under every area it counts for and under none it does not name", () => {
    const named = createClaim({ id: "named", regions: ["PK213", "PK212"] });
    const whole = createClaim({ id: "whole", regions: ["PK"], extent: "country" });
    const lookup = createClaimLookup(createDataset({ claims: [named, whole] }));
    expect(lookup.naming("PK213" as AreaId)).toEqual([named]);
    expect(lookup.naming("PK212" as AreaId)).toEqual([named]);
    expect(lookup.naming("PK:country" as AreaId)).toEqual([whole]);
    expect(lookup.naming("PK-BA" as AreaId)).toEqual([]);
  });

  it("finds what else a claimant says in the same publication", () => {
    const first = createClaim({ id: "first", claimant: "sadat", publication: "diplomat" });
    const second = createClaim({ id: "second", claimant: "sadat", publication: "diplomat" });
    const elsewhere = createClaim({ id: "elsewhere", claimant: "sadat", publication: "dawn" });
    const another = createClaim({ id: "another", claimant: "unama", publication: "diplomat" });
    const lookup = createClaimLookup(createDataset({ claims: [first, second, elsewhere, another] }));
    expect(lookup.besideIn(first)).toEqual([second]);
    expect(lookup.besideIn(elsewhere)).toEqual([]);
  });

  it("gives publications in the order read, and the category of the claimant", () => {
    const claim = createClaim({ claimant: "amaq", publication: "site", alsoReportedBy: ["dawn", "voa"] });
    const dataset = createDataset({ claims: [claim], claimants: [createClaimant({ id: "amaq", type: "is" })] });
    const lookup = createClaimLookup(dataset);
    expect(lookup.publicationsOf(claim).map(({ id }) => id)).toEqual(["site", "dawn", "voa"]);
    expect(lookup.categoryOf(claim)).toBe("IS");
  });
});
