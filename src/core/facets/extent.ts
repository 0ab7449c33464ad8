import { EXTENTS, type Extent } from "../records/vocabulary.ts";
import type { ClosedFacet } from "./facet.ts";

/** How a claim speaks of its regions: by name, or of a part, most or the whole of a country. */
export const extent: ClosedFacet<Extent, "more"> = {
  link: "extent",
  column: "extent",
  control: "more",
  values: EXTENTS,
  read: () => (claim) => claim.extent,
};
