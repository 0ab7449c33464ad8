import { type Area, type AreaId, areasOf, areasOfClaim, lineageOf, partsOfArea } from "../records/area.ts";
import { type ClaimantCategory, categoryOf } from "../records/claimant-category.ts";
import type { ClaimantId, Dataset, PublicationId, RegionId } from "../records/records.ts";
import { createDictionary } from "./dictionary.ts";

/** What the codes in the columns stand for: a code is a position in one of these lists. */
export interface Dictionaries {
  readonly claimants: readonly ClaimantEntry[];
  /** Publications in which at least one claim was read. */
  readonly publications: readonly PublicationEntry[];
  readonly regions: readonly RegionEntry[];
  /** All of `areasOf`, then any others that claims count for. */
  readonly areas: readonly AreaEntry[];
}

export interface ClaimantEntry {
  readonly id: ClaimantId;
  readonly category: ClaimantCategory;
  readonly group: string;
}

export interface PublicationEntry {
  readonly id: PublicationId;
  readonly publisher: string;
}

export interface RegionEntry {
  readonly id: RegionId;
}

export interface AreaEntry {
  readonly area: Area;
  /** Code of its region. */
  readonly region: number;
  /** Codes of its region and of all that this lies in, nearest first. */
  readonly lineage: readonly number[];
}

/** The dictionaries of a dataset. Throws a `RangeError` where a claim's publication is not in the dataset. */
export function dictionariesOf(dataset: Dataset): Dictionaries {
  const regions = createDictionary(dataset.regions.keys());
  const ids = createDictionary<AreaId>(areasOf(dataset.regions).map((area) => area.id));
  const publications = createDictionary<PublicationId>();
  for (const claim of dataset.claims) {
    for (const area of areasOfClaim(claim, dataset.regions)) ids.codeOf(area);
    publications.codeOf(claim.publication);
  }
  return {
    claimants: [...dataset.claimants.values()].map((claimant) => ({
      id: claimant.id,
      category: categoryOf(claimant.type),
      group: claimant.group,
    })),
    publications: publications.values.map((id) => {
      const publication = dataset.publications.get(id);
      if (!publication) throw new RangeError(`No publication ${id}`);
      return { id, publisher: publication.publisher };
    }),
    regions: [...dataset.regions.keys()].map((id) => ({ id })),
    areas: ids.values.map((id) => {
      const area = partsOfArea(id);
      const lineage = lineageOf(area.region, dataset.regions).filter((region) => dataset.regions.has(region));
      return { area, region: regions.codeOf(area.region), lineage: lineage.map((region) => regions.codeOf(region)) };
    }),
  };
}
