import { type AreaId, areasOfClaim } from "../records/area.ts";
import { type ClaimantCategory, categoryOf } from "../records/claimant-category.ts";
import type { Claim, Claimant, ClaimId, Dataset, Publication, Withdrawal } from "../records/records.ts";
import type { RelationKind } from "../records/vocabulary.ts";

/** A relation as read from one claim to the other; `updatedBy` is `updates` read backwards. */
export interface RelatedClaim {
  readonly claim: Claim;
  readonly kind: RelationKind | "updatedBy";
  readonly note: string;
}

/** A dataset's claims by what details ask for. Lists are in the order of the dataset. */
export interface ClaimLookup {
  claim(id: ClaimId): Claim | undefined;
  /** What became of an id that no claim has any more. */
  withdrawal(id: ClaimId): Withdrawal | undefined;
  claimantOf(claim: Claim): Claimant | undefined;
  categoryOf(claim: Claim): ClaimantCategory;
  /** Where the claim was read first, then the others that carried it. */
  publicationsOf(claim: Claim): readonly Publication[];
  /** Claims that count for an area. */
  naming(area: AreaId): readonly Claim[];
  areasOf(claim: Claim): readonly AreaId[];
  /** Contradictions first, then agreements, then updates. */
  relatedTo(claim: Claim): readonly RelatedClaim[];
  /** Other claims by the same claimant in the same publication. */
  besideIn(claim: Claim): readonly Claim[];
}

const KINDS: readonly RelatedClaim["kind"][] = ["contradicts", "corroborates", "updates", "updatedBy"];

/** The lookup of a dataset. Build once. */
export function createClaimLookup(dataset: Dataset): ClaimLookup {
  const byId = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const byArea = new Map<AreaId, Claim[]>();
  const byArticle = new Map<string, Claim[]>();
  const areas = new Map<ClaimId, readonly AreaId[]>();
  for (const claim of dataset.claims) {
    const own = [...new Set(areasOfClaim(claim, dataset.regions))];
    areas.set(claim.id, own);
    for (const area of own) add(byArea, area, claim);
    add(byArticle, articleOf(claim), claim);
  }
  const related = new Map<ClaimId, RelatedClaim[]>();
  for (const { from, kind, to, note } of dataset.relations) {
    const [first, second] = [byId.get(from), byId.get(to)];
    if (!first || !second) continue;
    add(related, from, { claim: second, kind, note });
    add(related, to, { claim: first, kind: kind === "updates" ? "updatedBy" : kind, note });
  }
  for (const list of related.values()) list.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));

  const claimantOf = (claim: Claim) => dataset.claimants.get(claim.claimant);
  return {
    claim: (id) => byId.get(id),
    withdrawal: (id) => dataset.withdrawn.get(id),
    claimantOf,
    categoryOf: (claim) => categoryOf(claimantOf(claim)?.type ?? "other"),
    publicationsOf: (claim) =>
      [claim.publication, ...claim.alsoReportedBy].flatMap((id) => dataset.publications.get(id) ?? []),
    naming: (area) => byArea.get(area) ?? [],
    areasOf: (claim) => areas.get(claim.id) ?? [],
    relatedTo: (claim) => related.get(claim.id) ?? [],
    besideIn: (claim) => (byArticle.get(articleOf(claim)) ?? []).filter((other) => other.id !== claim.id),
  };
}

function articleOf(claim: Claim): string {
  return `${claim.publication}\n${claim.claimant}`;
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
