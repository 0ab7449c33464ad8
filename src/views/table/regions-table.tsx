import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { RowRange } from "../../core/table/row-range.ts";
import { AREA_COLUMNS, sortAfter } from "../../core/table/sort.ts";
import { areasCsv } from "../../export/csv/areas-csv.ts";
import { csvFileName } from "../../export/csv/save-csv.ts";
import { selectArea, setTable } from "../../state/actions.ts";
import { type AreaRow, createAreaRows } from "../../words/area-rows.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useThrottled } from "../parts/use-throttled.ts";
import { AreaCells } from "./area-cells.tsx";
import "./regions-table.css";
import { TableFoot } from "./table-foot.tsx";
import { TableGrid } from "./table-grid.tsx";

/** The least widths of the table for the forms of regions-table.css, px at the usual size of text. */
const FORMS = [1158, 740, 0];

/** Regions and wider areas, one a row, with what matching claims say of them; choosing one selects it. */
export function RegionsTable(): JSX.Element {
  const text = useWholeText();
  const atlas = useAtlas();
  const { dataset, areaDays: daysOf } = atlas.model.value;
  const result = useThrottled(atlas.result);
  const sort = atlas.view.value.areaSort;
  const selected = atlas.selection.value.area;
  const view = useSignal<RowRange>({ start: 0, end: 0 });
  const rowsOf = useMemo(() => createAreaRows(text, dataset.regions), [text, dataset]);
  const rows = useMemo(() => rowsOf(result, selected, sort), [rowsOf, result, selected, sort]);
  const rowAt = (row: number) => rows[row] as AreaRow;
  const order = text.table.order(sort.column, sort.descending);
  const { clock } = result.query;
  return (
    <>
      <TableGrid
        name="regions-table"
        caption={text.table.captions.regions(order)}
        columns={AREA_COLUMNS}
        titles={text.table.areaColumns}
        sort={sort}
        onSort={(column) => setTable(atlas, { areaSort: sortAfter(sort, column) })}
        count={rows.length}
        forms={FORMS}
        cellsOf={(row) => <AreaCells row={rowAt(row)} daysOf={daysOf} clock={clock} />}
        selected={rows.findIndex(({ area }) => area === selected)}
        selectedId={selected}
        onOpen={(row) => selectArea(atlas, rowAt(row).area)}
        view={view}
      />
      <TableFoot
        view={view}
        count={rows.length}
        order={order}
        fileName={() => csvFileName(text, "regions", result.query, dataset.version)}
        slices={() => [areasCsv(rows, daysOf, clock)]}
      />
    </>
  );
}
