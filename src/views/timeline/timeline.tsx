import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Histogram } from "../../core/query/query.ts";
import { pressOnWindow } from "../../core/timeline/controller.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { moveTimeline, togglePlaying } from "../../state/timeline-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { ControlRow } from "./control-row.tsx";
import { Plot } from "./plot.tsx";
import { controlRoom, plotRoom } from "./plot-room.ts";
import "./timeline.css";
import { useBox } from "../parts/use-box.ts";

/** From this width the row has room for the dates of report too, px. */
const LONG = 1264;

/**
 * The time of the atlas: what is played, stepped and windowed, with the histogram of claims under it. While it has
 * focus, Space plays and pauses, and Ctrl or Cmd with the arrows moves the window by its own width, except while
 * something is typed.
 */
export function Timeline({
  isBeside = false,
  isPlain = false,
  onOpenSettings,
}: {
  /** Whether the controls stand beside the plot, which lies under a chart of the page and shares its time axis. */
  readonly isBeside?: boolean;
  /** Whether the claims are left out, which the page tells of in its own way. */
  readonly isPlain?: boolean;
  readonly onOpenSettings: () => void;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const { width } = useBox(plot);
  const data = state.times.value;
  const room = isBeside ? "full" : controlRoom(width);

  useEffect(() => {
    const { current } = root;
    const press = (event: KeyboardEvent) => pressKey(state, event);
    current?.addEventListener("keydown", press);
    return () => current?.removeEventListener("keydown", press);
  }, [state]);
  return (
    <div class="timeline" ref={root} data-room={room} data-beside={isBeside}>
      <ControlRow room={room} isLong={width >= LONG} hasDates={data !== null} onOpenSettings={onOpenSettings} />
      <div class="timeline-plot" ref={plot}>
        {data === null && <p class="timeline-empty">{text.timeline.noTimes}</p>}
        {data !== null && width > 0 && (
          <Plot
            data={data}
            room={{ ...plotRoom(width, room, state.lettering.value), isPlain }}
            withUndated={room !== "full"}
          />
        )}
      </div>
      {data !== null && !isPlain && isBlank(state.result.value.histogram) && (
        <p class="timeline-blank">{text.timeline.noMatch}</p>
      )}
    </div>
  );
}

function isBlank({ bricks, long, undated }: Histogram): boolean {
  return undated === 0 && !Array.prototype.some.call(bricks, Boolean) && !Array.prototype.some.call(long, Boolean);
}

function pressKey(state: AtlasState, event: KeyboardEvent): void {
  const target = event.target as Element;
  const data = state.times.peek();
  if (data === null || event.defaultPrevented || event.altKey || target.matches("input, select")) return;
  const pressed = { key: event.key, width: event.ctrlKey || event.metaKey };
  if (event.key === " " && !target.matches("button")) togglePlaying(state);
  else if (pressOnWindow(state.timeline.value, pressed, data) === null) return;
  else moveTimeline(state, (now, times) => pressOnWindow(now, pressed, times) ?? now);
  event.preventDefault();
}
