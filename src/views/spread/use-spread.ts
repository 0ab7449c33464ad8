import { useMemo } from "preact/hooks";
import { type Neighbours, neighboursOn } from "../../core/geography/neighbours.ts";
import type { Query } from "../../core/query/query.ts";
import { type NamedLine, namedLines } from "../../core/spread/named-lines.ts";
import type { ByLevel } from "../../core/spread/named-series.ts";
import type { Naming } from "../../core/spread/namings.ts";
import { HALF_YEAR, type Period, periodsOf } from "../../core/spread/periods.ts";
import { type Spread, type SpreadInWindow, spreadIn, spreadOfDataset } from "../../core/spread/spread.ts";
import type { SpreadSettings } from "../../core/spread/spread-settings.ts";
import { type Step, stepsOf } from "../../core/spread/steps.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useLater } from "../parts/use-later.ts";
import { useThrottled } from "../parts/use-throttled.ts";

/** All that the page about the spread tells, each part found when filter, window or count change. */
export interface SpreadAnswer {
  readonly query: Query;
  readonly settings: SpreadSettings;
  readonly spread: Spread;
  /** The first namings of all time, in order, and how each lies to those before it; none before the polygons have come. */
  readonly namings: readonly Naming[];
  readonly steps: readonly Step[];
  readonly neighbours: Neighbours | null;
  readonly inWindow: SpreadInWindow;
  /** The half-years of the time axis. */
  readonly periods: readonly Period[];
}

export function useSpread(): SpreadAnswer {
  const state = useAtlas();
  const model = state.model.value;
  const { query } = useThrottled(state.result);
  const settings = state.view.value.spread;
  const { geography } = state.ground.value ?? {};
  const neighbours = geography ? neighboursOn(geography) : null;
  const spread = spreadOfDataset(model)(query);
  const namings = spread.namings(settings.strictness);
  const steps = useMemo(() => (neighbours === null ? [] : stepsOf(namings, neighbours)), [namings, neighbours]);
  const inWindow = useMemo(
    () => spreadIn(spread, settings.strictness, query.window),
    [spread, settings.strictness, query.window],
  );
  const times = state.times.value;
  const periods = useMemo(() => (times === null ? [] : periodsOf(times.first, times.last, HALF_YEAR)), [times]);
  return { query, settings, spread, namings, steps, neighbours, inWindow, periods };
}

/** The lines of provinces and districts named so far over all time; their bands come a moment later. */
export function useNamedLines({ spread, namings, settings, inWindow, periods }: SpreadAnswer): ByLevel<NamedLine> {
  const ends = useMemo(() => periods.map(({ to }) => to), [periods]);
  const bands = useLater(() => spread.bands(settings.strictness, ends), [namings, ends]);
  return namedLines(namings, inWindow.regions, ends, bands);
}
