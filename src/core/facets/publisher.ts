import type { Claim, Dataset } from "../records/records.ts";
import type { ListFacet } from "./facet.ts";

/** Who published what a claim was read in. The values are those in whose publications claims were read. */
export const publisher: ListFacet = {
  link: "publisher",
  column: "publisher",
  control: "list",
  valuesIn: (dataset) => [...new Set(dataset.claims.map((claim) => publisherOf(claim, dataset)))],
  knownIn: ({ publications }) => new Set([...publications.values()].map((publication) => publication.publisher)),
  read:
    ({ dataset }) =>
    (claim) =>
      publisherOf(claim, dataset),
  nameIn: (name) => name,
};

function publisherOf(claim: Claim, { publications }: Dataset): string {
  return publications.get(claim.publication)?.publisher ?? "";
}
