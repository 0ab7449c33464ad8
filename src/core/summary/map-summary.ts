import { createWiderAreas } from "../details/wider-areas.ts";
import { text } from "../messages/catalogue.ts";
import type { AreaMeasures, QueryResult } from "../query/query.ts";
import { areaIdOf, isPainted } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import { monthWords } from "../time/words.ts";

interface Named extends AreaMeasures {
  readonly name: string;
}

/**
 * Tells in words what the map shows of a query's result: how many regions are named, which most, which are both
 * affirmed and denied, where a presence was first affirmed up to the window's end, and what is said of wider areas.
 */
export function createMapSummary(regions: ReadonlyMap<RegionId, Region>): (result: QueryResult) => string {
  const painted = [...regions.values()].filter(isPainted);
  const widerAreasOf = createWiderAreas(regions);
  const byClaims = (a: { readonly claims: number }, b: { readonly claims: number }) => b.claims - a.claims;

  return (result) => {
    const areas = painted.flatMap((region): Named[] => {
      const measures = result.areas.get(areaIdOf(region, "named"));
      return measures ? [{ ...measures, name: region.name }] : [];
    });
    const named = areas.filter(({ claims }) => claims > 0).sort(byClaims);
    const bothWays = named.filter(({ affirming, denying }) => affirming > 0 && denying > 0).map(({ name }) => name);
    const first = areas.reduce<Named | null>((best, area) => (dayOf(area) < dayOf(best) ? area : best), null);
    const wider = widerAreasOf(result, null)
      .flatMap(({ rows }) => rows)
      .map(({ title, claims }) => ({ name: text.details.areaName(title), claims }))
      .sort(byClaims);
    return text.aloud.together([
      text.aloud.named(named.length, painted.length),
      ...(named.length > 0 ? [text.aloud.most(named)] : []),
      ...(bothWays.length > 0 ? [text.aloud.bothWays(text.filters.words.list(bothWays, "and"))] : []),
      ...(first?.firstAffirmed == null ? [] : [text.aloud.affirmedBy(first.name, monthWords(first.firstAffirmed))]),
      wider.length > 0 ? text.aloud.wider(wider) : text.aloud.noWider,
      text.aloud.noSign,
    ]);
  };
}

function dayOf(area: Named | null): number {
  return area?.firstAffirmed ?? Number.POSITIVE_INFINITY;
}
