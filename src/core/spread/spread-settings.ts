export const STRICTNESSES = ["one-claim", "c3", "two-voices", "two-voices-year"] as const;
/**
 * What makes a region count as named: an affirming claim; one graded C3 or better; two by separate voices, whatever the
 * time between; or two by separate voices of which the second ends no more than 12 months after the first.
 */
export type Strictness = (typeof STRICTNESSES)[number];

/** Those that a reader chooses from. */
export const STRICTNESS_CHOICES = ["one-claim", "c3", "two-voices-year"] as const satisfies readonly Strictness[];

/** Which rows the order of first naming lists: those named first in the window, or all up to its end. */
export const LISTED = ["new", "all"] as const;
export type Listed = (typeof LISTED)[number];

/** What the page about the spread shows. */
export interface SpreadSettings {
  readonly strictness: Strictness;
  readonly listed: Listed;
  /** Whether the further series are open. */
  readonly series: boolean;
}

export const DEFAULT_SPREAD: SpreadSettings = { strictness: "one-claim", listed: "new", series: false };
