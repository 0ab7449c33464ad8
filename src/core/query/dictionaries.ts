import { type Area, type AreaId, areasOf, areasOfClaim, lineageOf, partsOfArea } from "../records/area.ts";
import { type Bloc, blocOf } from "../records/bloc.ts";
import type { ClaimantId, Dataset, PublicationId, RegionId } from "../records/records.ts";
import { createDictionary } from "./dictionary.ts";
import { foldedTexts } from "./text-fold.ts";

/** What the codes in the columns stand for: a code is a position in one of these lists. Texts are folded. */
export interface Dictionaries {
  readonly claimants: readonly ClaimantEntry[];
  /** Publications in which at least one claim was read. */
  readonly publications: readonly PublicationEntry[];
  readonly regions: readonly RegionEntry[];
  /** First `NO_SETTLEMENT`, then those that claims are mapped at. */
  readonly settlements: readonly SettlementEntry[];
  /** All of `areasOf`, then any others that claims count for. */
  readonly areas: readonly AreaEntry[];
}

export interface ClaimantEntry {
  readonly id: ClaimantId;
  readonly bloc: Bloc;
  readonly group: string;
  readonly text: string;
}

export interface PublicationEntry {
  readonly id: PublicationId;
  readonly publisher: string;
  readonly text: string;
}

export interface RegionEntry {
  readonly id: RegionId;
  readonly text: string;
}

export interface SettlementEntry {
  /** Its name. */
  readonly id: string;
  readonly text: string;
}

/** Stands for the settlement of claims that are mapped at none. */
export const NO_SETTLEMENT = "";

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
  const settlements = new Map<string, Set<string>>([[NO_SETTLEMENT, new Set()]]);
  for (const claim of dataset.claims) {
    if (claim.point) {
      const { settlement, otherNames } = claim.point;
      settlements.set(settlement, new Set([...(settlements.get(settlement) ?? [settlement]), ...otherNames]));
    }
    for (const area of areasOfClaim(claim, dataset.regions)) ids.codeOf(area);
    publications.codeOf(claim.publication);
  }
  return {
    claimants: [...dataset.claimants.values()].map((claimant) => ({
      id: claimant.id,
      bloc: blocOf(claimant.type),
      group: claimant.group,
      text: foldedTexts([claimant.name]),
    })),
    publications: publications.values.map((id) => {
      const publication = dataset.publications.get(id);
      if (!publication) throw new RangeError(`No publication ${id}`);
      return { id, publisher: publication.publisher, text: foldedTexts([publication.publisher, publication.title]) };
    }),
    regions: [...dataset.regions.values()].map((region) => ({
      id: region.id,
      text: foldedTexts([region.name, ...region.otherNames]),
    })),
    settlements: [...settlements].map(([id, names]) => ({ id, text: foldedTexts([...names]) })),
    areas: ids.values.map((id) => {
      const area = partsOfArea(id);
      const lineage = lineageOf(area.region, dataset.regions).filter((region) => dataset.regions.has(region));
      return { area, region: regions.codeOf(area.region), lineage: lineage.map((region) => regions.codeOf(region)) };
    }),
  };
}
