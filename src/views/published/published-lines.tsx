import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { moveReport, pressOnReport, type ReportTimes } from "../../core/published/move-report.ts";
import type { HistogramLayout, HistogramRoom } from "../../drawing/histogram/histogram-layout.ts";
import { type ReportMark, reportMarks, reportNodes } from "../../drawing/histogram/histogram-reports.ts";
import { setPublished } from "../../state/published-actions.ts";
import { reportFlags } from "../../words/report-flags.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { rem } from "../parts/rem.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./published-lines.css";

/** The dates of report over the histogram: lines with diamonds that are moved with the pointer or by keys. */
export function PublishedLines({
  layout,
  room,
  windowFlags,
}: {
  readonly layout: HistogramLayout;
  readonly room: HistogramRoom;
  /** The words at the ends of the window, beside which those of the dates have to find room. */
  readonly windowFlags: { readonly from: string; readonly to: string };
}): JSX.Element | null {
  const text = useWholeText();
  const state = useAtlas();
  const { published, window } = state.timeline.value;
  const times = state.model.value.extent("reported");
  if (times === null) return null;
  const around = { layout, room, window, windowFlags };
  const marks = reportMarks(published, around);
  const [since, by] = marks;
  const between = since && by ? Math.max(0, by.x - since.x) : room.width;
  const nodes = reportNodes(published, reportFlags(text, published), around);
  return (
    <>
      <SceneView className="published-lines" scene={{ width: room.width, height: room.height, nodes }} />
      {marks.map((mark) => (
        <Diamond key={mark.end} {...{ mark, between, layout, times }} />
      ))}
    </>
  );
}

/** What takes hold of one date. */
function Diamond({
  mark: { end, x, y },
  between,
  layout,
  times,
}: {
  readonly mark: ReportMark;
  /** From one date to the other, px. */
  readonly between: number;
  readonly layout: HistogramLayout;
  readonly times: ReportTimes;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { published } = state.timeline.value;
  const day = published[end] ?? times.first;
  const offset = useRef<number | null>(null);
  const inData = (value: number): number => Math.min(Math.max(value, times.first), times.last);
  const placeOf = (event: PointerEvent): number => event.clientX / state.lettering.value.scale;

  const press = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    event.stopPropagation();
    const { currentTarget } = event;
    currentTarget.setPointerCapture(event.pointerId);
    currentTarget.focus({ preventScroll: true });
    offset.current = placeOf(event) - x;
  };
  const move = (event: PointerEvent) => {
    if (offset.current === null || !event.isPrimary) return;
    event.stopPropagation();
    const boundary = Math.round(layout.scale.invert(placeOf(event) - offset.current));
    setPublished(state, moveReport(state.timeline.peek(), end, end === "from" ? boundary : boundary - 1, times));
  };
  const release = () => {
    offset.current = null;
  };
  const pressKey = (event: KeyboardEvent) => {
    const pressed = { key: event.key, width: event.ctrlKey || event.metaKey };
    const moved = event.altKey ? null : pressOnReport(state.timeline.peek(), end, pressed, times);
    if (moved === null) return;
    event.preventDefault();
    event.stopPropagation();
    setPublished(state, moved);
  };
  return (
    <div
      class="published-diamond"
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={end === "from" ? text.published.since : text.published.by}
      aria-valuemin={inData(end === "from" ? times.first : (published.from ?? times.first))}
      aria-valuemax={inData(end === "from" ? (published.to ?? times.last) : times.last)}
      aria-valuenow={inData(day)}
      aria-valuetext={text.dates.longDay(day)}
      style={{ "--at": rem(x), "--down": rem(y), "--half-way": rem(between / 2) }}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onKeyDown={pressKey}
    />
  );
}
