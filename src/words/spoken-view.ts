import type { DatasetModel } from "../core/dataset-model.ts";
import { titleOfArea } from "../core/details/area-title.ts";
import type { QueryResult } from "../core/query/query.ts";
import type { ViewState } from "../core/view-state.ts";
import type { WholeCatalogue } from "./catalogue.ts";
import { saidOfArea } from "./said-of-area.ts";
import { windowClause } from "./sentence-window.ts";

/** What a change is read out as, thing by thing: how many claims match, the window, what the details show, the colours. */
export function spokenView(
  text: WholeCatalogue,
  view: ViewState,
  result: QueryResult,
  model: DatasetModel,
): readonly string[] {
  return [
    text.filters.words.count(result.matching, result.total),
    text.announcer.window(text.filters.clause(windowClause(text, view.timeline))),
    spokenSelection(text, view, result, model),
    spokenMeasure(text, view),
  ];
}

function spokenMeasure({ announcer, contests, legend }: WholeCatalogue, { measure, contestRule }: ViewState): string {
  const words = announcer.measure(legend.measures[measure]);
  return measure === "contested" ? announcer.together([words, contests.ruleNotes[contestRule]]) : words;
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
