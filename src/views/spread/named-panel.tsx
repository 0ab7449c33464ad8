import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { COUNTED_LEVELS, namedBy, namedSeries } from "../../core/spread/named-series.ts";
import type { Day } from "../../core/time/day.ts";
import { namedChart } from "../../drawing/analysis/named-chart.ts";
import { openPage, setSpread, setTimeline } from "../../state/actions.ts";
import { bandWords } from "../../words/band-words.ts";
import { lastDayWords } from "../../words/day-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { rem } from "../parts/rem.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useBox } from "../parts/use-box.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useChartAxis } from "../timeline/use-chart-axis.ts";
import "./named-panel.css";
import { MoreSeries } from "./more-series.tsx";
import { SpreadFiles } from "./spread-files.tsx";
import { type SpreadAnswer, useNamedLines } from "./use-spread.ts";

const HEIGHT = 210;

/** Regions named so far with what chance would give, and, when asked for, the further series; all on the axis of the plot below. */
export function NamedPanel({ answer }: { readonly answer: SpreadAnswer }): JSX.Element | null {
  const text = useWholeText();
  const state = useAtlas();
  const { spread, namings, settings, periods, query } = answer;
  const words = text.spread;
  const heading = usePanelId();
  const host = useRef<HTMLDivElement>(null);
  const { width } = useBox(host);
  const lettering = state.lettering.value;
  const { axis, isNarrow } = useChartAxis(width);
  const lines = useNamedLines(answer);
  const series = useMemo(() => namedSeries(namings, spread.claims.regions, periods), [namings, spread, periods]);
  const [cursor, setCursor] = useState<number | null>(null);
  const { window } = query;
  const size = { width, height: HEIGHT, inside: isNarrow };
  const soFar = (day: Day) => {
    const named = namedBy(day, namings);
    const [province = "", district = ""] = COUNTED_LEVELS.map((level) =>
      words.soFar[level](named.filter(({ region }) => region.level === level).length, lines[level].of),
    );
    return words.atDay(lastDayWords(text, day), province, district);
  };
  const periodAt = (x: number) => {
    const day = axis.dayAt(x);
    return periods.findIndex(({ from, to }) => day >= from && day <= to);
  };
  const current = cursor === null ? undefined : periods[cursor];
  const place = current && axis.placeOf(current.to + 1);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[
      event.key
    ];
    if (by !== undefined) {
      const at = cursor ?? (by > 0 ? -1 : periods.length);
      setCursor(Math.min(periods.length - 1, Math.max(0, at + by)));
    } else if (event.key === "Enter" && current) {
      setTimeline(state, { mode: "range", window: current });
    } else return;
    event.preventDefault();
  };
  return (
    <section class="named-panel" aria-labelledby={heading}>
      <h3 id={heading}>
        {words.namedSoFar} <span>{words.namedSoFarNote}</span>
      </h3>
      <div
        class="named-panel-charts"
        ref={host}
        role="slider"
        tabIndex={0}
        aria-label={words.cursor}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, periods.length - 1)}
        aria-valuenow={cursor ?? 0}
        aria-valuetext={current ? soFar(current.to) : words.cursorKeys}
        title={words.cursorKeys}
        onKeyDown={press}
        onPointerMove={(event) => {
          const box = host.current?.getBoundingClientRect();
          if (box) setCursor(periodAt((event.clientX - box.left) / lettering.scale));
        }}
        onPointerLeave={() => setCursor(null)}
        onBlur={() => setCursor(null)}
      >
        {width > 0 && <SceneView scene={namedChart(text, lines, window, axis, size)} />}
        {width > 0 && settings.series && <MoreSeries answer={answer} axis={axis} size={size} series={series} />}
        {current && place !== undefined && (
          <>
            <span class="named-panel-cursor" style={{ left: rem(place) }} />
            <span class="named-panel-tip" style={{ left: rem(Math.min(Math.max(place, 120), width - 120)) }}>
              {soFar(current.to)}
            </span>
          </>
        )}
      </div>
      <p class="named-panel-chance">{bandWords(text, lines)}</p>
      <div class="named-panel-foot">
        <button
          type="button"
          class="button"
          aria-expanded={settings.series}
          onClick={() => setSpread(state, { series: !settings.series })}
        >
          <Icon name={settings.series ? "chevron-down" : "chevron-right"} size={12} />
          {words.moreSeries}
        </button>
        <button type="button" class="button plain" onClick={() => openPage(state, "methods")}>
          {words.methods}
        </button>
        <SpreadFiles answer={answer} series={series} lines={lines} />
      </div>
    </section>
  );
}
