import type { JSX, Ref } from "preact";
import { useEffect } from "preact/hooks";
import { askForStories, showStep } from "../../state/story-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { FileFault } from "../parts/file-fault.tsx";
import { LineView } from "../parts/line-view.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** The stories of the data package, each to be read from its first step. */
export function StoryList({ heading }: { readonly heading: Ref<HTMLHeadingElement> }): JSX.Element {
  const words = useWholeText().story;
  const state = useAtlas();
  useEffect(() => askForStories(state), []);
  const { stories } = state.telling.value;
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {words.stories}
      </h2>
      <p>{words.storiesLead}</p>
      {stories.kind === "asked" && <p role="status">{words.loading}</p>}
      {stories.kind === "fault" && (
        <FileFault words={words.notLoaded} fault={stories.fault} onRetry={() => askForStories(state)} />
      )}
      {stories.kind === "here" && stories.stories.length === 0 && <p>{words.noStories}</p>}
      {stories.kind === "here" &&
        stories.stories.map((story) => (
          <div key={story.id}>
            <h3 dir="auto">{story.title}</h3>
            <p dir="auto">
              <LineView line={story.lead} />
            </p>
            <p>
              <button
                type="button"
                class="button"
                aria-label={words.readNamed(story.title)}
                onClick={() => showStep(state, story, 1)}
              >
                {words.read}
              </button>{" "}
              <DataText>{words.steps(story.steps.length)}</DataText>
            </p>
          </div>
        ))}
    </section>
  );
}
