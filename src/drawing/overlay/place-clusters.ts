import { type AreaId, areasOfClaim, isPainted, partsOfArea } from "../../core/records/area.ts";
import { CLAIMANT_CATEGORIES, categoryOf } from "../../core/records/claimant-category.ts";
import type { Claim, Dataset, Place } from "../../core/records/records.ts";
import { polarityOf } from "../../core/records/vocabulary.ts";
import type { GroundPoint } from "./overlay-item.ts";
import type { DotLook } from "./place-dots.ts";
import { rosetteRadius } from "./rosette.ts";

/** Dots nearer to one another than this, px, merge. */
const MERGE = 14;

/** A matching claim with a precise place. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly place: Place;
  /** The area it is shown under when chosen: the first painted region it names. */
  readonly area: AreaId;
  readonly look: DotLook;
}

/** Claims drawn as one: those of one settlement, or of several too near to tell apart at the scale of the drawing. */
export interface PlaceCluster {
  readonly point: GroundPoint;
  readonly settlement: string;
  /** In the order of the categories. */
  readonly claims: readonly PlacedClaim[];
}

/** The claims at these positions in the dataset that have a precise place. */
export function placedClaims(dataset: Dataset, rows: Iterable<number>): readonly PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  for (const row of rows) {
    const claim = dataset.claims[row];
    const claimant = claim && dataset.claimants.get(claim.claimant);
    if (!claim?.point || !claimant) continue;
    const areas = areasOfClaim(claim, dataset.regions);
    const painted = areas.find((area) => {
      const region = dataset.regions.get(partsOfArea(area).region);
      return region !== undefined && isPainted(region);
    });
    const area = painted ?? areas[0];
    if (area === undefined) continue;
    const polarity = polarityOf(claim.assertion, claim.responsibility);
    const look = { category: categoryOf(claimant.type), polarity, precision: claim.point.precision };
    placed.push({ claim, place: claim.point, area, look });
  }
  return placed;
}

/** The clusters of claims, largest first: dots within 14 px merge, as do places that a larger one's plate would hide. */
export function clustersOf(
  placed: readonly PlacedClaim[],
  project: (longitude: number, latitude: number) => readonly [x: number, y: number],
): readonly PlaceCluster[] {
  const byPoint = new Map<string, PlacedClaim[]>();
  for (const one of placed) {
    const key = `${one.place.longitude} ${one.place.latitude}`;
    byPoint.set(key, [...(byPoint.get(key) ?? []), one]);
  }
  const clusters = [...byPoint.values()].map((claims) => {
    const { place } = claims[0] as PlacedClaim;
    return { place, claims, at: project(place.longitude, place.latitude) };
  });
  const bySize = () =>
    clusters.sort(
      (one, other) =>
        other.claims.length - one.claims.length || (one.place.settlement < other.place.settlement ? -1 : 1),
    );
  const mergeOne = (): boolean => {
    for (const [index, large] of bySize().entries()) {
      const near = clusters.findIndex((small, other) => other > index && areMerged(large, small));
      if (near === -1) continue;
      for (const claim of clusters.splice(near, 1)[0]?.claims ?? []) large.claims.push(claim);
      return true;
    }
    return false;
  };
  while (mergeOne());
  return clusters.map(({ place, claims }) => ({
    point: { longitude: place.longitude, latitude: place.latitude },
    settlement: place.settlement,
    claims: claims.toSorted(
      (one, other) => CLAIMANT_CATEGORIES.indexOf(one.look.category) - CLAIMANT_CATEGORIES.indexOf(other.look.category),
    ),
  }));
}

interface Dots {
  readonly claims: readonly unknown[];
  readonly at: readonly [x: number, y: number];
}

function areMerged(one: Dots, other: Dots): boolean {
  const distance = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
  return distance < Math.max(MERGE, rosetteRadius(one.claims.length) + rosetteRadius(other.claims.length));
}
