import { titleOfArea } from "../core/details/area-title.ts";
import type { QueryResult } from "../core/query/query.ts";
import type { Dataset } from "../core/records/records.ts";
import type { ViewState } from "../core/view-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { saidOfArea } from "./said-of-area.ts";
import { windowClause } from "./sentence-window.ts";

/** What a change is read out as, thing by thing: how many claims match, the window, what the details show, the colours. */
export function spokenView(text: Catalogue, view: ViewState, result: QueryResult, dataset: Dataset): readonly string[] {
  return [
    text.filters.words.count(result.matching, result.total),
    text.announcer.window(text.filters.clause(windowClause(text, view.timeline))),
    spokenSelection(text, view, result, dataset),
    text.announcer.measure(text.legend.measures[view.measure]),
  ];
}

function spokenSelection(text: Catalogue, { selection }: ViewState, result: QueryResult, dataset: Dataset): string {
  const { claims, regions, withdrawn } = dataset;
  const { area } = selection;
  if (selection.claim !== null && withdrawn.has(selection.claim)) return text.details.withdrawn;
  const title = area === null ? null : titleOfArea(area, regions);
  if (area !== null && title) {
    return text.announcer.area(text.details.areaName(title), saidOfArea(text, area, result, regions));
  }
  const claim = claims.find(({ id }) => id === selection.claim);
  return claim ? text.announcer.claim(claim.summary) : text.announcer.nothingOpen;
}
