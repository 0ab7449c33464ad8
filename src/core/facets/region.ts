import { lineageOf } from "../records/area.ts";
import type { RegionId } from "../records/records.ts";
import type { TreeFacet } from "./facet.ts";

/** The regions that a claim speaks of. It passes by any region it names or whose part it names. */
export const region: TreeFacet<RegionId> = {
  link: "region",
  column: "region_ids",
  control: "tree",
  valuesIn: ({ regions }) => [...regions.keys()],
  knownIn: ({ regions }) => regions,
  nameIn: (id, { regions }) => regions.get(id)?.name ?? id,
  lineageIn: (id, { regions }) => lineageOf(id, regions),
  readAll: () => (claim) => claim.regions,
};
