import { createWiderAreas } from "../details/wider-areas.ts";
import { voicesOf } from "../figure/mark.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import { isolated } from "../messages/isolated.ts";
import type { AreaMeasures, QueryResult } from "../query/query.ts";
import { type Standing, standingOf } from "../query/standing.ts";
import { areaIdOf, isPainted } from "../records/area.ts";
import type { Region, RegionId } from "../records/records.ts";
import { voiceWords } from "./said-of-area.ts";

interface Named extends AreaMeasures {
  readonly name: string;
  readonly standing: Standing;
}

/**
 * Tells in words what the map shows of a query's result: how many regions are named, which are affirmed most, which are
 * denied, by whom, where a presence was first affirmed up to the window's end, which regions the filter keeps from
 * being named, and what is said of wider areas.
 */
export function createMapSummary(
  text: Catalogue,
  regions: ReadonlyMap<RegionId, Region>,
): (result: QueryResult) => string {
  const painted = [...regions.values()].filter(isPainted);
  const widerAreasOf = createWiderAreas(regions);
  const byClaims = (a: { readonly claims: number }, b: { readonly claims: number }) => b.claims - a.claims;

  return (result) => {
    const areas = painted.flatMap((region): Named[] => {
      const id = areaIdOf(region, "named");
      const measures = result.areas.get(id);
      return measures ? [{ ...measures, name: region.name, standing: standingOf(id, result, regions) }] : [];
    });
    const standing = (kind: Standing["kind"]) => areas.filter((area) => area.standing.kind === kind);
    const named = standing("counted");
    const affirmed = named.filter(({ affirming }) => affirming > 0);
    const denied = named.filter(({ denying }) => denying > 0);
    const [unmatched, leftOut] = [standing("no-match").length, standing("left-out").length];
    const first = areas.reduce<Named | null>((best, area) => (dayOf(area) < dayOf(best) ? area : best), null);
    const wider = widerAreasOf(result, null)
      .flatMap(({ rows }) => rows)
      .map(({ title, claims }) => ({ name: text.details.areaName(title), claims }))
      .sort(byClaims);
    const said = <Entry>(entries: readonly Entry[], words: (entries: readonly Entry[]) => string) =>
      entries.length > 0 ? [words(entries)] : [];
    const namesOf = (entries: readonly Named[]) =>
      text.filters.words.list(
        entries.map(({ name }) => isolated(name)),
        "and",
      );
    const most = affirmed.map(({ name, affirming }) => ({ name, claims: affirming })).sort(byClaims);
    return text.aloud.together([
      text.aloud.named(named.length, painted.length),
      ...said(most, text.aloud.most),
      ...said(
        denied.filter(({ affirming }) => affirming > 0),
        (both) => text.aloud.bothWays(namesOf(both)),
      ),
      ...said(
        denied.filter(({ affirming }) => affirming === 0),
        (only) => text.aloud.deniedOnly(namesOf(only)),
      ),
      ...said(named, (speaking) => text.aloud.speakers(voiceWords(text, voicesOf(sumOf(speaking))))),
      ...(first?.firstAffirmed == null
        ? []
        : [text.aloud.affirmedBy(first.name, text.dates.month(first.firstAffirmed))]),
      ...(unmatched > 0 ? [text.aloud.unmatched(unmatched)] : []),
      ...(leftOut > 0 ? [text.aloud.leftOut(leftOut)] : []),
      wider.length > 0 ? text.aloud.wider(wider) : text.aloud.noWider,
      text.aloud.noSign,
    ]);
  };
}

/** Claims by bloc and polarity over areas, a claim once for each that it names. */
function sumOf(areas: readonly Named[]): readonly number[] {
  return Array.from(areas[0]?.byBloc ?? [], (_, at) => areas.reduce((sum, { byBloc }) => sum + (byBloc[at] ?? 0), 0));
}

function dayOf(area: Named | null): number {
  return area?.firstAffirmed ?? Number.POSITIVE_INFINITY;
}
