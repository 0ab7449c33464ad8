import type { AreaTitle } from "../../core/details/area-title.ts";
import type { MapSymbol } from "../../core/measures/map-symbols.ts";
import type { MeasureKey, NumberMeasure } from "../../core/measures/measure.ts";
import type { BlankKind } from "../../core/measures/region-fills.ts";
import type { Stance } from "../../core/measures/stances.ts";
import type { Standing } from "../../core/query/standing.ts";
import type { Extent } from "../../core/records/vocabulary.ts";
import type { MeasureName } from "../../core/view-state.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";

const measures: Record<MeasureName, string> = {
  claims: "Claims",
  groups: "Separate voices",
  "first-affirmed": "First year",
  contested: "Contested",
  "time-since": "Time since last affirmed",
};

/** What each measure counts, in one line. */
const counts: Record<MeasureKey, string> = {
  claims: "Claims that affirm IS-K there",
  groups: "Separate voices that affirm IS-K there",
  "first-affirmed": "Year by which a claim had affirmed IS-K there, counted from the end of its span",
  added: "New claims that affirm IS-K there",
  contested: "Who affirms and who denies IS-K there",
  "time-since": "Months (m) and years (y) from the last claim that affirms IS-K there to the end of the window",
};

/** The same as a heading in a figure. */
const headings: Record<MeasureKey, string> = {
  claims: "Affirming claims: that IS-K is or acts there",
  groups: "Separate voices that affirm IS-K there",
  "first-affirmed": "Year by which a claim had affirmed IS-K there",
  added: "New claims naming the region, those that affirm",
  contested: "What was said of IS-K there",
  "time-since": "Months (m), years (y) since IS-K was last affirmed",
};

const count = (from: number, to: number | null): string => {
  if (to === null) return `${formats.number(from)}+`;
  return from === to ? formats.number(from) : `${formats.number(from)}–${formats.number(to)}`;
};

/** What a class is called: the numbers that it holds. */
const classes: Record<NumberMeasure["of"], typeof count> = {
  counts: count,
  added: count,
  years: (from, to) =>
    to === null || from === to ? formats.figures(from) : `${formats.figures(from)}–${formats.figures(to).slice(-2)}`,
  months: (_, to) => (to === null ? "older" : to < 12 ? `≤ ${formats.number(to)} m` : `≤ ${formats.number(to / 12)} y`),
};

/** The same beside the colours, in as few words as there can be. */
const onRamp: Record<MeasureKey, string> = {
  claims: "Affirming claims",
  groups: "Voices that affirm",
  "first-affirmed": "First affirmed",
  added: "New claims",
  contested: "Contested",
  "time-since": "Last affirmed",
};

/** Whether a measure asks for all up to the window’s end. */
const isSoFar = (measure: MeasureKey): boolean => measure === "first-affirmed" || measure === "time-since";

/** A region without a class. */
const blank: Record<BlankKind, (measure: MeasureKey) => string> = {
  "no-claim": (measure) =>
    isSoFar(measure) ? "Not affirmed so far" : measure === "added" ? "Nothing new" : "No claim in this window",
  "no-match": (measure) =>
    isSoFar(measure) ? "No matching claim affirms it so far" : "No matching claim: the filter hides some",
  "left-out": () => "Left out by the region filter",
  "not-yet": () => "Affirming claims, none of them ended",
  neither: () => "Matching claims do neither",
  denied: () => "Matching claims deny, none affirms",
};

const stances: Record<Exclude<Stance, "silent">, string> = {
  affirm: "affirm",
  deny: "deny",
  both: "both",
  neither: "neither",
};

/** How much of an area a claim is about; no two areas of the strip share such a name. */
const extents: Record<Extent, (name: string) => string> = {
  named: (name) => name,
  country: (name) => `Whole of ${name}`,
  most: (name) => `Most or nearly all of ${name}`,
  part: (name) => `A part of ${name}`,
};

/** What affirming and denying is about. */
const stancesMean = "Affirm or deny that IS-K is, or acts, there";

/** Dots and plates of the map. */
const symbols: Record<MapSymbol, string> = {
  "settlement affirm": "Place of a claim",
  "settlement deny": "Place of a denial",
  "settlement neither": "Place, does neither",
  "near affirm": "Near a place",
  "near deny": "Denial near a place",
  "near neither": "Near, does neither",
  rosette: "Several claims",
  town: "Town, for orientation",
};

/** Words of the interface: legend and the strip of wider areas. */
export const legend = {
  classes,
  colourBy: "Colour by",
  newlyNamed: "Never named before",
  inShort: "Colours of the map",
  definition: "How it is counted",
  measures,
  counts,
  headings,
  onRamp,
  blank,
  counted: "Counted as a wider area",
  notCovered: "Not covered",
  longDated: "Dated to a quarter or year",
  longSpans: "Long spans of time, pale at uncertain ends",
  wholeArea: "Claims on the whole area",
  chosenArea: "The wider area chosen",
  symbols,
  stances,
  stancesMean,
  ramp: (what: string, labels: readonly string[]) => `${what}: ${labels.join(", ")}`,
  wider: {
    heading: "About wider areas",
    note: "Wider than the map’s regions, so counted here and not painted",
    others: "Other neighbours",
    none: "No matching claim speaks of a wider area.",
    /** After the number of all claims. */
    deny: (count: number) => `, ${formats.number(count)} deny`,
    /** After the number 0. */
    without: ({ kind, hidden }: Standing) =>
      ({ counted: "", "no-claim": "", "no-match": `, ${formats.number(hidden)} hidden`, "left-out": ", left out" })[
        kind
      ],
    /** The name of an area, told apart from every other that the strip may hold. */
    area: ({ name, level, extent, holdsRegions }: AreaTitle) =>
      extents[level !== "country" && holdsRegions ? "country" : extent](isolated(name)),
  },
};
