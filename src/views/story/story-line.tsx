import type { JSX } from "preact";
import { closeStory, leaveStory, showStep } from "../../state/story-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./story-line.css";
import { useTold } from "./use-told.ts";

/** Beside the sentence: how a story is left for what it shows, and how to come back to it. */
export function StoryLine(): JSX.Element | null {
  const words = useWholeText().story;
  const state = useAtlas();
  const told = useTold();
  if (!told) return null;
  const { story, number } = told;
  if (state.telling.value.isReading) {
    return (
      <span class="story-line">
        <span class="story-line-hint">{words.exploreHint(number)}</span>
        <button type="button" class="button" onClick={() => leaveStory(state)}>
          <Icon name="map" />
          {words.explore}
        </button>
      </span>
    );
  }
  return (
    <span class="story-line">
      <Icon name="story" />
      {words.waits(number)}
      <button type="button" class="link-button" onClick={() => showStep(state, story, number)}>
        {words.goBack}
      </button>
      <button type="button" class="button plain icon" aria-label={words.close} onClick={() => closeStory(state)}>
        <Icon name="close" />
      </button>
    </span>
  );
}
