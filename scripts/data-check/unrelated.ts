import { areasOfClaim } from "../../src/core/records/area.ts";
import type { Claim, Dataset } from "../../src/core/records/records.ts";
import { CONTESTING, polarityOf } from "../../src/core/records/vocabulary.ts";
import { overlaps } from "../../src/core/time/span.ts";
import type { Finding, RowsById } from "./rows.ts";

/**
 * Denials of what other claims affirm of the same region in overlapping spans without a relation between the two: one
 * hint a denial, with the ids of these claims. Whether they speak of the same thing only a reader can tell.
 */
export function unrelatedDenials(dataset: Dataset, at: RowsById): readonly Finding[] {
  const { claims, regions, relations } = dataset;
  const related = new Set(relations.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const areas = new Map(claims.map((claim) => [claim, areasOfClaim(claim, regions)]));
  const polarity = ({ assertion, responsibility }: Claim) => polarityOf(assertion, responsibility);
  const shareArea = (one: Claim, other: Claim) =>
    areas.get(one)?.some((area) => areas.get(other)?.includes(area)) ?? false;
  const affirming = claims.filter((claim) => polarity(claim) === "affirm");
  const denying = claims.filter(
    (claim) => polarity(claim) === "deny" && claim.denies !== null && CONTESTING.includes(claim.denies),
  );
  return denying.flatMap((denial) => {
    const others = affirming.filter(
      (claim) =>
        overlaps(claim.occurred, denial.occurred) &&
        shareArea(claim, denial) &&
        !related.has(`${claim.id} ${denial.id}`),
    );
    if (others.length === 0) return [];
    const fault = {
      reason: `${denial.id} denies of a region what ${others.length === 1 ? "another claim affirms" : `${others.length} others affirm`} of it at the same time, without a relation between them.`,
      mend: "Where two of them speak of the same thing, add a row to relations.csv.",
    };
    return [at("claims.csv", denial.id, "regions", others.map(({ id }) => id).join(", "), fault)];
  });
}
