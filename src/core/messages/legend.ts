import type { AreaTitle } from "../details/area-title.ts";
import type { Voice } from "../figure/mark.ts";
import type { Extent } from "../records/vocabulary.ts";
import type { MeasureName } from "../view-state.ts";

const measures: Record<MeasureName, string> = { claims: "Claims", groups: "Groups", "first-affirmed": "Spread" };

/** What each measure counts, in one line. */
const counts: Record<MeasureName, string> = {
  claims: "Number of claims naming the region",
  groups: "Independent groups that affirm it",
  "first-affirmed": "Year by which a claim had affirmed it, counted from the end of its span",
};

/** The same as a heading in a figure. */
const headings: Record<MeasureName, string> = {
  claims: "Claims naming the province or district",
  groups: "Independent groups that affirm",
  "first-affirmed": "Year by which a claim had affirmed it",
};

/** A region without colour. */
const blank: Record<MeasureName, string> = {
  claims: "No claim in this window",
  groups: "No group affirms it",
  "first-affirmed": "Not affirmed so far",
};

const voices: Record<Exclude<Voice, "silent">, string> = {
  affirm: "affirm",
  deny: "deny",
  both: "both",
  neither: "neither",
};

/** In the group of the country itself. */
const extents: Record<Extent, string> = {
  named: "",
  country: "Whole country",
  most: "Nearly all provinces",
  part: "A part, not named",
};

/** Words of the interface: legend and the strip of wider areas. */
export const legend = {
  colourBy: "Colour by",
  inShort: "Colours of the map",
  measures,
  counts,
  headings,
  blank,
  notCovered: "Not covered",
  longDated: "Dated to a quarter or year",
  wholeArea: "Claims on the whole area",
  voices,
  ramp: (what: string, labels: readonly string[]) => `${what}: ${labels.join(", ")}`,
  wider: {
    heading: "About wider areas",
    note: "Wider than the map’s regions, so counted here and not painted",
    others: "Other neighbours",
    none: "No matching claim speaks of a wider area.",
    deny: (count: number) => `${count} deny`,
    /** In the group of its own country. */
    within: ({ name, level, extent, holdsRegions }: AreaTitle) => {
      if (level === "country") return extents[extent];
      return holdsRegions ? `${name}, whole` : name;
    },
    /** Among the areas of several countries. */
    beside: ({ name, extent }: AreaTitle) => {
      if (extent === "most") return `${name}, nearly all`;
      return extent === "part" ? `${name}, a part` : name;
    },
  },
};
