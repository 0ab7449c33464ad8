import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { activityIn } from "../../core/spread/activity.ts";
import type { NamedInPeriod } from "../../core/spread/named-series.ts";
import { HALF_YEAR } from "../../core/spread/periods.ts";
import type { ChartAxis } from "../../drawing/analysis/chart-axis.ts";
import { columnsChart } from "../../drawing/analysis/columns-chart.ts";
import { newlyChart } from "../../drawing/analysis/newly-chart.ts";
import { shareChart } from "../../drawing/analysis/share-chart.ts";
import { SceneView } from "../parts/scene-view.tsx";
import { useWholeText } from "../parts/use-text.ts";
import type { SpreadAnswer } from "./use-spread.ts";

const COLUMNS = 76;
const SHARE = 64;

/** The further series: regions newly named with step or leap, separate voices, and the share of the land. */
export function MoreSeries({
  answer: { spread, namings, steps, periods, query },
  axis,
  size,
  series,
}: {
  readonly answer: SpreadAnswer;
  readonly axis: ChartAxis;
  readonly size: { readonly width: number; readonly height: number; readonly inside: boolean };
  readonly series: readonly NamedInPeriod[];
}): JSX.Element {
  const text = useWholeText();
  const words = text.spread;
  const stepOf = useMemo(() => new Map(namings.map((naming, at) => [naming, steps[at]])), [namings, steps]);
  const activity = useMemo(
    () => activityIn(spread.claims, periods, HALF_YEAR, query.clock),
    [spread, periods, query.clock],
  );
  const { window } = query;
  const columns = activity.periods.map(({ period, voices }) => ({ period, value: voices }));
  return (
    <>
      <h3>
        {words.newly} <span>{words.newlyNote}</span>
        <span class="named-panel-key">
          <span class="naming-step" data-kind="step" /> {words.stepKey}
          <span class="naming-step" data-kind="leap" /> {words.leapKey}
        </span>
      </h3>
      <SceneView scene={newlyChart(series, (naming) => stepOf.get(naming), window, axis, size.width)} />
      <h3>
        {words.voices} <span>{words.voicesNote(activity.leftOut)}</span>
      </h3>
      <SceneView scene={columnsChart(text, columns, window, axis, { ...size, height: COLUMNS })} />
      <h3>
        {words.area} <span>{words.areaNote}</span>
      </h3>
      <SceneView scene={shareChart(text, series, window, axis, { ...size, height: SHARE })} />
    </>
  );
}
