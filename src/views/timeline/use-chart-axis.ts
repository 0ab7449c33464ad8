import { useMemo } from "preact/hooks";
import { type ChartAxis, chartAxis } from "../../drawing/analysis/chart-axis.ts";
import { histogramLayout } from "../../drawing/histogram/histogram-layout.ts";
import { useLayout } from "../page/use-layout.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import { controlRoom, plotRoom } from "./plot-room.ts";

/** So far the plot of time reaches over the edge of a chart that stands beside something, px: timeline.css. */
const OVERHANG = 56;

/**
 * The time axis of a chart of a width above the plot of time, whose days stand at the same px; and whether there is no room
 * beside it for the numbers of its own scale.
 */
export function useChartAxis(width: number): { readonly axis: ChartAxis; readonly isNarrow: boolean } {
  const text = useText();
  const state = useAtlas();
  const isBeside = useLayout() === "desktop";
  const overhang = isBeside ? OVERHANG : 0;
  const { histogram } = state.result.value;
  const room = plotRoom(width + overhang, isBeside ? "full" : controlRoom(width), state.lettering.value);
  const layout = histogramLayout(text, histogram, room);
  const axis = useMemo(
    () => chartAxis(layout, layout.isRtl ? 0 : overhang),
    [layout.left, layout.right, histogram.firstMonth, histogram.months, overhang],
  );
  return { axis, isNarrow: room.labels === "none" };
}
