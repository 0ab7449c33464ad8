import type {
  Claim,
  Claimant,
  ClaimantId,
  ClaimEvent,
  ClaimId,
  Dataset,
  EventId,
  Publication,
  PublicationId,
  Region,
  RegionId,
  Relation,
  ReportedNumbers,
  Settlement,
  Synonym,
  Withdrawal,
} from "../../src/core/records/records.ts";
import { parseIsoDay } from "../../src/core/time/day.ts";
import type { Precision, Span } from "../../src/core/time/span.ts";

type AnyId = ClaimId | ClaimantId | EventId | PublicationId | RegionId;
type Plain<Value> = Value extends AnyId ? string : Value extends readonly AnyId[] ? readonly string[] : Value;

/** Some fields of a record; ids may be written as plain strings. */
export type Overrides<Type> = { readonly [Key in keyof Type]?: Plain<Type[Key]> };

/** The day of an ISO date. Throws a `RangeError` where there is no such day. */
export function createDay(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === null) throw new RangeError(`${iso} is no day`);
  return day;
}

/** The span between two ISO dates, both included; one date alone is a span of one day. */
export function createSpan(from: string, to: string = from, precision: Precision = "day"): Span {
  return { from: createDay(from), to: createDay(to), precision };
}

/** ReportedNumbers with the given numbers and no others. */
export function createReportedNumbers(overrides: Partial<ReportedNumbers> = {}): ReportedNumbers {
  return {
    strength: null,
    killed: null,
    injured: null,
    arrested: null,
    attacks: null,
    countedBy: null,
    counts: "not-said",
    ...overrides,
  };
}

/** A claim; unless told otherwise, of presence in Nangarhar on 17 May 2023, reported the next day, C3. */
export function createClaim(overrides: Overrides<Claim> = {}): Claim {
  return {
    id: "claim",
    claimant: "unama",
    publication: "publication",
    alsoReportedBy: [],
    assertion: "presence",
    denies: null,
    regions: ["AF-NAN"],
    extent: "named",
    place: "",
    point: null,
    occurred: createSpan("2023-05-17"),
    reported: createSpan("2023-05-18"),
    summary: "",
    responsibility: null,
    numbers: createReportedNumbers(),
    reliability: "C",
    credibility: "3",
    gradingReason: "",
    note: "",
    branch: "not-said",
    event: null,
    ...overrides,
  } as Claim;
}

/** An event of 17 May 2023; its title is its id unless told otherwise. */
export function createEvent(overrides: Overrides<ClaimEvent> = {}): ClaimEvent {
  const id = overrides.id ?? "event";
  const day = createDay("2023-05-17");
  return { id, title: id, from: day, to: day, note: "", ...overrides } as ClaimEvent;
}

/** A claimant; name and group are its id, and its type `un`, unless told otherwise. */
export function createClaimant(overrides: Overrides<Claimant> = {}): Claimant {
  const id = overrides.id ?? "unama";
  return {
    id,
    name: id,
    shortName: (overrides.name ?? id).replace(/ \([^()]*\)$/, ""),
    type: "un",
    group: id,
    reliability: "C",
    reliabilityReason: "",
    description: "",
    ...overrides,
  } as Claimant;
}

/** A publication; its publisher is its id and its title empty unless told otherwise. */
export function createPublication(overrides: Overrides<Publication> = {}): Publication {
  const id = overrides.id ?? "publication";
  return { id, publisher: id, title: "", url: null, published: null, kind: "report", ...overrides } as Publication;
}

/**
 * A region; its level and parent are read from its id unless told otherwise: `AF` is a country, `AF-NAN` a province
 * of it, `PK213` a district of Balochistan.
 */
export function createRegion(overrides: Overrides<Region> = {}): Region {
  const id = overrides.id ?? "AF-NAN";
  return {
    id,
    ...levelAndParent(id),
    name: id,
    otherNames: [],
    pcode: null,
    splitFrom: null,
    neighbours: [],
    areaKm2: 1000,
    label: { longitude: 66, latitude: 34 },
    ...overrides,
  } as Region;
}

/** A withdrawn claim without a successor unless told otherwise. */
export function createWithdrawal(overrides: Overrides<Withdrawal> = {}): Withdrawal {
  return {
    id: "withdrawn",
    date: createDay("2026-11-26"),
    why: "Told twice.",
    successor: null,
    ...overrides,
  } as Withdrawal;
}

/**
 * A dataset of the given records. Claimants, publications and regions that these name, parents of regions included,
 * are created where they are not given.
 */
export function createDataset(
  records: {
    readonly claims?: readonly Claim[];
    readonly claimants?: readonly Claimant[];
    readonly publications?: readonly Publication[];
    readonly regions?: readonly Region[];
    readonly relations?: readonly Relation[];
    readonly withdrawn?: readonly Withdrawal[];
    readonly synonyms?: readonly Synonym[];
    readonly settlements?: readonly Settlement[];
    readonly events?: readonly ClaimEvent[];
    readonly created?: Dataset["created"];
  } = {},
): Dataset {
  const { claims = [], relations = [], synonyms = [], settlements = [] } = records;
  const claimants = byId(records.claimants ?? []);
  const publications = byId(records.publications ?? []);
  const regions = byId(records.regions ?? []);
  for (const claim of claims) {
    if (!claimants.has(claim.claimant)) claimants.set(claim.claimant, createClaimant({ id: claim.claimant }));
    for (const id of [claim.publication, ...claim.alsoReportedBy]) {
      if (!publications.has(id)) publications.set(id, createPublication({ id }));
    }
    for (const id of claim.regions) if (!regions.has(id)) regions.set(id, createRegion({ id }));
  }
  for (const { parent } of regions.values()) {
    if (parent !== null && !regions.has(parent)) regions.set(parent, createRegion({ id: parent }));
  }
  const withdrawn = byId(records.withdrawn ?? []);
  const created = records.created ?? null;
  return {
    version: "test",
    created,
    claims,
    claimants,
    publications,
    regions,
    relations,
    withdrawn,
    synonyms,
    settlements,
    events: byId(records.events ?? []),
  };
}

function levelAndParent(id: string): Overrides<Pick<Region, "level" | "parent">> {
  if (/^[A-Z]{2}$/.test(id)) return { level: "country", parent: null };
  if (/^[A-Z]{2}-/.test(id)) return { level: "province", parent: id.slice(0, 2) };
  return { level: "district", parent: "PK-BA" };
}

function byId<Id, Value extends { readonly id: Id }>(records: readonly Value[]): Map<Value["id"], Value> {
  return new Map(records.map((record) => [record.id, record]));
}
