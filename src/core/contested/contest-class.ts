export const CONTEST_RULES = ["same-days", "anywhere"] as const;
/**
 * When an affirmation and a denial count against each other. `same-days`: both lie in the window and speak of the same days
 * (same-days.ts); `anywhere`: both lie in the window.
 */
export type ContestRule = (typeof CONTEST_RULES)[number];

export const CONTEST_CLASSES = ["contested", "defeated", "denied-whole", "affirmed", "denied", "neither"] as const;
/**
 * What was said of a region. Where it is affirmed by name, the first that holds of: `contested`, a denial by name counts
 * against that; `defeated`, a claim by name that it was defeated does; `denied-whole`, a denial or claim of defeat for its
 * whole country, or the province it lies in, does; `affirmed`. What other voices say against those who affirm comes before
 * what a voice says against itself. Else: `denied`, it is denied or said defeated by name;
 * `neither`.
 */
export type ContestClass = (typeof CONTEST_CLASSES)[number];
