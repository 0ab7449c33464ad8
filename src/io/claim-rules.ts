import { lineageOf } from "../core/records/area.ts";
import { faultOf } from "../core/records/fault.ts";
import type { Region, RegionId, ReportedNumbers } from "../core/records/records.ts";
import {
  type Assertion,
  DENIES,
  type Denies,
  type Extent,
  RESPONSIBILITIES,
  type Responsibility,
} from "../core/records/vocabulary.ts";
import { type Day, isoDay } from "../core/time/day.ts";
import type { Span } from "../core/time/span.ts";
import { type ClaimRow, PLACE_COLUMNS } from "./claim-columns.ts";

/** What assertions of each denying kind can deny; all others deny nothing. */
const DENIABLE: Readonly<Partial<Record<Assertion, readonly Denies[]>>> = {
  denial: DENIES.filter((word) => word !== "attribution"),
  defeat: DENIES.filter((word) => word !== "attribution"),
  "disputed-attribution": ["attribution"],
};

interface AssertionParts {
  readonly assertion: Assertion | null;
  readonly denies: Denies | null;
  readonly responsibility: Responsibility | null;
  readonly numbers: ReportedNumbers;
}

/** Notes where what is asserted, what it denies, who is responsible and the numbers do not fit together. */
export function checkAssertion(row: ClaimRow, { assertion, denies, responsibility }: AssertionParts): void {
  if (assertion === null) return;
  const deniable = DENIABLE[assertion];
  if (deniable && row.isEmpty("denies")) row.fault("denies", faultOf("needsDenies", assertion, deniable));
  if (denies !== null && deniable && !deniable.includes(denies)) {
    row.fault("denies", faultOf("wrongDenies", assertion, denies, deniable));
  }
  if (denies !== null && !deniable) row.fault("denies", faultOf("needlessDenies", assertion));

  if (assertion === "strength" && row.isEmpty("strength_low") && row.isEmpty("strength_high")) {
    row.fault("strength_low", faultOf("strengthWithoutNumber"));
  }
  checkResponsibility(row, assertion, responsibility);
}

function checkResponsibility(row: ClaimRow, assertion: Assertion, responsibility: Responsibility | null): void {
  if (assertion === "attack" && row.isEmpty("responsibility")) {
    row.fault(
      "responsibility",
      faultOf(
        "needsResponsibility",
        RESPONSIBILITIES.filter((word) => word !== "denied"),
      ),
    );
  }
  if (responsibility === null) return;
  if (assertion === "attack") {
    if (responsibility === "denied") row.fault("responsibility", faultOf("deniedAttack"));
  } else if (assertion === "disputed-attribution") {
    if (responsibility !== "denied" && responsibility !== "unknown") {
      row.fault("responsibility", faultOf("disputedResponsibility", responsibility));
    }
  } else if (assertion !== "denial" || responsibility !== "denied") {
    row.fault("responsibility", faultOf("needlessResponsibility", assertion, responsibility));
  }
}

/** Notes where the extent does not fit the regions, or a region is listed beside one that it lies in. */
export function checkExtent(
  row: ClaimRow,
  extent: Extent | null,
  ids: readonly RegionId[] | null,
  regions: ReadonlyMap<RegionId, Region>,
): void {
  if (ids === null || ids.length === 0) return;
  for (const id of ids) {
    for (const parent of lineageOf(id, regions).slice(1)) {
      if (ids.includes(parent)) {
        const [outer, inner] = [regions.get(parent)?.name ?? parent, regions.get(id)?.name ?? id];
        row.fault("regions", faultOf("repeatsParent", outer, inner));
      }
    }
  }
  const listed = ids.flatMap((id) => regions.get(id) ?? []);
  const country = listed.find((region) => region.level === "country");
  const finer = listed.find((region) => region.level !== "country");
  if ((extent === "country" || extent === "most") && finer) {
    row.fault("extent", faultOf("extentNeedsCountries", extent, finer.name));
  }
  if (extent === "named" && country) row.fault("extent", faultOf("namedCountry", country.name));
  if (extent === "part" && !country) row.fault("extent", faultOf("partWithoutCountry"));
  if (extent === "part" && row.isEmpty("place")) row.fault("place", faultOf("partWithoutPlace"));
}

/**
 * Notes a span that ends before it begins, and a claim reported before the time it speaks of, unless its note calls
 * it a forecast.
 */
export function checkDates(row: ClaimRow, from: Day | null, to: Day | null, reported: Span | null): void {
  if (from === null) return;
  if (to !== null && to < from) row.fault("occurred_to", faultOf("endsBeforeStart", isoDay(from)));
  if (reported !== null && reported.to < from && !/forecast/iu.test(row.text("note"))) {
    row.fault("reported_on", faultOf("reportedBefore", isoDay(from)));
  }
}

/** Notes a precise place of which some cells are filled and others are not. */
export function checkPoint(row: ClaimRow): void {
  const empty = PLACE_COLUMNS.filter((column) => row.isEmpty(column));
  const [first] = empty;
  if (first === undefined || empty.length === PLACE_COLUMNS.length) return;
  row.fault(first, faultOf("incompletePoint", empty));
}
