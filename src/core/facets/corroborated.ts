import { CORROBORATED_BY_DATES, CORROBORATED_ON_RECORD } from "./agreement.ts";
import type { ClosedFacet } from "./facet.ts";

/**
 * Whether another group bears a claim out. `recorded`: a recorded corroboration joins it to a claim of another group;
 * else `dates`: it affirms a region by name and so does another group, in spans of at most 35 days that overlap; else
 * `none`. Claims of the same group bear nothing out. Exactly: `agreementIn`.
 */
export const corroborated: ClosedFacet<"recorded" | "dates" | "none", "more"> = {
  link: "corroborated",
  column: "corroborated",
  control: "more",
  values: ["recorded", "dates", "none"],
  read: ({ agreement }) => {
    const found = agreement();
    return (_, position) => {
      const bits = found[position] ?? 0;
      if (bits & CORROBORATED_ON_RECORD) return "recorded";
      return bits & CORROBORATED_BY_DATES ? "dates" : "none";
    };
  },
};
