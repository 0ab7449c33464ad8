import type { JSX } from "preact";
import { setLoop, stepTimeline, togglePlaying } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import "./transport.css";

/** Back, play or pause, forward and, where there is room, loop. */
export function Transport({ withLoop }: { readonly withLoop: boolean }): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const { step, loop } = state.timeline.value;
  const isPlaying = state.playing.value;
  return (
    <div class="transport">
      <IconButton name={text.timeline.stepsBack[step]} icon="back" onClick={() => stepTimeline(state, -1)} />
      <button
        type="button"
        class="button main icon"
        aria-label={isPlaying ? text.timeline.pause : text.timeline.play}
        title={isPlaying ? text.timeline.pause : text.timeline.play}
        onClick={() => togglePlaying(state)}
      >
        <Icon name={isPlaying ? "pause" : "play"} />
      </button>
      <IconButton name={text.timeline.stepsOn[step]} icon="forward" onClick={() => stepTimeline(state, 1)} />
      {withLoop && (
        <button
          type="button"
          class="button plain icon transport-loop"
          aria-label={text.timeline.loop}
          title={text.timeline.loop}
          aria-pressed={loop}
          onClick={() => setLoop(state, !loop)}
        >
          <Icon name="loop" />
        </button>
      )}
    </div>
  );
}

function IconButton({
  name,
  icon,
  onClick,
}: {
  readonly name: string;
  readonly icon: IconName;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="button plain icon" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
