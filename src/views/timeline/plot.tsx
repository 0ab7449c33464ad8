import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { monthStart } from "../../core/time/day.ts";
import { isAllTime } from "../../core/time/span.ts";
import type { DataTimes } from "../../core/timeline/data-times.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { histogramScene } from "../../drawing/histogram/histogram.ts";
import {
  GRIP_WIDTH,
  type HistogramLayout,
  type HistogramRoom,
  histogramLayout,
} from "../../drawing/histogram/histogram-layout.ts";
import { type FlagPlaces, flagPlaces, windowPlace } from "../../drawing/histogram/histogram-window.ts";
import { textWidth } from "../../drawing/text-width.ts";
import { flagWords } from "../../words/window-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { rem } from "../parts/rem.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useText } from "../parts/use-text.ts";
import { beginDrag, type Drag } from "./drag.ts";
import { Grip } from "./grip.tsx";
import "./plot.css";
import { UndatedNote } from "./undated-note.tsx";

const PublishedLines = lazy(async () => (await import("../published/published-lines.tsx")).PublishedLines);

const AgainstWindow = lazy(async () => (await import("../compare/against-window.tsx")).AgainstWindow);

/** How far above the line the middle of a grip stands, px. */
const GRIP_ABOVE_LINE = 31.5;

/** Focus by pointer: nothing is to move or to be ringed. */
const QUIETLY: FocusOptions = { preventScroll: true, focusVisible: false };

/** Least width kept for the note on claims without a date, px, and size of its letters. */
const NOTE_WIDTH = 72;
const NOTE_SIZE = 12;
/** Between the note and the flags, px. */
const NOTE_GAP = 8;

/** The histogram with the window on it, to be moved with the pointer or by its two handles. */
export function Plot({
  data,
  room,
  withUndated,
}: {
  readonly data: DataTimes;
  readonly room: HistogramRoom;
  /** Whether claims without a date are to be told of here. */
  readonly withUndated: boolean;
}): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const settings = state.timeline.value;
  const result = state.result.value;
  const { histogram, matching } = result;
  const { window, published } = settings;
  const layout = histogramLayout(text, histogram, room);
  const { start, end } = windowPlace(window, layout);
  const isCompared = useComputed(() => state.view.value.page === "compare").value;
  const plot = useRef<HTMLDivElement>(null);
  const grips = { from: useRef<HTMLDivElement>(null), to: useRef<HTMLDivElement>(null) };
  const drag = useRef<Drag | null>(null);
  const [held, setHeld] = useState<ReturnType<Drag["held"]> | null>(null);

  const { scale } = state.lettering.value;
  const placeOf = (event: PointerEvent): number =>
    (event.clientX - (plot.current?.getBoundingClientRect().left ?? 0)) / scale;
  const hold = (current: Drag) => {
    const now = current.held();
    setHeld(now);
    if (now !== "window") grips[now].current?.focus(QUIETLY);
  };
  const press = (event: PointerEvent) => {
    const x = placeOf(event);
    const isOnPlot = x >= layout.left - GRIP_WIDTH && x <= layout.right + GRIP_WIDTH;
    if (event.button !== 0 || !event.isPrimary || !isOnPlot) return;
    const grip = (event.target as Element).closest<HTMLElement>(".grip")?.dataset["end"] as WindowEnd | undefined;
    const on = grip ?? (x >= start && x <= end ? "window" : "beside");
    event.preventDefault();
    plot.current?.setPointerCapture(event.pointerId);
    drag.current = beginDrag(state, { x, on, start, end, scale: layout.scale });
    hold(drag.current);
    if (on === "window") grips.to.current?.focus(QUIETLY);
  };
  const move = (event: PointerEvent) => {
    if (!drag.current || !event.isPrimary) return;
    drag.current.moveTo(placeOf(event));
    hold(drag.current);
  };
  const release = () => {
    drag.current = null;
    setHeld(null);
  };

  const noteWidth = Math.max(NOTE_WIDTH, textWidth(text.timeline.undatedInShort(histogram.undated), NOTE_SIZE));
  const flags = { from: flagWords(text, settings, "from", data), to: flagWords(text, settings, "to", data) };
  const months = [histogram.firstMonth, histogram.firstMonth + Math.max(histogram.months, 1) - 1] as const;
  const name = text.timeline.histogram(
    text.dates.month(monthStart(months[0])),
    text.dates.month(monthStart(months[1])),
    matching,
  );
  return (
    <div
      class="plot"
      ref={plot}
      data-held={held ?? undefined}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      <SceneView
        className="plot-drawing"
        name={name}
        scene={histogramScene(text, { histogram, earlier: result.before()?.histogram, window, flags }, room)}
      />
      <div
        class="plot-window"
        style={{
          left: rem(start),
          top: rem(layout.top),
          width: rem(end - start),
          height: rem(layout.base - layout.top),
        }}
      />
      <div
        class="plot-grips"
        style={{
          top: rem(layout.top),
          height: rem(layout.base - layout.top),
          "--grip-top": rem(layout.zero - layout.top - GRIP_ABOVE_LINE - 14.5),
        }}
      >
        {settings.mode !== "cumulative" && (
          <Grip end="from" data={data} at={start} space={start} isHeld={held === "from"} element={grips.from} />
        )}
        <Grip end="to" data={data} at={end} space={room.width - end} isHeld={held === "to"} element={grips.to} />
      </div>
      {isCompared && <AgainstWindow layout={layout} data={data} />}
      {!isAllTime(published) && <PublishedLines layout={layout} room={room} windowFlags={flags} />}
      {withUndated && (
        <UndatedNote
          at={notePlace(noteWidth, flagPlaces(flags, window, layout, room), layout, room)}
          width={noteWidth}
        />
      )}
    </div>
  );
}

/** Below the names of the rows; without them beside or between the flags, wherever these leave most room, or null where it is too little. */
function notePlace(
  width: number,
  flags: FlagPlaces,
  layout: HistogramLayout,
  room: HistogramRoom,
): { readonly left: number; readonly top: number } | null {
  if (room.labels === "rows") {
    return { left: layout.isRtl ? room.width - 16 - width : 16, top: layout.base + 4 };
  }
  const ends = { from: flags.from + flags.fromWidth + NOTE_GAP, to: flags.to + flags.toWidth };
  const [before, between, after] = [flags.from - layout.left, flags.to - NOTE_GAP - ends.from, layout.right - ends.to];
  const most = Math.max(before, between, after);
  if (width > most) return null;
  const left = most === before ? layout.left : most === after ? layout.right - width : ends.from;
  return { left, top: layout.top - 18 };
}
