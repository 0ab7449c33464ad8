import { useEffect, useMemo, useState } from "preact/hooks";
import { type Neighbours, neighboursIn } from "../../core/geography/neighbours.ts";
import type { Query } from "../../core/query/query.ts";
import type { CentralRange } from "../../core/spread/central-range.ts";
import type { ByLevel, COUNTED_LEVELS } from "../../core/spread/named-series.ts";
import { type Period, periodsOf } from "../../core/spread/periods.ts";
import { type Spread, type SpreadInWindow, spreadIn, spreadOfDataset } from "../../core/spread/spread.ts";
import type { SpreadSettings } from "../../core/spread/spread-settings.ts";
import type { NamedLine } from "../../drawing/analysis/named-chart.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useThrottled } from "../parts/use-throttled.ts";

/** All that the page about the spread tells, each part found when filter, window or count change. */
export interface SpreadAnswer {
  readonly query: Query;
  readonly settings: SpreadSettings;
  readonly spread: Spread;
  readonly inWindow: SpreadInWindow;
  /** Half-years from the first naming claim to the end of the time axis. */
  readonly periods: readonly Period[];
}

/** Months of a period. */
export const HALF_YEAR = 6;

export function useSpread(): SpreadAnswer {
  const state = useAtlas();
  const model = state.model.value;
  const { query, histogram } = useThrottled(state.result);
  const settings = state.view.value.spread;
  const spread = spreadOfDataset(model)(query);
  const inWindow = useMemo(
    () => spreadIn(spread, settings.strictness, query.window),
    [spread, settings.strictness, query.window],
  );
  const times = state.times.value;
  const periods = useMemo(
    () => (times === null ? [] : periodsOf(times.first, times.last, HALF_YEAR)),
    [times, histogram.firstMonth],
  );
  return { query, settings, spread, inWindow, periods };
}

/** The lines of provinces and districts named so far over all time; their bands come a moment later. */
export function useNamedLines({
  spread,
  settings: { strictness },
  inWindow,
  periods,
}: SpreadAnswer): ByLevel<NamedLine> {
  const [found, setFound] = useState<{ readonly of: unknown; readonly bands: ByLevel<NamedLine["band"]> } | null>(null);
  const namings = spread.namings(strictness);
  useEffect(() => {
    const timer = setTimeout(() => {
      const ends = periods.map(({ to }) => to);
      const bands = spread.bands(strictness, ends);
      const placed = (ranges: readonly CentralRange[]) =>
        ranges.map((range, at) => ({ day: ends[at] as number, range }));
      setFound({ of: namings, bands: { province: placed(bands.province), district: placed(bands.district) } });
    });
    return () => clearTimeout(timer);
  }, [namings, periods]);
  const line = (level: (typeof COUNTED_LEVELS)[number]): NamedLine => ({
    days: namings.flatMap(({ region, day }) => (region.level === level ? [day] : [])),
    of: inWindow.regions[level],
    band: found?.of === namings ? found.bands[level] : [],
  });
  return { province: line("province"), district: line("district") };
}

/** Which painted regions lie next to each other; null until the polygons have come. */
export function useNeighbours(): Neighbours | null {
  const { ground } = useAtlas();
  const { geography } = ground.value ?? {};
  return useMemo(() => (geography ? neighboursIn(geography) : null), [geography]);
}
