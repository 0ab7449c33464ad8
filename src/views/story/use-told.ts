import { useComputed } from "@preact/signals";
import type { Claim } from "../../core/records/records.ts";
import type { Statement, Story, StoryStep } from "../../core/story/story.ts";
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
  const story = stories.stories.find(({ id }) => id === place.id);
  const step = story?.steps[place.step - 1];
  return story && step ? { story, step, number: place.step } : null;
}

/** The claims that some statements rest on, each once. */
export function useStatedClaims(): (statements: readonly Statement[]) => readonly Claim[] {
  const { lookup } = useAtlas().model.value;
  return (statements) => {
    const ids = new Set(statements.flatMap(({ claims }) => claims.map(({ id }) => id)));
    return [...ids].flatMap((id) => lookup.claim(id) ?? []);
  };
}
