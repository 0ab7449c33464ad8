import { titleOfArea } from "../details/area-title.ts";
import { windowPart } from "../filter/sentence-window.ts";
import type { Catalogue } from "../messages/catalogue.ts";
import type { QueryResult } from "../query/query.ts";
import type { Dataset } from "../records/records.ts";
import type { ViewState } from "../view-state.ts";
import { saidOfArea } from "./said-of-area.ts";

/** What a change is read out as, thing by thing: how many claims match, the window, what the details show, the colours. */
export function spokenView(text: Catalogue, view: ViewState, result: QueryResult, dataset: Dataset): readonly string[] {
  const { lead, words } = windowPart(text, view.timeline);
  return [
    text.filters.words.count(result.matching, result.total),
    text.aloud.window(lead, words),
    spokenSelection(text, view, result, dataset),
    text.aloud.measure(text.legend.measures[view.measure]),
  ];
}

function spokenSelection(text: Catalogue, { selection }: ViewState, result: QueryResult, dataset: Dataset): string {
  const { claims, regions, withdrawn } = dataset;
  const { area } = selection;
  if (selection.claim !== null && withdrawn.has(selection.claim)) return text.details.withdrawn;
  const title = area === null ? null : titleOfArea(area, regions);
  if (area !== null && title) {
    return text.aloud.area(text.details.areaName(title), saidOfArea(text, area, result, regions));
  }
  const claim = claims.find(({ id }) => id === selection.claim);
  return claim ? text.aloud.claim(claim.summary) : text.aloud.nothingOpen;
}
