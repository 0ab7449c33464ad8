import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import type { RowRange } from "../../core/table/row-range.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** Which rows of a table are in view and in what order, and the button that saves them all. */
export function TableFoot({
  view,
  count,
  order,
  onSave,
}: {
  readonly view: ReadonlySignal<RowRange>;
  readonly count: number;
  readonly order: string;
  readonly onSave: () => void;
}): JSX.Element {
  const text = useWholeText();
  const { start, end } = view.value;
  return (
    <div class="table-page-foot">
      <p>{text.table.rows(Math.min(start + 1, end), end, count, order)}</p>
      <button type="button" class="button" onClick={onSave}>
        <Icon name="download" />
        {text.table.save}
      </button>
    </div>
  );
}
