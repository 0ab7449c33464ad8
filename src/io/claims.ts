import { faultOf } from "../core/records/fault.ts";
import type { Claim, Claimant, ClaimEvent, EventId, Place, Publication, Settlement } from "../core/records/records.ts";
import {
  ASSERTIONS,
  BRANCHES,
  CREDIBILITIES,
  DENIES,
  EXTENTS,
  PLACE_PRECISIONS,
  RELIABILITIES,
  RESPONSIBILITIES,
} from "../core/records/vocabulary.ts";
import type { Day } from "../core/time/day.ts";
import { PRECISIONS } from "../core/time/span.ts";
import { numberWithin, oneOf } from "./cells.ts";
import { CLAIM_COLUMNS, type ClaimRow, OPTIONAL_COLUMNS } from "./claim-columns.ts";
import { checkAssertion, checkDates, checkExtent, checkPoint } from "./claim-rules.ts";
import { readTable } from "./csv-table.ts";
import { dayFrom, partialDateFrom } from "./dates.ts";
import { checkEdition } from "./edition.ts";
import type { Reader } from "./reading.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { idIn, type Records, readRecords } from "./records.ts";
import { regionNamed } from "./region-names.ts";
import type { RegionRecords } from "./regions.ts";
import { readReportedNumbers } from "./reported-numbers.ts";

/** The first year that claims can be about: the Islamic State is not older. */
const EARLIEST_YEAR = 2014;

/** What the rows of `claims.csv` refer to. */
export interface ClaimReferences {
  readonly claimants: Records<Claimant>;
  readonly publications: Records<Publication>;
  readonly regions: RegionRecords;
  readonly gazetteer: Records<Settlement>;
  readonly events: Records<ClaimEvent>;
}

/**
 * The claims of `claims.csv`; every claimant, publication, region, place and event of a claim is among the references.
 * @param created the day of the edition
 */
export function readClaims(
  text: string,
  references: ClaimReferences,
  created: Day | null,
  aids: ReadingAids | null,
): Records<Claim> {
  const readClaimant = idIn(references.claimants, aids);
  const readPublication = idIn(references.publications, aids);
  const readRegion = regionNamed(references.regions, aids);
  const readPlace = idIn(references.gazetteer, aids);
  const table = readTable("claims.csv", text, CLAIM_COLUMNS, OPTIONAL_COLUMNS);
  const readFrom = dayFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "occurred_from"));
  const readTo = dayFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "occurred_to"));
  const readReported = partialDateFrom(EARLIEST_YEAR, aids?.dateReader(table.rows, "reported_on"));

  return readRecords(table, (row, id: Claim["id"]) => {
    const claimant = row.required("claimant", readClaimant);
    const assertion = row.required("assertion", oneOf(ASSERTIONS));
    const denies = row.optional("denies", oneOf(DENIES));
    row.requiredText("regions");
    const regions = row.list("regions", readRegion);
    const extent = row.required("extent", oneOf(EXTENTS));
    const from = row.required("occurred_from", readFrom);
    const to = row.required("occurred_to", readTo);
    const precision = row.required("occurred_precision", oneOf(PRECISIONS));
    const reported = row.optional("reported_on", readReported);
    const publication = row.required("publication", readPublication);
    const alsoReportedBy = row.list("also_reported_by", readPublication);
    if (publication !== null && alsoReportedBy?.includes(publication)) {
      row.fault("also_reported_by", faultOf("listedTwice", publication), publication);
    }
    const summary = row.requiredText("summary");
    const responsibility = row.optional("responsibility", oneOf(RESPONSIBILITIES));
    const numbers = readReportedNumbers(row);
    const reliability = row.required("reliability", oneOf(RELIABILITIES));
    const credibility = row.required("credibility", oneOf(CREDIBILITIES));
    const point = readPoint(row, references.gazetteer, readPlace);
    const branch = row.optional("branch", oneOf(BRANCHES)) ?? "not-said";
    const event = readEvent(row, references.events);

    checkAssertion(row, { assertion, denies, responsibility, numbers });
    checkExtent(row, extent, regions, references.regions.taken);
    checkDates(row, from, to, reported);
    const dates = [["occurred_from", from] as const, ["occurred_to", to] as const];
    checkEdition(row, created, [...dates, ["reported_on", reported?.from]], "note");

    if (claimant === null || publication === null || alsoReportedBy === null || regions === null) return null;
    if (assertion === null || extent === null || reliability === null || credibility === null) return null;
    if (from === null || to === null || precision === null) return null;
    return {
      id,
      claimant,
      publication,
      alsoReportedBy,
      assertion,
      denies,
      regions,
      extent,
      place: row.text("place"),
      point,
      occurred: { from, to, precision },
      reported,
      summary,
      responsibility,
      numbers,
      reliability,
      credibility,
      gradingReason: row.text("grading_reason"),
      note: row.text("note"),
      branch,
      event,
    };
  });
}

/** The event of a claim; none where its row was left out, or no event could be read at all. */
function readEvent(row: ClaimRow, events: Records<ClaimEvent>): EventId | null {
  const id = row.text("event");
  if (id === "" || !events.readable) return null;
  if (!events.rows.has(id)) row.fault("event", faultOf("unknownEvent", id));
  return events.taken.get(id as EventId)?.id ?? null;
}

/** The precise place of a claim; none where the gazetteer, which has a problem of its own then, could not be read. */
function readPoint(row: ClaimRow, gazetteer: Records<Settlement>, readId: Reader<string>): Place | null {
  if (!gazetteer.readable) return null;
  checkPoint(row);
  const longitude = row.optional("longitude", numberWithin(-180, 180));
  const latitude = row.optional("latitude", numberWithin(-90, 90));
  const precision = row.optional("place_precision", oneOf(PLACE_PRECISIONS));
  const place = row.optional("place_id", readId);
  const entry = place === null ? undefined : gazetteer.taken.get(place);
  if (longitude === null || latitude === null || precision === null || entry === undefined) return null;
  return {
    longitude,
    latitude,
    precision,
    settlement: entry.name,
    settlementId: entry.id,
    otherNames: entry.otherNames,
  };
}
