import { CONTEST_CLASSES, type ContestClass } from "../contested/contest-class.ts";
import type { QueryResult } from "../query/query.ts";
import type { Region, RegionId } from "../records/records.ts";
import type { ContestMeasure } from "./measure.ts";
import { BLANK_KINDS, type BlankKind, fillsOf } from "./region-fills.ts";

/** Regions of the map by level, which are never added up. */
export interface LevelCounts {
  readonly provinces: number;
  readonly districts: number;
}

/** Regions of the map, and how many they are. */
export interface CountedRegions extends LevelCounts {
  readonly regions: readonly RegionId[];
}

/** The regions of the map that are of a class, or why they have none. */
export interface ContestTally {
  readonly kind: ContestClass | BlankKind;
  readonly all: CountedRegions;
  /** Of these, where only a voice contradicts itself. */
  readonly ownVoice: CountedRegions;
  /** Of these, where somebody is against without being opposed: on other days. */
  readonly otherDays: CountedRegions;
}

const KINDS: readonly ContestTally["kind"][] = [...new Set([...CONTEST_CLASSES, ...BLANK_KINDS])];

/** Whether it is a class, not only why there is none. */
export function isContestClass(kind: ContestTally["kind"]): kind is ContestClass {
  return (CONTEST_CLASSES as readonly string[]).includes(kind);
}

/** The classes in their order, then the reasons for none that occur. */
export function contestTally(
  result: QueryResult,
  measure: ContestMeasure,
  regions: ReadonlyMap<RegionId, Region>,
): readonly ContestTally[] {
  const contests = measure.contestsIn?.(result.query);
  const fills = fillsOf(result, measure, regions);
  return KINDS.flatMap((kind): readonly ContestTally[] => {
    const ids = [...fills].flatMap(([id, fill]) => (fill.kind === kind ? [id] : []));
    const counted = (some: readonly RegionId[]): CountedRegions => {
      const provinces = some.filter((id) => regions.get(id)?.level === "province").length;
      return { regions: some, provinces, districts: some.length - provinces };
    };
    if (ids.length === 0 && !isContestClass(kind)) return [];
    return [
      {
        kind,
        all: counted(ids),
        ownVoice: counted(ids.filter((id) => contests?.get(id)?.isOwnVoice)),
        otherDays: counted(kind === "affirmed" ? ids.filter((id) => contests?.get(id)?.voices.against) : []),
      },
    ];
  });
}
