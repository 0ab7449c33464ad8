import type { JSX } from "preact";
import { DEFAULT_FIGURE, FIGURE_FORMATS, type FigureFormat } from "../../core/figure-settings.ts";
import type { EstimateSet } from "../../core/strength/estimate-sets.ts";
import { chartAxis } from "../../drawing/analysis/chart-axis.ts";
import { strengthChart, strengthKeys } from "../../drawing/analysis/strength-chart.ts";
import { histogramLayout } from "../../drawing/histogram/histogram-layout.ts";
import { claimsCsv } from "../../export/csv/claims-csv.ts";
import { download } from "../../export/download.ts";
import { windowName } from "../../export/window-name.ts";
import { losePart, notify } from "../../state/actions.ts";
import type { FigureWorkshop } from "../figure/figure-workshop.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { sizeEstimates } from "./strength-panel.tsx";
import type { StrengthAnswer } from "./use-strength.ts";

/** The estimates that are shown as a table to save, and their chart as a figure. */
export function StrengthFiles({
  answer,
  set,
  title,
  figures,
}: {
  readonly answer: StrengthAnswer;
  readonly set: EstimateSet;
  readonly title: string;
  readonly figures: FigureWorkshop;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { save, fileName, figureNote, caution } = text.strength;
  const { query, names, scale } = answer;
  const nameOf = (extension: string) =>
    fileName(windowName(text, query.window), state.dataset.value.version, extension);
  const saveCsv = () => {
    const { claims } = state.dataset.value;
    const positions = set.list.map(({ claim }) => claims.indexOf(claim));
    const csv = claimsCsv(positions, state.dataset.value, query.clock);
    download(new Blob([csv], { type: "text/csv;charset=utf-8" }), nameOf("csv"), document);
  };
  const saveFigure = async (format: FigureFormat) => {
    try {
      await figures.ready;
      const { analysisFigure } = await import("../figure/figure-code.ts");
      const input = figures.input();
      const { histogram } = state.result.value;
      const scene = analysisFigure(input, {
        title: [title, text.dates.longWindow(query.window)].filter(Boolean).join(text.formats.comma),
        note: `${figureNote} ${caution}`,
        keys: strengthKeys(text),
        chart: (width, height) => {
          const room = { width, height, labels: "rows", longSpans: false, grips: false, textSize: 12 } as const;
          const axis = chartAxis(histogramLayout(text, histogram, room), 0);
          return strengthChart(
            text,
            sizeEstimates(set, names),
            { axis, window: query.window, scale },
            { width, height, inside: false, years: true },
          ).scene;
        },
      });
      const settings = { ...DEFAULT_FIGURE, theme: state.theme.value };
      await figures.saveAs(scene, nameOf(format), settings, format);
    } catch {
      notify(state, text.page.partNotLoaded);
      losePart(state);
    }
  };
  return (
    <div class="strength-files">
      <p>{caution}</p>
      <button type="button" class="button" onClick={saveCsv}>
        <Icon name="download" />
        {save.csv}
      </button>
      {FIGURE_FORMATS.map((format) => (
        <button key={format} type="button" class="button" onClick={() => saveFigure(format)}>
          <Icon name="download" />
          {save[format]}
        </button>
      ))}
    </div>
  );
}
