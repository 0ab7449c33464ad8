import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Story } from "../../core/story/story.ts";
import { storyBrackets } from "../../drawing/analysis/story-brackets.ts";
import { histogramLayout } from "../../drawing/histogram/histogram-layout.ts";
import { windowPlace } from "../../drawing/histogram/histogram-window.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { useWholeText } from "../parts/use-text.ts";
import { controlRoom, plotRoom } from "../timeline/plot-room.ts";
import "./story-brackets.css";

/** The steps of a story over the plot of time, at the px of its days. */
export function StoryBrackets({ story, active }: { readonly story: Story; readonly active: number }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const host = useRef<HTMLDivElement>(null);
  const { width } = useBox(host);
  const { firstMonth, months } = state.result.value.histogram;
  const lettering = state.lettering.value;
  const scene = useMemo(() => {
    if (width === 0) return null;
    const layout = histogramLayout(text, { firstMonth, months }, plotRoom(width, controlRoom(width), lettering));
    const reaches = story.steps.map(({ view }) => {
      const { start, end } = windowPlace(view.timeline.window, layout);
      return { from: start, to: end };
    });
    return storyBrackets(reaches, active, width, text.formats.number);
  }, [text, story, active, width, firstMonth, months, lettering]);
  return (
    <div class="story-brackets" aria-hidden="true">
      <p>{text.story.brackets}</p>
      <div ref={host}>{scene && <SceneView scene={scene} />}</div>
    </div>
  );
}
