import type { DayGap } from "../../core/query/day-gap.ts";
import type { Level, PlacePrecision } from "../../core/records/vocabulary.ts";
import { isolated } from "../isolated.ts";
import { formats } from "./formats.ts";
import { voices } from "./standing.ts";

const verb = (count: number, singular: string, plural: string): string =>
  `${formats.number(count)} ${count === 1 ? singular : plural}`;

/** "Province of Afghanistan"; a country lies in nothing. */
const kind = (level: Level, parent: string | null): string => {
  const words = { country: "Country", province: "Province", district: "District" }[level];
  return parent === null ? words : `${words} of ${isolated(parent)}`;
};

/** Words of the interface: map. */
export const map = {
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all provinces and districts",
  /** The map is drawn as SVG, by what the browser or the page lacks. */
  flat: {
    webgl: "This browser draws the map without WebGL: moving it may be slower",
    worker: "A part of the map did not come: moving it may be slower",
    late: "A part of the map has not come yet: moving it may be slower",
  },
  sea: "Arabian Sea",
  /** A round length on the ground, for the scale. */
  length: (metres: number): string =>
    metres >= 1000 ? `${formats.number(metres / 1000)} km` : `${formats.number(metres)} m`,
  /** `message`: in the words of the browser or of the map engine. */
  fault: (message: string): string => `The map meets a fault: ${isolated(message)}`,

  regions: "Map of provinces and districts",
  regionsHint:
    "Arrow keys go to the nearest region in that direction, letters to a name, Enter opens its claims, Escape closes them.",
  /** @param said what is said of the region, or that nothing is */
  region: (name: string, level: Level, parent: string | null, said: string): string => {
    const words = kind(level, parent);
    return `${isolated(name)}, ${words.charAt(0).toLowerCase()}${words.slice(1)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  },
  /** What is counted of a region, and who says it. */
  countedBy: (counts: string, stances: string): string => `${counts}; ${stances}`,

  /** A count of what is new. */
  added: (count: number): string => `+${formats.number(count)}`,
  kind,
  byGroups: (count: number): string => `by ${voices(count)}`,
  affirmingGroups: (count: number): string =>
    count === 0 ? "None of them affirms" : `${verb(count, "voice affirms", "voices affirm")}`,
  /** Behind the name of a region: voices that affirm, and those against. */
  against: (affirming: number, against: number): string => `${formats.number(affirming)}:${formats.number(against)}`,
  /** The same: months since then, counted up; of more than two years those that are full. */
  since: (months: number): string =>
    months <= 24 ? `${formats.number(Math.max(1, months))} m` : `${formats.number(Math.floor((months - 1) / 12))}+ y`,
  /** `when`: "by May 2025". */
  affirmed: (when: string): string => `Affirmed ${when}`,
  notAffirmed: {
    never: "Not affirmed up to the end of the window",
    "filtered-out": "No matching claim affirms it up to the end of the window",
    "not-yet": "Not affirmed yet: a claim counts from the end of its span",
  } satisfies Record<DayGap, string>,
  /** Claims of one category, and how many of them deny. */
  categoryCount: (all: number, denying: number): string => {
    if (denying === 0) return formats.number(all);
    return denying === all ? verb(all, "denies", "deny") : `${formats.number(all)}, ${formats.number(denying)} deny`;
  },
  noSign: "That is no sign of absence.",
  clickForClaims: "Click for the claims",
  clickForClaim: "Click for the claim",
  enterForClaims: "Enter for the claims",
  place: (settlement: string, precision: PlacePrecision): string =>
    precision === "near" ? `Near ${isolated(settlement)}, distance not told` : `In ${isolated(settlement)}`,
};
