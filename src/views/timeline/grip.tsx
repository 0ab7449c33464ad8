import type { JSX, Ref } from "preact";
import { pressOnHandle } from "../../core/timeline/controller.ts";
import type { DataTimes } from "../../core/timeline/data-times.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { daysOf } from "../../core/timeline/window-limits.ts";
import { moveTimeline } from "../../state/timeline-actions.ts";
import { spokenEnd } from "../../words/window-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { rem } from "../parts/rem.ts";
import { useText } from "../parts/use-text.ts";
import "./grip.css";

/** One handle of the window, standing outside it. */
export function Grip({
  end,
  data,
  at,
  space,
  isHeld,
  element,
}: {
  readonly end: WindowEnd;
  readonly data: DataTimes;
  /** Of the window's edge, px in the plot. */
  readonly at: number;
  /** From there to the edge of the plot, px. */
  readonly space: number;
  readonly isHeld: boolean;
  readonly element: Ref<HTMLDivElement>;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const settings = state.timeline.value;
  const days = daysOf(settings, data);
  const inData = (day: number): number => Math.min(Math.max(day, data.first), data.last);

  const press = (event: KeyboardEvent) => {
    const pressed = { key: event.key, width: event.ctrlKey || event.metaKey };
    if (event.altKey || pressOnHandle(settings, end, pressed, data) === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveTimeline(state, (now, times) => pressOnHandle(now, end, pressed, times) ?? now);
  };
  return (
    <div
      ref={element}
      class="grip"
      data-end={end}
      data-held={isHeld}
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? text.timeline.start : text.timeline.end}
      aria-valuemin={end === "from" ? data.first : inData(days.from)}
      aria-valuemax={end === "from" ? inData(days.to) : data.last}
      aria-valuenow={inData(days[end])}
      aria-valuetext={spokenEnd(text, settings, end, data)}
      style={{ "--at": rem(at), "--space": rem(space) }}
      onKeyDown={press}
    >
      <span class="grip-body" />
    </div>
  );
}
