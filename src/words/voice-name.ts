import { grouped } from "../core/grouped.ts";
import type { Claimant, Dataset } from "../core/records/records.ts";
import type { WholeCatalogue } from "./catalogue.ts";

/**
 * What a separate voice of several claimants is called: as the claimant whose id the group has, without what stands in
 * brackets, or else as most of the claimants are classed.
 */
export function voiceName(text: WholeCatalogue, group: string, { claimants }: Pick<Dataset, "claimants">): string {
  const members = [...claimants.values()].filter((claimant) => claimant.group === group);
  const first = members.find(({ id }) => (id as string) === group);
  if (first) return first.shortName;
  const [commonest] = [...grouped(members, ({ type }: Claimant) => type)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return commonest ? text.vocabulary.claimantTypes[commonest[0]] : group;
}
