import { type CategoryMembers, membersOf, type Who } from "../core/filter/who.ts";
import type { Claimant, ClaimantId } from "../core/records/records.ts";
import type { Catalogue } from "./catalogue.ts";
import { isolated } from "./isolated.ts";

/**
 * Who passes, in words, by whichever is shorter: those who pass ("the UN or the Taliban"), or those who do not
 * ("anyone but Reuters"). Null where everyone passes.
 */
export function whoWords(text: Catalogue, who: Who, claimants: ReadonlyMap<ClaimantId, Claimant>): string | null {
  const entries = membersOf(who, claimants.values());
  const names = (ids: readonly ClaimantId[]): readonly string[] =>
    ids.map((id) => isolated(claimants.get(id)?.name ?? id));
  if (entries.every(({ checked }) => checked === "all")) return null;
  if (entries.every(({ checked }) => checked === "none")) return text.filters.words.nobody;

  const categoryName = ({ category }: CategoryMembers): string => text.vocabulary.categoriesInSentence[category];
  const missing = ({ members, passing }: CategoryMembers): readonly ClaimantId[] =>
    members.filter((id) => !passing.includes(id));
  const included = entries.flatMap((entry) => {
    if (entry.checked !== "some") return entry.checked === "all" ? [categoryName(entry)] : [];
    return missing(entry).length < entry.passing.length
      ? [text.filters.words.categoryWithout(categoryName(entry), names(missing(entry)))]
      : names(entry.passing);
  });
  const excluded = entries.flatMap((entry) => {
    if (entry.checked !== "some") return entry.checked === "none" ? [categoryName(entry)] : [];
    return names(missing(entry));
  });
  return included.length <= excluded.length
    ? text.filters.words.list(included, "or")
    : text.filters.words.anyoneBut(excluded);
}
