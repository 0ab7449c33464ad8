import { CONTEST_CLASSES } from "../core/contested/contest-class.ts";
import type { DatasetModel } from "../core/dataset-model.ts";
import type { Measure } from "../core/measures/measure.ts";
import { stancesOf } from "../core/measures/stances.ts";
import type { AreaMeasures, QueryResult } from "../core/query/query.ts";
import { type Standing, standingOf } from "../core/query/standing.ts";
import { type AreaId, areaIdOf, isPainted } from "../core/records/area.ts";
import type { Region } from "../core/records/records.ts";
import type { WholeCatalogue } from "./catalogue.ts";
import { isolated } from "./isolated.ts";
import { stanceWords } from "./said-of-area.ts";

interface Named extends AreaMeasures {
  readonly area: AreaId;
  readonly name: string;
  readonly standing: Standing;
}

/**
 * Tells in words what the map shows of a query's result: how many regions are named, which are affirmed most, which are
 * denied, by whom, where a presence was first affirmed up to the window's end, which regions the filter keeps from
 * being named, and what is said of wider areas; where the measure is how claims agree, what it shows.
 */
export function createMapSummary(
  text: WholeCatalogue,
  { dataset: { regions }, widerAreas }: Pick<DatasetModel, "dataset" | "widerAreas">,
): (result: QueryResult, measure: Measure) => string {
  const painted = [...regions.values()].filter(isPainted);
  const byClaims = (a: { readonly claims: number }, b: { readonly claims: number }) => b.claims - a.claims;

  return (result, measure) => {
    const areas = painted.flatMap((region): Named[] => {
      const id = areaIdOf(region, "named");
      const measures = result.areas.get(id);
      return measures ? [{ ...measures, area: id, name: region.name, standing: standingOf(id, result, regions) }] : [];
    });
    const standing = (kind: Standing["kind"]) => areas.filter((area) => area.standing.kind === kind);
    const named = standing("counted");
    const affirmed = named.filter(({ affirming }) => affirming > 0);
    const denied = named.filter(({ denying }) => denying > 0);
    const before = result.before();
    const newly = named.filter(({ area }) => before?.areas.get(area)?.claims === 0);
    const [unmatched, leftOut] = [standing("no-match").length, standing("left-out").length];
    const first = areas.reduce<Named | null>((best, area) => (dayOf(area) < dayOf(best) ? area : best), null);
    const wider = widerAreas(result, null)
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
    return text.announcer.together([
      text.announcer.named(named.length, painted.length),
      ...said(newly, (names) => text.published.newlyNamed(namesOf(names))),
      ...said(most, text.announcer.most),
      ...said(
        denied.filter(({ affirming }) => affirming > 0),
        (both) => text.announcer.bothWays(namesOf(both)),
      ),
      ...said(
        denied.filter(({ affirming }) => affirming === 0),
        (only) => text.announcer.deniedOnly(namesOf(only)),
      ),
      ...contestedWords(text, painted, result, measure),
      ...said(named, (speaking) => text.announcer.speakers(stanceWords(text, stancesOf(sumOf(speaking))))),
      ...(first?.firstAffirmed == null
        ? []
        : [text.announcer.affirmedBy(first.name, text.dates.month(first.firstAffirmed))]),
      ...(unmatched > 0 ? [text.announcer.unmatched(unmatched)] : []),
      ...(leftOut > 0 ? [text.announcer.leftOut(leftOut)] : []),
      wider.length > 0 ? text.announcer.wider(wider) : text.announcer.noWider,
      text.announcer.noSign,
    ]);
  };
}

/** The regions of each class of contests in which somebody is against those who affirm. */
function contestedWords(
  { announcer, contests, filters }: WholeCatalogue,
  painted: readonly Region[],
  { query }: QueryResult,
  measure: Measure,
): readonly string[] {
  if (measure.of !== "contests") return [];
  const found = measure.contestsIn?.(query);
  const isLong = measure.isLong(query);
  return CONTEST_CLASSES.slice(0, 3).flatMap((kind) => {
    const names = painted.filter(({ id }) => found?.get(id)?.class === kind).map(({ name }) => isolated(name));
    return names.length === 0
      ? []
      : [announcer.ofClass(contests.classes[kind](isLong), filters.words.list(names, "and"))];
  });
}

/** Claims by category and polarity over areas, a claim once for each that it names. */
function sumOf(areas: readonly Named[]): readonly number[] {
  return Array.from(areas[0]?.byCategory ?? [], (_, at) =>
    areas.reduce((sum, { byCategory }) => sum + (byCategory[at] ?? 0), 0),
  );
}

function dayOf(area: Named | null): number {
  return area?.firstAffirmed ?? Number.POSITIVE_INFINITY;
}
