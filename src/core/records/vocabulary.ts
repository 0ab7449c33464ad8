/** The closed vocabularies of the data package, in the order in which they are listed to readers. */
export const ASSERTIONS = [
  "presence",
  "attack",
  "operation",
  "network",
  "leadership",
  "facility",
  "recruitment",
  "control",
  "denial",
  "defeat",
  "disputed-attribution",
  "strength",
] as const;
/** What kind of thing a claim asserts. */
export type Assertion = (typeof ASSERTIONS)[number];

export const POLARITIES = ["affirm", "deny", "neither"] as const;
/** Whether a claim speaks for a presence, against it, or for neither. */
export type Polarity = (typeof POLARITIES)[number];

export const DENIES = ["presence", "threat", "capability", "facility", "whereabouts", "attribution"] as const;
/** What a denying claim denies. */
export type Denies = (typeof DENIES)[number];

/** What must be denied for a region to be contested. */
export const CONTESTING: readonly Denies[] = ["presence", "capability", "facility"];

export const EXTENTS = ["named", "part", "most", "country"] as const;
/** How a claim speaks of its regions: by name, or of a part, most or the whole of a country. */
export type Extent = (typeof EXTENTS)[number];

export const RESPONSIBILITIES = ["claimed", "attributed", "denied", "unknown"] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

export const BRANCHES = ["khorasan", "pakistan", "other", "not-said"] as const;
/** The branch of Islamic State that a claim names: its Khorasan Province, its Pakistan Province, another, or none. */
export type Branch = (typeof BRANCHES)[number];

export const COUNTERS = ["claimant", "officials", "taliban", "hospital", "police", "media", "un", "other"] as const;
/** Who counted the figures of a claim. */
export type Counter = (typeof COUNTERS)[number];

export const COUNTED = ["fighters", "members", "with-families", "not-said"] as const;
/** Whom a size estimate counts. */
export type Counted = (typeof COUNTED)[number];

export const CLAIMANT_TYPES = [
  "is",
  "taliban",
  "afghan-republic",
  "former-afghan-official",
  "pakistan-gov",
  "pakistan-police",
  "us-gov",
  "iran-gov",
  "russia-gov",
  "other-gov",
  "un",
  "think-tank",
  "media",
  "local",
  "armed-group",
  "other",
] as const;
export type ClaimantType = (typeof CLAIMANT_TYPES)[number];

export const PUBLICATION_KINDS = ["original", "report", "relay"] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

export const RELATIONS = ["corroborates", "contradicts", "updates"] as const;
export type RelationKind = (typeof RELATIONS)[number];

export const LEVELS = ["country", "province", "district"] as const;
export type Level = (typeof LEVELS)[number];

/** The reliabilities that rank, best first. */
export const RELIABILITY_RAMP = ["A", "B", "C", "D", "E"] as const;
export const RELIABILITIES = [...RELIABILITY_RAMP, "F"] as const;
/** NATO Admiralty reliability of the source; F: cannot be judged, off the ramp. */
export type Reliability = (typeof RELIABILITIES)[number];

/** The credibilities that rank, best first. */
export const CREDIBILITY_RAMP = ["1", "2", "3", "4", "5"] as const;
export const CREDIBILITIES = [...CREDIBILITY_RAMP, "6"] as const;
/** NATO Admiralty credibility of the claim; 6: cannot be judged, off the ramp. */
export type Credibility = (typeof CREDIBILITIES)[number];

export const PLACE_PRECISIONS = ["settlement", "near"] as const;
/** `settlement`: inside the named settlement; `near`: outside it, at a distance not told. */
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const OUTCOMES = ["claims", "nothing"] as const;
/** What a search for claims found. */
export type Outcome = (typeof OUTCOMES)[number];

export const SYNONYM_KINDS = ["place", "person"] as const;
/** What two names name. */
export type SynonymKind = (typeof SYNONYM_KINDS)[number];

/**
 * The polarity of a claim. An attack nobody is named for voices a suspicion and neither affirms nor denies;
 * a disputed attribution denies no presence; a size estimate gives numbers only.
 */
export function polarityOf(assertion: Assertion, responsibility: Responsibility | null): Polarity {
  switch (assertion) {
    case "denial":
    case "defeat":
      return "deny";
    case "disputed-attribution":
    case "strength":
      return "neither";
    case "attack":
      return responsibility === "unknown" ? "neither" : "affirm";
    default:
      return "affirm";
  }
}
