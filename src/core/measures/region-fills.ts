import type { ContestClass } from "../contested/contest-class.ts";
import type { QueryResult } from "../query/query.ts";
import { standingOf } from "../query/standing.ts";
import { type AreaId, areaIdOf, isPainted, lineageOf, partsOfArea } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import { CONTEST_SHADES } from "./contested.ts";
import { type ContestMeasure, classOf, type Measure, type NumberMeasure, type Shade } from "./measure.ts";

export const BLANK_KINDS = ["no-claim", "no-match", "left-out", "not-yet", "neither", "denied"] as const;
/**
 * Why a region has no class of the measure. Of those with matching claims, `not-yet`: some affirm, but none has ended;
 * `denied`: none affirms and some deny; `neither`: all do neither. For the others see query/standing.ts.
 */
export type BlankKind = (typeof BLANK_KINDS)[number];

/** How a region is filled. */
export interface RegionFill {
  /** That of its class; 0 where it has none. */
  readonly shade: Shade;
  /**
   * `class`: by the number of the measure; `long-dated`: so, and every claim that affirms is dated to a quarter or year only.
   * Where the measure is how claims agree, that, unless no matching claim names the region.
   */
  readonly kind: "class" | "long-dated" | ContestClass | BlankKind;
  /** Matching claims name it, and none of those published before did (`QueryResult.before`). */
  readonly isNew?: boolean;
}

type Regions = ReadonlyMap<RegionId, Region>;

/** The fill of every painted region. */
export function fillsOf(result: QueryResult, measure: Measure, regions: Regions): ReadonlyMap<RegionId, RegionFill> {
  const fills = new Map<RegionId, RegionFill>();
  const before = result.before();
  for (const region of regions.values()) {
    if (!isPainted(region)) continue;
    const area = areaIdOf(region, "named");
    const fill =
      measure.of === "contests"
        ? contestFillOf(region, result, measure, regions)
        : fillOf(area, result, measure, regions);
    const isNew = before?.areas.get(area)?.claims === 0 && result.areas.get(area)?.claims !== 0;
    fills.set(region.id, isNew ? { ...fill, isNew } : fill);
  }
  return fills;
}

function contestFillOf(region: Region, result: QueryResult, measure: ContestMeasure, regions: Regions): RegionFill {
  const contest = measure.contestsIn?.(result.query).get(region.id);
  if (contest) return { shade: CONTEST_SHADES[contest.class], kind: contest.class };
  const { kind } = standingOf(areaIdOf(region, "named"), result, regions);
  return { shade: 0, kind: kind === "counted" ? "neither" : kind };
}

/** The regions that are filled so, or that are new. */
export function regionsWith(
  kind: RegionFill["kind"] | "new",
  fills: ReadonlyMap<RegionId, RegionFill>,
): readonly RegionId[] {
  return [...fills].flatMap(([region, fill]) => ((kind === "new" ? fill.isNew : fill.kind === kind) ? [region] : []));
}

/** The region of an area if the area is all of a region that has a polygon, or none. */
export function namedRegions(area: AreaId | null, regions: Regions): readonly RegionId[] {
  const region = area === null ? undefined : regions.get(partsOfArea(area).region);
  return region && areaIdOf(region, "named") === area ? [region.id] : [];
}

function fillOf(id: AreaId, result: QueryResult, measure: NumberMeasure, regions: Regions): RegionFill {
  const area = result.areas.get(id);
  const position = area ? classOf(measure, area, result.query) : null;
  const shade = measure.classes[position ?? -1]?.shade;
  if (area && shade) {
    return { shade, kind: area.affirming > 0 && area.longDated === area.affirming ? "long-dated" : "class" };
  }
  return { shade: 0, kind: blankKindOf(id, result, measure, regions) };
}

function blankKindOf(id: AreaId, result: QueryResult, measure: NumberMeasure, regions: Regions): BlankKind {
  const { kind } = standingOf(id, result, regions);
  const [area, unfiltered] = [result.areas.get(id), result.unfiltered().get(id)];
  switch (kind) {
    case "counted":
      if (area?.affirming) return "not-yet";
      return area?.denying ? "denied" : "neither";
    case "no-claim":
      return unfiltered && measure.numberOf(unfiltered, result.query) !== null ? "no-match" : kind;
    default:
      return kind;
  }
}

/** Afghanistan and Balochistan, each where a matching claim speaks of the whole or most of it or of its country. */
export function ticksOf(result: QueryResult, regions: Regions): readonly RegionId[] {
  const speaksOf = (area: string) => (result.areas.get(area as AreaId)?.claims ?? 0) > 0;
  return (["AF", "PK-BA"] as RegionId[]).filter((id) =>
    lineageOf(id, regions).some(
      (other) => speaksOf(other) || speaksOf(`${other}:country`) || speaksOf(`${other}:most`),
    ),
  );
}

/**
 * The regions that matching claims speak of, by themselves or by a part of them, as far as not all of them is painted: land
 * that is counted beside the map.
 */
export function countedLand(result: QueryResult, regions: Regions): readonly RegionId[] {
  const parents = new Set([...regions.values()].map(({ parent }) => parent));
  const land = [...regions.values()].filter((region) => !isPainted(region) && !parents.has(region.id));
  const withLand = new Set(land.flatMap(({ id }) => lineageOf(id, regions)));
  const spoken = [...result.areas].flatMap(([area, { claims }]) => (claims > 0 ? [partsOfArea(area).region] : []));
  return [...new Set(spoken)].filter((id) => withLand.has(id));
}

/** The region to cover with dots: of the first area given that is wider than a painted region, or none. */
export function dottedRegions(areas: readonly (AreaId | null)[], regions: Regions): readonly RegionId[] {
  const wider = areas.flatMap((area) => {
    const region = area === null ? undefined : regions.get(partsOfArea(area).region);
    return region && !isPainted(region) ? [region.id] : [];
  });
  return wider.slice(0, 1);
}
