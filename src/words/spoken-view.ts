import type { DatasetModel } from "../core/dataset-model.ts";
import { titleOfArea } from "../core/details/area-title.ts";
import type { QueryResult } from "../core/query/query.ts";
import type { ViewState } from "../core/view-state.ts";
import type { WholeCatalogue } from "./catalogue.ts";
import { saidOfArea } from "./said-of-area.ts";
import { clausesText, timeParts } from "./sentence.ts";

/** What a change is read out as, thing by thing: how many claims match, the window, what the details show, the colours. */
export function spokenView(
  text: WholeCatalogue,
  view: ViewState,
  result: QueryResult,
  model: DatasetModel,
): readonly string[] {
  return [
    text.filters.words.count(result.matching, result.total),
    text.announcer.window(clausesText(text, timeParts(text, view.timeline))),
    spokenSelection(text, view, result, model),
    text.announcer.measure(text.legend.measures[view.measure]),
  ];
}

function spokenSelection(
  text: WholeCatalogue,
  { selection }: ViewState,
  result: QueryResult,
  model: DatasetModel,
): string {
  const { regions, withdrawn, events } = model.dataset;
  const { area, event } = selection;
  if (selection.claim !== null && withdrawn.has(selection.claim)) return text.details.withdrawn;
  const shown = event === undefined ? undefined : events.get(event);
  if (shown) return text.announcer.event(shown.title);
  const title = area === null ? null : titleOfArea(area, regions);
  if (area !== null && title) {
    return text.announcer.area(text.details.areaName(title), saidOfArea(text, area, result, regions));
  }
  const claim = selection.claim === null ? undefined : model.lookup.claim(selection.claim);
  return claim ? text.announcer.claim(claim.summary) : text.announcer.nothingOpen;
}
