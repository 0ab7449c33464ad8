import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { sortClaims } from "../../core/details/area-claims.ts";
import { areasOfClaim } from "../../core/records/area.ts";
import type { Claim } from "../../core/records/records.ts";
import type { RowRange } from "../../core/table/row-range.ts";
import { CLAIM_COLUMNS, sortAfter } from "../../core/table/sort.ts";
import { claimsCsvSlices } from "../../export/csv/claims-csv.ts";
import { csvFileName } from "../../export/csv/save-csv.ts";
import { select, setTable } from "../../state/actions.ts";
import { createClaimSorter } from "../../words/claim-sorter.ts";
import { createHidingParts } from "../../words/hiding-parts.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { EmptyNotice } from "../parts/empty-notice.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { useThrottled } from "../parts/use-throttled.ts";
import { ClaimCells } from "./claim-cells.tsx";
import "./claims-table.css";
import { TableFoot } from "./table-foot.tsx";
import { TableGrid } from "./table-grid.tsx";

/** The least widths of the table for the forms of claims-table.css, px at the usual size of text. */
const FORMS = [1000, 760, 0];

/** The matching claims, one a row, or what holds all of them back; choosing one selects it. */
export function ClaimsTable(): JSX.Element {
  const text = useWholeText();
  const atlas = useAtlas();
  const dataset = atlas.dataset.value;
  const result = useThrottled(atlas.result);
  const sort = atlas.view.value.claimSort;
  const selected = atlas.selection.value.claim;
  const view = useSignal<RowRange>({ start: 0, end: 0 });
  const sorted = useMemo(() => createClaimSorter(text, dataset), [text, dataset]);
  const rows = useMemo(() => sorted(result.rows(), sort), [sorted, result, sort]);
  const position = useMemo(
    () => (selected === null ? -1 : rows.findIndex((row) => dataset.claims[row]?.id === selected)),
    [rows, selected],
  );
  const claimAt = (row: number) => dataset.claims[rows[row] as number] as Claim;
  const open = (claim: Claim) => {
    const { area } = atlas.selection.peek();
    const isAbout = area !== null && areasOfClaim(claim, dataset.regions).includes(area);
    select(atlas, { area: isAbout ? area : null, claim: claim.id });
  };
  const order = text.table.order(sort.column, sort.descending);
  const { query } = result;
  if (rows.length === 0) {
    const { empty } = text.details;
    const aside = sortClaims(dataset.claims, query, atlas.model.value.failingFacets(query));
    return (
      <EmptyNotice
        title={aside.hidden.length === 0 ? empty.inWindow : empty.matches}
        claims={aside}
        hidingParts={createHidingParts(text, query.filter, dataset)}
        showsNear
      />
    );
  }
  return (
    <>
      <TableGrid
        name="claims-table"
        caption={text.table.captions.claims(order)}
        columns={CLAIM_COLUMNS}
        titles={text.table.claimColumns}
        sort={sort}
        onSort={(column) => setTable(atlas, { claimSort: sortAfter(sort, column) })}
        count={rows.length}
        forms={FORMS}
        cellsOf={(row, isTabStop) => <ClaimCells claim={claimAt(row)} isTabStop={isTabStop} />}
        selected={position}
        selectedId={selected}
        onOpen={(row) => open(claimAt(row))}
        view={view}
      />
      <TableFoot
        view={view}
        count={rows.length}
        order={order}
        fileName={() => csvFileName(text, "claims", query, dataset.version)}
        slices={() => claimsCsvSlices(rows, dataset, query.clock)}
      />
    </>
  );
}
