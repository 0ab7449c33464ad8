import { PRECISIONS, type Precision } from "../time/span.ts";
import type { ClosedFacet } from "./facet.ts";

/** How finely a date is known, or that it is not. */
type KnownTo = Precision | "unknown";
const KNOWN_TO: readonly KnownTo[] = [...PRECISIONS, "unknown"];

/**
 * How finely a claim is dated under the clock in use: the time it speaks of, or the time of its publication. The latter
 * may be unknown.
 */
export const precision: ClosedFacet<KnownTo, "more"> = {
  link: "precision",
  column: "precision",
  control: "more",
  values: KNOWN_TO,
  read: (_, clock) => (claim) => claim[clock]?.precision ?? "unknown",
};
