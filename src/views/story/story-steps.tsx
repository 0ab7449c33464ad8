import type { JSX } from "preact";
import type { Story, StoryStep } from "../../core/story/story.ts";
import { partsOf } from "../../core/time/day.ts";
import type { DataTimes } from "../../core/timeline/data-times.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** All steps of a story, with the years that they show. */
export function StorySteps({
  story,
  active,
  onOpen,
}: {
  readonly story: Story;
  readonly active: number;
  readonly onOpen: (step: number) => void;
}): JSX.Element {
  const text = useWholeText();
  const times = useAtlas().times.value;
  return (
    <nav class="story-steps" aria-label={text.story.stepList}>
      <p aria-hidden="true">{text.story.stepList}</p>
      <ol>
        {story.steps.map((step, index) => (
          <li key={step.row}>
            <button
              type="button"
              aria-current={index + 1 === active ? "step" : undefined}
              onClick={() => onOpen(index + 1)}
            >
              <span translate={false}>{text.formats.number(index + 1)}</span>
              <DataText>{step.title}</DataText>
              <span translate={false}>{times && yearsOf(step, times, text.dates.years)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function yearsOf(
  { view }: StoryStep,
  { first, last }: DataTimes,
  words: (first: number, last: number) => string,
): string {
  const { from, to } = view.timeline.window;
  return words(partsOf(from ?? first).year, partsOf(to ?? last).year);
}
