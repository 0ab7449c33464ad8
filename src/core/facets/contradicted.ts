import { CONTRADICTED_BY_OTHERS, CONTRADICTED_BY_OWN } from "./agreement.ts";
import type { ClosedFacet } from "./facet.ts";

/**
 * Whether a claim is contradicted: by a claim of another group (`others`), else by one of its own group (`own`), else
 * not (`none`). A contradiction is on record, or one claim affirms a region by name and the other denies it by name in
 * spans of at most 35 days that overlap. Exactly: `agreementIn`.
 */
export const contradicted: ClosedFacet<"others" | "own" | "none", "more"> = {
  link: "contradicted",
  column: "contradicted",
  control: "more",
  values: ["others", "own", "none"],
  read: ({ agreement }) => {
    const found = agreement();
    return (_, position) => {
      const bits = found[position] ?? 0;
      if (bits & CONTRADICTED_BY_OTHERS) return "others";
      return bits & CONTRADICTED_BY_OWN ? "own" : "none";
    };
  },
};
