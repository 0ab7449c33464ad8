import type { Level, PlacePrecision } from "../records/vocabulary.ts";

const claims = (count: number): string => (count === 1 ? "1 claim" : `${count} claims`);
const groups = (count: number): string => (count === 1 ? "1 independent group" : `${count} independent groups`);
const verb = (count: number, singular: string, plural: string): string => `${count} ${count === 1 ? singular : plural}`;

/** "Province of Afghanistan"; a country lies in nothing. */
const kind = (level: Level, parent: string | null): string => {
  const words = { country: "Country", province: "Province", district: "District" }[level];
  return parent === null ? words : `${words} of ${parent}`;
};

/** What a region's name in the list of regions says beside the name and kind. */
interface RegionCounts {
  readonly claims: number;
  readonly affirming: number;
  readonly denying: number;
  readonly groups: number;
}

const countsInWords = ({ claims: all, affirming, denying, groups: independent }: RegionCounts): string => {
  if (all === 0) return "no claim in this window";
  const neither = all - affirming - denying;
  return [
    claims(all),
    ...(affirming > 0 ? [verb(affirming, "affirms", "affirm")] : []),
    ...(denying > 0 ? [verb(denying, "denies", "deny")] : []),
    ...(neither > 0 ? [verb(neither, "does neither", "do neither")] : []),
    groups(independent),
  ].join(", ");
};

/** Words of the interface: map. */
export const map = {
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all provinces and districts",
  flat: "This browser draws the map without WebGL: moving it may be slower",
  sea: "Arabian Sea",

  regions: "Map of provinces and districts",
  regionsHint:
    "Arrow keys go to the nearest region in that direction, letters to a name, Enter opens its claims, Escape closes them.",
  region: (name: string, level: Level, parent: string | null, counts: RegionCounts): string => {
    const words = kind(level, parent);
    return `${name}, ${words.charAt(0).toLowerCase()}${words.slice(1)}: ${countsInWords(counts)}`;
  },

  kind,
  claims,
  byGroups: (count: number): string => `by ${groups(count)}`,
  affirmingGroups: (count: number): string =>
    count === 0 ? "None of them affirms" : `${verb(count, "group affirms", "groups affirm")}`,
  /** `when`: "by May 2025". */
  affirmed: (when: string): string => `Affirmed ${when}`,
  neverAffirmed: "Not affirmed up to the end of the window",
  /** An affirming claim has begun by the end of the window, and none has ended. */
  notYetAffirmed: "Not affirmed yet: a claim counts from the end of its span",
  /** Claims of one bloc, and how many of them deny. */
  blocCount: (all: number, denying: number): string => {
    if (denying === 0) return `${all}`;
    return denying === all ? verb(all, "denies", "deny") : `${all}, ${denying} deny`;
  },
  noClaim: "No claim in this window",
  noSign: "That is no sign of absence.",
  clickForClaims: "Click for the claims",
  clickForClaim: "Click for the claim",
  enterForClaims: "Enter for the claims",
  place: (settlement: string, precision: PlacePrecision): string =>
    precision === "near" ? `Near ${settlement}, distance not told` : `In ${settlement}`,
};
