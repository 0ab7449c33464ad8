import { CLAIMANT_CATEGORIES, type ClaimantCategory, categoryOf } from "../records/claimant-category.ts";
import type { Claimant, ClaimantId } from "../records/records.ts";
import { type CheckState, checkStateOf } from "./check-state.ts";
import { type Choice, type Filter, NO_FILTER, passes } from "./filter.ts";

/** Whose claims pass: the claimants whose category and who themselves pass. */
export type Who = Pick<Filter, "category" | "claimant">;

/** A category with its claimants, and those of them who pass. */
export interface CategoryMembers {
  readonly category: ClaimantCategory;
  readonly checked: CheckState;
  readonly members: readonly ClaimantId[];
  readonly passing: readonly ClaimantId[];
}

/** The nine categories under a choice. The box of a category without claimants tells whether such would pass. */
export function membersOf(who: Who, claimants: Iterable<Claimant>): readonly CategoryMembers[] {
  const byCategory = new Map<ClaimantCategory, ClaimantId[]>(CLAIMANT_CATEGORIES.map((category) => [category, []]));
  for (const claimant of claimants) byCategory.get(categoryOf(claimant.type))?.push(claimant.id);
  return CLAIMANT_CATEGORIES.map((category) => {
    const members = byCategory.get(category) ?? [];
    const categoryPasses = passes(who.category, category);
    const passing = members.filter((id) => categoryPasses && passes(who.claimant, id));
    const checked =
      members.length === 0
        ? checkStateOf([categoryPasses && who.claimant.kind === "without"])
        : checkStateOf(members.map((id) => passing.includes(id)));
    return { category, checked, members, passing };
  });
}

/** Only one category, all of it. */
export function onlyCategory(category: ClaimantCategory): Who {
  return { category: { kind: "only", values: [category] }, claimant: NO_FILTER.claimant };
}

/** Only one claimant. */
export function onlyClaimant(claimant: ClaimantId): Who {
  return { category: NO_FILTER.category, claimant: { kind: "only", values: [claimant] } };
}

/** All of a category let pass, or none of it where all of it passed. */
export function withCategorySwitched(who: Who, category: ClaimantCategory, claimants: Iterable<Claimant>): Who {
  return whoOf(
    membersOf(who, claimants).map((entry) => {
      if (entry.category !== category) return entry;
      return entry.checked === "all"
        ? { ...entry, checked: "none", passing: [] }
        : { ...entry, checked: "all", passing: entry.members };
    }),
    kindOf(who),
  );
}

/** One claimant let pass, or not where it passed; all others stay as they are. */
export function withClaimantSwitched(who: Who, claimant: ClaimantId, claimants: Iterable<Claimant>): Who {
  return whoOf(
    membersOf(who, claimants).map((entry) => {
      if (!entry.members.includes(claimant)) return entry;
      const passing = entry.members.filter((id) => entry.passing.includes(id) !== (id === claimant));
      return { ...entry, passing, checked: checkStateOf(entry.members.map((id) => passing.includes(id))) };
    }),
    kindOf(who),
  );
}

/** Once a reader asked for "only" something, what they add is added to that; else they leave out from all. */
function kindOf(who: Who): Choice<string>["kind"] {
  return who.category.kind === "only" || who.claimant.kind === "only" ? "only" : "without";
}

/** The shortest choice of its kind: whole categories by their name, and single claimants where a category passes in part. */
function whoOf(entries: readonly CategoryMembers[], kind: Choice<string>["kind"]): Who {
  const categories = (...states: readonly CheckState[]): readonly ClaimantCategory[] =>
    entries.filter(({ checked }) => states.includes(checked)).map(({ category }) => category);
  const partial = entries.filter(({ checked }) => checked === "some");
  const missing = partial.flatMap(({ members, passing }) => members.filter((id) => !passing.includes(id)));
  if (kind === "without" || categories("all").length === entries.length) {
    return {
      category: { kind: "without", values: categories("none") },
      claimant: { kind: "without", values: missing },
    };
  }
  if (categories("all").length === 0 && partial.length > 0) {
    const values = partial.flatMap(({ passing }) => passing);
    return { category: NO_FILTER.category, claimant: { kind: "only", values } };
  }
  return {
    category: { kind: "only", values: categories("all", "some") },
    claimant: { kind: "without", values: missing },
  };
}
