import { effect } from "@preact/signals";
import { type Story, stepAt } from "../core/story/story.ts";
import { DEFAULT_LANGUAGE, NO_SELECTION, type ViewState } from "../core/view-state.ts";
import { encodeLink } from "../io/link.ts";
import type { LoadedTables } from "../io/load-package.ts";
import { loadStories } from "../io/load-stories.ts";
import type { AtlasState } from "../state/atlas-state.ts";
import { askForStories, setReading, setStories } from "../state/story-actions.ts";
import { lateFiles } from "./late-files.ts";

/**
 * Fetches the stories whenever they are asked for, or one is told, and says whether its step is shown as it is told. Returns
 * a function that ends this.
 */
export function followStories(
  state: AtlasState,
  loaded: Pick<LoadedTables, "dataset" | "descriptor">,
  win: Window & typeof globalThis,
): () => void {
  const late = lateFiles(state, win, {
    load: (fetch, folder) => loadStories(fetch, folder, loaded),
    take: ({ stories }) => setStories(state, { kind: "here", stories }),
    fail: (fault) => setStories(state, { kind: "fault", fault }),
  });
  const ends = [
    effect(() => {
      const { kind } = state.telling.value.stories;
      if (kind === "asked") void late.fetch();
      else if (kind === "unasked" && state.view.value.story) askForStories(state);
    }),
    effect(() => {
      const { stories } = state.telling.value;
      if (stories.kind === "here") setReading(state, isTold(state.view.value, stories.stories));
    }),
  ];
  return () => {
    late.end();
    for (const end of ends) end();
  };
}

/**
 * Whether a view shows the step of its story as it is told, the camera, the language and an open claim of the step aside; a
 * step that no story has too, which the story's place tells.
 */
function isTold(view: ViewState, stories: readonly Story[]): boolean {
  const { story: place } = view;
  if (!place || place.isLeft) return false;
  const step = stepAt(place, stories)?.step;
  if (!step) return true;
  const { area, claim, event } = view.selection;
  const isOfStep = step.statements.some(({ claims }) => claims.some(({ id }) => id === claim));
  const shown = isOfStep && area === null && event === undefined ? NO_SELECTION : view.selection;
  const bare = { story: null, camera: null, language: DEFAULT_LANGUAGE };
  return encodeLink({ ...view, ...bare, selection: shown }) === encodeLink({ ...step.view, ...bare });
}
