import { useComputed } from "@preact/signals";
import { type Story, type StoryStep, stepAt } from "../../core/story/story.ts";
import { useAtlas } from "../parts/atlas-context.ts";

/** The story of the view and its step, once the stories have come. */
export interface Told {
  readonly story: Story;
  readonly step: StoryStep;
  /** The first is 1. */
  readonly number: number;
}

/** What is told, null where the stories have not come or have no such step. */
export function useTold(): Told | null {
  const state = useAtlas();
  const place = useComputed(() => state.view.value.story).value;
  const { stories } = state.telling.value;
  if (place === null || stories.kind !== "here") return null;
  const told = stepAt(place, stories.stories);
  return told && { ...told, number: place.step };
}
