import { computed, type ReadonlySignal } from "@preact/signals";
import type { DatasetModel } from "../core/dataset-model.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Theme } from "../core/theme.ts";
import { DEFAULT_VIEW, type ViewState } from "../core/view-state.ts";
import type { SpokenLanguage } from "../words/language.ts";
import { settleTimeline } from "./adjust-timeline.ts";
import { createPanelState, type PanelState } from "./panel-state.ts";
import { createSharedState, type SharedState } from "./shared-state.ts";

/** The signals of an atlas as one of its panels has them. Inputs are written by the actions of state/ only. */
export interface AtlasState extends SharedState, PanelState {
  /** The first panel, then those beside it. */
  readonly panels: ReadonlySignal<readonly AtlasState[]>;
}

/** The first panel of an atlas, as a link (or nothing) left it. */
export function createAtlasState(
  model: DatasetModel,
  problems: readonly Problem[],
  speaks: SpokenLanguage,
  initial: ViewState = DEFAULT_VIEW,
  theme: Theme = "light",
): AtlasState {
  const shared = createSharedState(model, problems, speaks, initial, theme);
  const { view } = shared;
  const beside = computed(() => view.value.beside.map(({ id }) => id).join("\n"));
  let kept: ReadonlyMap<string, AtlasState> = new Map();
  const panels = computed((): readonly AtlasState[] => {
    const ids = beside.value.split("\n").filter(Boolean);
    kept = new Map(ids.map((id) => [id, kept.get(id) ?? panelOf(id)]));
    return [first, ...kept.values()];
  });
  const panelOf = (id: string): AtlasState => ({ ...shared, ...createPanelState(shared, id), panels });
  const first = panelOf("");
  settleTimeline(first);
  return first;
}
