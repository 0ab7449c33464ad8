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

/** How many regions of the map are of a class, or why they have none. */
export interface ContestTally {
  readonly kind: ContestClass | BlankKind;
  readonly counts: LevelCounts;
  /** Of these, where only a voice contradicts itself. */
  readonly ownVoice: LevelCounts;
  /** Of these, where somebody is against without being opposed: on other days. */
  readonly otherDays: LevelCounts;
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
    const countsOf = (some: readonly RegionId[]): LevelCounts => {
      const provinces = some.filter((id) => regions.get(id)?.level === "province").length;
      return { provinces, districts: some.length - provinces };
    };
    if (ids.length === 0 && !isContestClass(kind)) return [];
    return [
      {
        kind,
        counts: countsOf(ids),
        ownVoice: countsOf(ids.filter((id) => contests?.get(id)?.isOwnVoice)),
        otherDays: countsOf(kind === "affirmed" ? ids.filter((id) => contests?.get(id)?.voices.against) : []),
      },
    ];
  });
}
