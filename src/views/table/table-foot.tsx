import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { RowRange } from "../../core/table/row-range.ts";
import { SLICE } from "../../export/csv/csv-text.ts";
import { saveCsv } from "../../export/csv/save-csv.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** Which rows of a table are in view and in what order, and the button that saves them all; it can be stopped. */
export function TableFoot({
  view,
  count,
  order,
  fileName,
  slices,
}: {
  readonly view: ReadonlySignal<RowRange>;
  readonly count: number;
  readonly order: string;
  readonly fileName: () => string;
  /** The rows as CSV, piece by piece. */
  readonly slices: () => Iterable<string>;
}): JSX.Element {
  const text = useWholeText();
  const { start, end } = view.value;
  const [saved, setSaved] = useState<number | null>(null);
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const save = async () => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    try {
      const tell = (written: number) => setSaved(Math.min((written - 1) * SLICE, count));
      await saveCsv(slices(), fileName(), document, tell, signal);
    } finally {
      if (ending.current.signal === signal) setSaved(null);
    }
  };
  if (saved !== null) {
    return (
      <div class="table-page-foot">
        <p role="status">{text.table.saving(count)}</p>
        <progress aria-label={text.table.saving(count)} value={saved} max={count} />
        <button type="button" class="button" onClick={() => ending.current.abort()}>
          {text.table.stopSaving}
        </button>
      </div>
    );
  }
  return (
    <div class="table-page-foot">
      <p>{text.table.rows(Math.min(start + 1, end), end, count, order)}</p>
      <button type="button" class="button" onClick={save}>
        <Icon name="download" />
        {text.table.save}
      </button>
    </div>
  );
}
