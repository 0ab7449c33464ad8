import type { JSX } from "preact";
import { activityIn } from "../../core/spread/activity.ts";
import type { NamedLine } from "../../core/spread/named-lines.ts";
import type { ByLevel, NamedInPeriod } from "../../core/spread/named-series.ts";
import { HALF_YEAR } from "../../core/spread/periods.ts";
import { namingsCsv, seriesCsv } from "../../export/csv/spread-csv.ts";
import { windowName } from "../../export/window-name.ts";
import { SaveCsv } from "../analysis/save-csv.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import type { SpreadAnswer } from "./use-spread.ts";

/** The order and the series as tables to save. */
export function SpreadFiles({
  answer,
  series,
  lines,
}: {
  readonly answer: SpreadAnswer;
  readonly series: readonly NamedInPeriod[];
  readonly lines: ByLevel<NamedLine>;
}): JSX.Element {
  const text = useWholeText();
  const { dataset } = useAtlas();
  const { save, fileNames } = text.spread;
  const { query, settings, inWindow, spread, steps } = answer;
  const nameOf = (kind: keyof typeof fileNames) =>
    fileNames[kind](windowName(text, query), settings.strictness, dataset.value.version);
  const order = () => namingsCsv(inWindow.rows, steps, dataset.value, query.clock);
  const byHalfYear = () => {
    const rangesOf = ({ band }: NamedLine) => band.map(({ range }) => range);
    const bands = { province: rangesOf(lines.province), district: rangesOf(lines.district) };
    return seriesCsv(series, bands, activityIn(spread.claims, answer.periods, HALF_YEAR, query.clock).periods);
  };
  return (
    <>
      <SaveCsv words={save.order} fileName={nameOf("order")} csv={order} />
      <SaveCsv words={save.series} fileName={nameOf("series")} csv={byHalfYear} />
    </>
  );
}
