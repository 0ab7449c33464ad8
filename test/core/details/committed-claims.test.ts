import { describe, expect, it } from "vitest";
import { sortClaims } from "../../../src/core/details/area-claims.ts";
import { areaFacts } from "../../../src/core/details/area-facts.ts";
import { createClaimLookup } from "../../../src/core/details/claim-lookup.ts";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import { createFailingFacets } from "../../../src/core/query/failing-facets.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";

const dataset = committedDataset;
const lookup = createClaimLookup(dataset);
const index = createClaimIndex(dataset);

function matching(area: string, from: string, to: string) {
  const query = { clock: "occurred", window: { from: createDay(from), to: createDay(to) } } as const;
  return sortClaims(
    lookup.naming(area as AreaId),
    query,
    createFailingFacets(dataset, index)({ filter: NO_FILTER, clock: "occurred" }),
  );
}

describe("the committed claims", () => {
  it("show the support network that Sami Sadat claimed in Khuzdar, with how it was read", () => {
    const { matching: found, outside } = matching("PK213", "2023-05-01", "2023-05-31");
    const sadat = found.find((claim) => claim.claimant === "sami-sadat");
    if (!sadat) throw new Error("The claim is missing");
    expect(sadat).toMatchObject({ assertion: "network", reliability: "D", credibility: "4" });
    expect(lookup.publicationsOf(sadat)[0]?.publisher).toBe("The Diplomat");
    expect(lookup.besideIn(sadat).length).toBeGreaterThanOrEqual(4);
    expect(lookup.areasOf(sadat)).toEqual(["PK212", "PK213"]);
    expect(outside.map((entry) => entry.claim.claimant)).toContain("baluch-sarmachar");
  });

  it("show who first affirmed Khuzdar, and that no one denied it by name", () => {
    const facts = areaFacts(lookup.naming("PK213" as AreaId), "occurred");
    expect(facts.firstAffirmed?.claimant).toBe("baluch-sarmachar");
    expect(facts.lastDenied).toEqual({ dated: null, long: null });
  });

  it("show what the UN envoy said of nearly all provinces", () => {
    const { matching: found } = matching("AF:most", "2021-11-01", "2021-12-31");
    expect(found.map(({ id }) => id)).toEqual(["2021-11-17-unama-nearly-all-provinces"]);
  });
});
