import type { JSX } from "preact";
import type { AreaColumn, ClaimColumn, Sort } from "../../core/table/sort.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** The heading of a column, which sorts by it. */
export function HeadCell<Column extends ClaimColumn | AreaColumn>({
  column,
  title,
  sort,
  onSort,
}: {
  readonly column: Column;
  readonly title: string;
  readonly sort: Sort<Column>;
  readonly onSort: (column: Column) => void;
}): JSX.Element {
  const text = useWholeText();
  const isSorted = sort.column === column;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={isSorted ? (sort.descending ? "descending" : "ascending") : undefined}
    >
      <button type="button" title={text.table.hints[column]} onClick={() => onSort(column)}>
        {title}
        {isSorted && <Icon name="chevron-down" size={12} />}
      </button>
    </th>
  );
}
