import { lineageOf } from "../../src/core/records/area.ts";
import type { ClaimantId, Dataset, RegionId } from "../../src/core/records/records.ts";
import type { Branch } from "../../src/core/records/vocabulary.ts";
import { parseIsoDay } from "../../src/core/time/day.ts";
import type { Finding, RowsById } from "./rows.ts";

const PAKISTAN = "PK" as RegionId;
const CENTRAL = "is-central" as ClaimantId;
/** On this day the Islamic State announced a province for Pakistan. */
const PAKISTAN_PROVINCE = parseIsoDay("2019-05-15") ?? 0;

/** The branch of claimants that are one. */
const BRANCH_OF: Readonly<Record<string, Branch>> = { "is-khorasan": "khorasan", "is-pakistan": "pakistan" };

/** Claims that are given to the wrong branch, or to a whole country where the place is a part of it. */
export function faultsOfBranches({ claims, regions }: Dataset, at: RowsById): readonly Finding[] {
  const knowsBranches = claims.some(({ branch }) => branch !== "not-said");
  return claims.flatMap((claim) => {
    const { id, assertion, responsibility, claimant, extent, place, occurred } = claim;
    const problems: Finding[] = [];
    const isInPakistan = claim.regions.some((region) => lineageOf(region, regions).includes(PAKISTAN));
    const isClaimedAttack = assertion === "attack" && responsibility === "claimed";
    if (isClaimedAttack && isInPakistan && claimant === CENTRAL && occurred.from > PAKISTAN_PROVINCE) {
      const reason = "Since 15 May 2019 the Islamic State claims attacks in Pakistan through its Pakistan Province.";
      const mend = "Write is-pakistan, or is-khorasan if the source says so.";
      problems.push(at("claims.csv", id, "claimant", claimant, { reason, mend }));
    }
    const branch = BRANCH_OF[claimant];
    if (knowsBranches && branch !== undefined && claim.branch !== branch) {
      const reason = `The claimant ${claimant} is the branch ${branch}, but the claim has ${claim.branch}.`;
      problems.push(at("claims.csv", id, "branch", claim.branch, { reason, mend: `Write ${branch}.` }));
    }
    if (extent === "country" && /\b(north|south|east|west|border)/iu.test(place)) {
      const reason = "The extent is the whole country, but the place is a part of it.";
      problems.push(at("claims.csv", id, "extent", place, { reason, mend: "Write the extent part." }));
    }
    return problems;
  });
}
