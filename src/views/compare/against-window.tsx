import type { JSX, TargetedPointerEvent } from "preact";
import { useRef } from "preact/hooks";
import { pressOnHandle } from "../../core/timeline/controller.ts";
import type { DataTimes } from "../../core/timeline/data-times.ts";
import { dragHandle } from "../../core/timeline/handles.ts";
import { dragWindow } from "../../core/timeline/steps.ts";
import type { TimelineSettings } from "../../core/timeline/timeline.ts";
import type { WindowEnd } from "../../core/timeline/unit-grid.ts";
import { daysOf } from "../../core/timeline/window-limits.ts";
import type { HistogramLayout } from "../../drawing/histogram/histogram-layout.ts";
import { windowPlace } from "../../drawing/histogram/histogram-window.ts";
import { setCompare } from "../../state/actions.ts";
import { spokenEnd } from "../../words/window-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { rem } from "../parts/rem.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./against-window.css";

/** The time of A on the plot of time, where two sides are compared and A has its own: moved as the window of B is. */
export function AgainstWindow({
  layout,
  data,
}: {
  readonly layout: HistogramLayout;
  readonly data: DataTimes;
}): JSX.Element | null {
  const text = useWholeText();
  const state = useAtlas();
  const { comparison, window } = state.view.value.compare;
  const settings: TimelineSettings = {
    ...state.timeline.value,
    mode: "range",
    window: window ?? { from: null, to: null },
  };
  const grasp = useRef<{
    readonly on: WindowEnd | "window";
    readonly x: number;
    readonly origin: TimelineSettings;
  } | null>(null);
  if (comparison !== "two" || window === null) return null;
  const { start, end } = windowPlace(window, layout);
  const days = daysOf(settings, data);
  const take = (next: TimelineSettings | null) => next && setCompare(state, { window: next.window });
  const press = (event: TargetedPointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const on = ((event.target as HTMLElement).dataset["end"] as WindowEnd | undefined) ?? "window";
    grasp.current = { on, x: event.clientX, origin: settings };
  };
  const move = (event: PointerEvent) => {
    const held = grasp.current;
    if (!held) return;
    event.stopPropagation();
    const by = (event.clientX - held.x) / state.lettering.value.scale;
    const dayAt = (x: number) => Math.round(layout.scale.invert(x + by));
    if (held.on === "window") take(dragWindow(held.origin, Math.round(layout.scale.invert(0)), dayAt(0), data));
    else {
      const place = windowPlace(held.origin.window, layout);
      const boundary = held.on === "from" ? dayAt(place.start) : dayAt(place.end) - 1;
      take(dragHandle(held.origin, held.on, boundary, data).settings);
    }
  };
  const release = () => {
    grasp.current = null;
  };
  return (
    <div
      class="against-window"
      style={{
        left: rem(start),
        top: rem(layout.top),
        width: rem(end - start),
        height: rem(layout.base - layout.top),
      }}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <b aria-hidden="true">{text.compare.a}</b>
      {(["from", "to"] as const).map((which) => (
        <span
          key={which}
          data-end={which}
          role="slider"
          tabIndex={0}
          aria-label={which === "from" ? text.compare.aFrom : text.compare.aTo}
          aria-valuemin={which === "from" ? data.first : days.from}
          aria-valuemax={which === "from" ? days.to : data.last}
          aria-valuenow={Math.min(Math.max(days[which], data.first), data.last)}
          aria-valuetext={spokenEnd(text, settings, which, data)}
          onKeyDown={(event) => {
            const next = pressOnHandle(
              settings,
              which,
              { key: event.key, width: event.ctrlKey || event.metaKey },
              data,
            );
            if (event.altKey || next === null) return;
            event.preventDefault();
            event.stopPropagation();
            take(next);
          }}
        />
      ))}
    </div>
  );
}
