import type { Catalogue } from "../messages/catalogue.ts";
import { isolated } from "../messages/isolated.ts";
import type { Claimant, ClaimantId } from "../records/records.ts";
import { type BlocMembers, membersOf, type Who } from "./who.ts";

/**
 * Who passes, in words, by whichever is shorter: those who pass ("the UN or the Taliban"), or those who do not
 * ("anyone but Reuters"). Null where everyone passes.
 */
export function whoWords(text: Catalogue, who: Who, claimants: ReadonlyMap<ClaimantId, Claimant>): string | null {
  const entries = membersOf(who, claimants.values());
  const names = (ids: readonly ClaimantId[]): readonly string[] =>
    ids.map((id) => isolated(claimants.get(id)?.name ?? id));
  if (entries.every(({ tick }) => tick === "all")) return null;
  if (entries.every(({ tick }) => tick === "none")) return text.filters.words.nobody;

  const blocName = ({ bloc }: BlocMembers): string => text.vocabulary.blocsInSentence[bloc];
  const missing = ({ members, passing }: BlocMembers): readonly ClaimantId[] =>
    members.filter((id) => !passing.includes(id));
  const included = entries.flatMap((entry) => {
    if (entry.tick !== "some") return entry.tick === "all" ? [blocName(entry)] : [];
    return missing(entry).length < entry.passing.length
      ? [text.filters.words.blocWithout(blocName(entry), names(missing(entry)))]
      : names(entry.passing);
  });
  const excluded = entries.flatMap((entry) => {
    if (entry.tick !== "some") return entry.tick === "none" ? [blocName(entry)] : [];
    return names(missing(entry));
  });
  return included.length <= excluded.length
    ? text.filters.words.list(included, "or")
    : text.filters.words.anyoneBut(excluded);
}
