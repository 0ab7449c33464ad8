import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { askForStories, closeStory, leaveStory, showStep } from "../../state/story-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { FileFault } from "../parts/file-fault.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { StoryBrackets } from "./story-brackets.tsx";
import "./story-column.css";
import { StoryStatements } from "./story-statements.tsx";
import { StorySteps } from "./story-steps.tsx";
import { useStepKeys } from "./use-step-keys.ts";
import { type Told, useTold } from "./use-told.ts";

/** A story in place of the filters, its steps as brackets over the time; nothing while the reader is elsewhere. */
export function StoryColumn(): JSX.Element | null {
  const text = useWholeText();
  const state = useAtlas();
  const told = useTold();
  const { stories, isReading } = state.telling.value;
  if (stories.kind === "here" && told && !isReading) return null;
  return (
    <>
      <aside class="story" aria-label={text.story.name} tabIndex={-1}>
        <header class="story-head">
          <Icon name="story" />
          <span>{text.story.name}</span>
          {told && (
            <h2>
              <DataText>{told.story.title}</DataText>
            </h2>
          )}
          <button
            type="button"
            class="button plain icon"
            aria-label={text.story.close}
            onClick={() => closeStory(state)}
          >
            <Icon name="close" />
          </button>
        </header>
        {told ? <Reading told={told} /> : <Missing />}
      </aside>
      {told && <StoryBrackets story={told.story} active={told.number} />}
    </>
  );
}

function Reading({ told }: { readonly told: Told }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { story, step, number } = told;
  const words = text.story;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(number);
  const body = useRef<HTMLDivElement>(null);
  const go = (to: number) => showStep(state, story, to);
  useStepKeys((by) => go(number + by));
  useEffect(() => {
    if (shown.current === number) return;
    shown.current = number;
    body.current?.scrollTo({ top: 0 });
    heading.current?.focus();
  }, [number]);
  const [before, after] = [story.steps[number - 2], story.steps[number]];
  const when = text.dates.longWindow(step.view.timeline.window) ?? words.allYears;
  return (
    <>
      <div class="story-progress" aria-hidden="true">
        {story.steps.map(({ row }, index) => (
          <span key={row} data-past={index < number - 1} data-active={index === number - 1} />
        ))}
      </div>
      <div class="story-body" ref={body}>
        <p class="story-number">
          {words.step(number, story.steps.length)}
          <button type="button" class="link-button" onClick={() => leaveStory(state)}>
            {words.explore}
          </button>
        </p>
        <h3 ref={heading} tabIndex={-1} dir="auto">
          {step.title}
        </h3>
        <p class="story-when">{words.shown(when, state.result.value.matching)}</p>
        <StoryStatements step={step} />
        <StorySteps story={story} active={number} onOpen={go} />
      </div>
      <footer class="story-foot">
        {before && (
          <button type="button" class="button" title={before.title} onClick={() => go(number - 1)}>
            <span class="along-line" aria-hidden="true">
              ‹
            </span>
            {words.back}
          </button>
        )}
        <button type="button" class="button main" onClick={() => go(after ? number + 1 : 1)}>
          <span class="story-next">{after ? words.next(after.title) : words.atEnd}</span>
          {after && <Icon name="chevron-right" />}
        </button>
      </footer>
    </>
  );
}

/** While the story is on its way, and where it does not come. */
function Missing(): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { stories } = state.telling.value;
  if (stories.kind === "here") return <p class="story-body">{text.story.unknown}</p>;
  if (stories.kind !== "fault") {
    return (
      <p class="story-body" role="status">
        {text.story.loading}
      </p>
    );
  }
  return (
    <div class="story-body">
      <FileFault words={text.story.notLoaded} fault={stories.fault} onRetry={() => askForStories(state)} />
    </div>
  );
}
