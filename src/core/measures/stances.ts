import { CLAIMANT_CATEGORIES } from "../records/claimant-category.ts";

/** What a category says in one area: it affirms, denies, does both, neither, or is silent. */
export type Stance = "affirm" | "deny" | "both" | "neither" | "silent";

/** The stance behind counts of affirming, denying and other claims. */
export function stanceOf(affirming: number, denying: number, neither: number): Stance {
  if (affirming > 0) return denying > 0 ? "both" : "affirm";
  if (denying > 0) return "deny";
  return neither > 0 ? "neither" : "silent";
}

/** The nine stances of an area from its counts by category and polarity (27 numbers, category by category). */
export function stancesOf(byCategory: ArrayLike<number>): readonly Stance[] {
  return CLAIMANT_CATEGORIES.map((_, category) =>
    stanceOf(byCategory[category * 3] ?? 0, byCategory[category * 3 + 1] ?? 0, byCategory[category * 3 + 2] ?? 0),
  );
}
