import type { Day } from "../time/day.ts";
import type { Span } from "../time/span.ts";
import type {
  Assertion,
  Branch,
  ClaimantType,
  Counted,
  Counter,
  Credibility,
  Denies,
  Extent,
  Level,
  Outcome,
  PlacePrecision,
  PublicationKind,
  RelationKind,
  Reliability,
  Responsibility,
  SynonymKind,
} from "./vocabulary.ts";

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };
export type ClaimId = Id<"claim">;
export type ClaimantId = Id<"claimant">;
export type PublicationId = Id<"publication">;
export type EventId = Id<"event">;
/** ISO 3166-1 of a country, ISO 3166-2 of a province, OCHA p-code of a district. */
export type RegionId = Id<"region">;

/** A polygon a claim can be about. */
export interface Region {
  readonly id: RegionId;
  readonly level: Level;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly parent: RegionId | null;
  readonly pcode: string | null;
  /** The district this one was split from in recent years. */
  readonly splitFrom: RegionId | null;
  readonly neighbours: readonly RegionId[];
  readonly areaKm2: number;
  /** A point inside the polygon: where its mark stands. Never the place of a claim. */
  readonly label: { readonly longitude: number; readonly latitude: number };
}

/** Who asserts. Two claimants of one `group` are not independent of each other. */
export interface Claimant {
  readonly id: ClaimantId;
  readonly name: string;
  /** For charts and narrow tables: `name` without what stands in brackets, or shorter. */
  readonly shortName: string;
  readonly type: ClaimantType;
  readonly group: string;
  readonly reliability: Reliability;
  readonly reliabilityReason: string;
  readonly description: string;
}

/** Where an assertion was read. */
export interface Publication {
  readonly id: PublicationId;
  readonly publisher: string;
  readonly title: string;
  /** An `http:` or `https:` address, or null. */
  readonly url: string | null;
  readonly published: Span | null;
  readonly kind: PublicationKind;
}

/** A range of whole numbers; only `low`: at least; only `high`: up to. */
export interface NumberRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** The numbers a claim gives, with who counted. They are never to be added up: several claims may tell of one event. */
export interface ReportedNumbers {
  readonly strength: NumberRange | null;
  readonly killed: NumberRange | null;
  readonly injured: NumberRange | null;
  readonly arrested: number | null;
  readonly attacks: number | null;
  readonly countedBy: Counter | null;
  /** Whom `strength` counts; of no meaning without it. */
  readonly counts: Counted;
}

/** A settlement or landmark that a claim names, found in the gazetteer inside the region named. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: PlacePrecision;
  readonly settlement: string;
  /** Its id in the gazetteer. */
  readonly settlementId: string;
  /** Other spellings and names of the settlement. */
  readonly otherNames: readonly string[];
}

/** One claimant asserting one thing about one or more regions and a span of time, in one publication. */
export interface Claim {
  readonly id: ClaimId;
  readonly claimant: ClaimantId;
  readonly publication: PublicationId;
  readonly alsoReportedBy: readonly PublicationId[];
  readonly assertion: Assertion;
  readonly denies: Denies | null;
  readonly regions: readonly RegionId[];
  readonly extent: Extent;
  /** Finer place in words, or empty. */
  readonly place: string;
  readonly point: Place | null;
  readonly occurred: Span;
  /** Null where the date of publication is unknown. */
  readonly reported: Span | null;
  readonly summary: string;
  readonly responsibility: Responsibility | null;
  readonly numbers: ReportedNumbers;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly gradingReason: string;
  readonly note: string;
  readonly branch: Branch;
  /** What it speaks of together with claims of others, or null. */
  readonly event: EventId | null;
}

/** One incident, or one charge and its answers, of which several claimants speak. */
export interface ClaimEvent {
  readonly id: EventId;
  /** Takes nobody's side. */
  readonly title: string;
  /** First and last day of it, by what claims say. */
  readonly from: Day;
  readonly to: Day;
  /** Why claims are, or are not, taken for ones of it, where that is a judgement; or empty. */
  readonly note: string;
}

/** `corroborates` and `contradicts` hold both ways and are stored once; `updates` runs from the later claim. */
export interface Relation {
  readonly from: ClaimId;
  readonly kind: RelationKind;
  readonly to: ClaimId;
  readonly note: string;
}

/** A claim of an earlier edition that was withdrawn. No claim has its id. */
export interface Withdrawal {
  readonly id: ClaimId;
  readonly date: Day;
  readonly why: string;
  /** The claim that took its place, or null. */
  readonly successor: ClaimId | null;
}

/** A search for claims: without it, a region that no claim names was not asked for by name. */
export interface Search {
  readonly id: string;
  readonly searchedOn: Span;
  readonly regions: readonly RegionId[];
  /** What was looked for, and where, in words. */
  readonly question: string;
  readonly sources: string;
  readonly outcome: Outcome;
  readonly note: string;
}

/** Two names of one place or person, to be searched together; chains of them make one set. */
export interface Synonym {
  readonly term: string;
  readonly sameAs: string;
  readonly kind: SynonymKind;
  /** Who says that both are one; null where they are spellings of one name. */
  readonly source: string | null;
}

/** A town or village that claims can name as their place. */
export interface Settlement {
  readonly id: string;
  readonly name: string;
  /** Other spellings and names. */
  readonly otherNames: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  /** Null where it is not known. */
  readonly population: number | null;
}

/** Everything the atlas shows, validated: every reference resolves, every date is real. */
export interface Dataset {
  readonly version: string;
  /** The day of the edition, after which nothing that it tells of can lie; null where it is not told. */
  readonly created: Day | null;
  readonly claims: readonly Claim[];
  readonly claimants: ReadonlyMap<ClaimantId, Claimant>;
  readonly publications: ReadonlyMap<PublicationId, Publication>;
  readonly regions: ReadonlyMap<RegionId, Region>;
  readonly relations: readonly Relation[];
  readonly withdrawn: ReadonlyMap<ClaimId, Withdrawal>;
  readonly events: ReadonlyMap<EventId, ClaimEvent>;
  readonly synonyms: readonly Synonym[];
  readonly settlements: readonly Settlement[];
}
