import type { Claim, Dataset } from "../core/records/records.ts";
import type { Catalogue } from "./catalogue.ts";
import { isolated } from "./isolated.ts";

/** The names of what a claim is about, and in words how it speaks of them unless it names them. */
export function whereOf(
  text: Catalogue,
  claim: Claim,
  { regions }: Dataset,
): { readonly names: string; readonly extent: string } {
  return {
    names: claim.regions.map((id) => isolated(regions.get(id)?.name ?? id)).join(text.formats.comma),
    extent: claim.extent === "named" ? "" : text.vocabulary.extents[claim.extent],
  };
}
