import type { FaultCode, FaultWording } from "../../core/records/fault.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { oneOf } from "./quote.ts";

/** Faults between the cells of a claim. */
export const claimFaults = {
  endsBeforeStart: (from) => ({
    reason: `The span ends before it begins (${from}).`,
    mend: "Correct occurred_from or occurred_to.",
  }),
  reportedBefore: (from) => ({
    reason: `The claim was reported before what it speaks of began (${from}).`,
    mend: "Correct one of the dates, or write “Forecast” in note if the claim speaks of what was to come.",
  }),
  repeatsParent: (parent, child) => ({
    reason: `${isolated(child)} lies in ${isolated(parent)}, and both are listed.`,
    mend: `Remove ${isolated(parent)}, or remove ${isolated(child)} if the claim is about all of ${isolated(parent)}.`,
  }),
  extentNeedsCountries: (extent, region) => ({
    reason: `The extent ${extent} is for countries, and ${isolated(region)} is none.`,
    mend: `Write the extent named, or leave out ${isolated(region)}.`,
  }),
  namedCountry: (country) => ({
    reason: `The extent named is for provinces and districts, and ${isolated(country)} is a country.`,
    mend: "Write the extent country, most or part (part with the place in words).",
  }),
  partWithoutCountry: () => ({
    reason: "The extent part needs a country among the regions.",
    mend: "Write the extent named, or name the country.",
  }),
  partWithoutPlace: () => ({
    reason: "The extent part needs a place in words.",
    mend: "Write the place, such as eastern Afghanistan.",
  }),
  needsDenies: (assertion, words) => ({
    reason: `The assertion ${assertion} must say what it denies.`,
    mend: `Write ${oneOf(words)}.`,
  }),
  wrongDenies: (assertion, value, words) => ({
    reason: `The assertion ${assertion} cannot deny ${value}.`,
    mend: `Write ${oneOf(words)}.`,
  }),
  needlessDenies: (assertion) => ({
    reason: `The assertion ${assertion} denies nothing.`,
    mend: "Empty the cell, or write the assertion denial, defeat or disputed-attribution.",
  }),
  needsResponsibility: (words) => ({
    reason: "An attack must say who is responsible for it.",
    mend: `Write ${oneOf(words)}.`,
  }),
  deniedAttack: () => ({
    reason: "An attack cannot have the responsibility denied.",
    mend: "Write the assertion disputed-attribution, with denies attribution.",
  }),
  disputedResponsibility: (value) => ({
    reason: `A disputed attribution cannot have the responsibility ${value}.`,
    mend: "Write denied or unknown, or empty the cell.",
  }),
  needlessResponsibility: (assertion, value) => ({
    reason: `The assertion ${assertion} cannot have the responsibility ${value}.`,
    mend: "Empty the cell: responsibility is for attacks, and denied for denials.",
  }),
  lowAboveHigh: (low, high) => ({
    reason: `The low end ${formats.figures(low)} is above the high end ${formats.figures(high)}.`,
    mend: "Exchange the two, or correct one.",
  }),
  strengthWithoutNumber: () => ({
    reason: "A size estimate gives no number.",
    mend: "Fill in strength_low, strength_high or both.",
  }),
  countedNothing: () => ({
    reason: "Somebody is named who counted, but there is no figure.",
    mend: "Fill in a figure, or empty figures_by.",
  }),
  incompletePoint: (empty) => ({
    reason: `A place has longitude, latitude, place_precision and place_id, but here ${empty.join(" and ")} ${
      empty.length === 1 ? "is" : "are"
    } empty.`,
    mend: "Fill in all four cells, or empty all four.",
  }),
} satisfies Partial<FaultWording<FaultCode>>;
