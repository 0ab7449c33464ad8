import type { Signal } from "@preact/signals";
import type { CSSProperties, JSX, TargetedKeyboardEvent, TargetedMouseEvent } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type RowRange, rowsInView, rowsToDraw, scrolledTo } from "../../core/table/row-range.ts";
import type { AreaColumn, ClaimColumn, Sort } from "../../core/table/sort.ts";
import { notify } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { usePrinting } from "../parts/use-printing.ts";
import { useWholeText } from "../parts/use-text.ts";
import { HeadCell } from "./head-cell.tsx";
import "./table-grid.css";
import { useBox } from "../parts/use-box.ts";

/** So many rows are printed: some sixty pages, which a browser lays out in a few seconds. */
const MOST_PRINTED = 2000;

export interface TableGridProps<Column extends ClaimColumn | AreaColumn> {
  /** Class of the grid: its style sheet places the cells. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly titles: Readonly<Record<Column, string>>;
  readonly sort: Sort<Column>;
  readonly onSort: (column: Column) => void;
  readonly count: number;
  /**
   * Forms of the rows: the least width of the grid that each is for, px at the usual size of text, widest first. The
   * style sheet of the grid gives the height of a form's rows as `--row`.
   */
  readonly forms: readonly number[];
  /** The cells of a row, one a column; links inside take part in the order of focus only where `isTabStop`. */
  readonly cellsOf: (row: number, isTabStop: boolean) => JSX.Element;
  /** The row that is selected, or -1; what it stands for is told by `selectedId`. */
  readonly selected: number;
  readonly selectedId: string | null;
  readonly onOpen: (row: number) => void;
  /** Is given the rows in view. */
  readonly view: Signal<RowRange>;
}

/**
 * A table of rows of one height, of which only those near the view are drawn, however many there are. One row at a time
 * takes part in the order of focus: arrows, Page Up, Page Down, Home and End go to others, Enter and Space open one.
 */
export function TableGrid<Column extends ClaimColumn | AreaColumn>(props: TableGridProps<Column>): JSX.Element {
  const text = useWholeText();
  const { columns, count, cellsOf, selected, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const takesFocus = useRef(false);
  const sample = useRef<HTMLDivElement>(null);
  const state = useAtlas();
  const { scale } = state.lettering.value;
  const { width, height } = useBox(scroller);
  const rowHeight = Math.round(useBox(sample).height * scale) || 1;
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const [caption, keys] = [usePanelId(), usePanelId()];

  const form = props.forms.findIndex((least) => width >= least);
  const room = Math.max(0, height * scale - (head.current?.offsetHeight ?? 0));
  const view = rowsInView(top, room, rowHeight, count);
  const isPrinting = usePrinting();
  const printed = Math.min(count, MOST_PRINTED);
  const drawn = isPrinting ? { start: 0, end: printed } : rowsToDraw(view, count);
  const leftOut = isPrinting && printed < count ? text.table.printed(printed, count) : null;
  useEffect(() => {
    if (leftOut !== null) notify(state, leftOut);
  }, [leftOut]);
  const current = Math.min(active, count - 1);
  const tabStop = isWithin(current, view) || body.current?.contains(document.activeElement) ? current : view.start;
  const rows = Array.from({ length: drawn.end - drawn.start }, (_, index) => drawn.start + index);
  if (tabStop >= 0 && tabStop < count && !isWithin(tabStop, drawn)) rows.push(tabStop);

  const scrollTo = (place: number) => {
    if (!scroller.current) return;
    scroller.current.scrollTop = place;
    setTop(scroller.current.scrollTop);
  };
  const show = (row: number) => scrollTo(scrolledTo(row, scroller.current?.scrollTop ?? 0, room, rowHeight));
  useLayoutEffect(() => {
    props.view.value = view;
  }, [view.start, view.end]);
  const before = useRef({ view, rowHeight });
  useLayoutEffect(() => {
    const last = before.current;
    if (last.rowHeight !== rowHeight) {
      const fixed = isWithin(current, last.view) ? current : last.view.start;
      scrollTo((scroller.current?.scrollTop ?? 0) + fixed * (rowHeight - last.rowHeight));
      show(fixed);
    }
    before.current = { view, rowHeight };
  });
  useLayoutEffect(() => {
    scrollTo(0);
    if (selected >= 0) show(selected);
  }, [props.sort]);
  useLayoutEffect(() => {
    if (selected < 0 || room === 0) return;
    setActive(selected);
    show(selected);
  }, [props.selectedId, room === 0]);
  const hadSelection = useRef(false);
  useEffect(() => {
    const isLost = hadSelection.current && document.activeElement === document.body;
    if (props.selectedId === null && isLost) rowElement(body.current, tabStop)?.focus({ preventScroll: true });
    hadSelection.current = props.selectedId !== null;
  }, [props.selectedId]);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    rowElement(body.current, current)?.focus({ preventScroll: true });
  });

  const press = (event: TargetedKeyboardEvent<HTMLTableSectionElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target as Element).matches("tr")) return;
    const page = Math.max(1, view.end - view.start - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: count - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) {
      const row = Math.max(0, Math.min(count - 1, target));
      takesFocus.current = true;
      setActive(row);
      show(row);
    } else if (event.key === "Enter" || event.key === " ") onOpen(current);
    else return;
    event.preventDefault();
  };
  const click = (event: TargetedMouseEvent<HTMLTableSectionElement>) => {
    const target = event.target as Element;
    const row = Number(target.closest("tr")?.ariaRowIndex ?? Number.NaN) - 2;
    if (Number.isNaN(row) || target.closest("a") || getSelection()?.type === "Range") return;
    setActive(row);
    onOpen(row);
  };

  return (
    <div
      class={`table-grid ${props.name}`}
      data-form={form}
      ref={scroller}
      onScroll={(event) => setTop(Math.round(event.currentTarget.scrollTop / rowHeight) * rowHeight)}
    >
      <div class="table-row-sample" ref={sample} />
      {leftOut !== null && <p>{leftOut}</p>}
      <p class="visually-hidden" id={keys}>
        {text.table.keys}
      </p>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that take the focus make it a grid
        role="grid"
        aria-readonly="true"
        aria-labelledby={caption}
        aria-describedby={keys}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        style={{ "--row": `${rowHeight}px` } as CSSProperties}
      >
        <caption class="visually-hidden" id={caption}>
          {props.caption}
        </caption>
        <thead ref={head}>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell
                key={column}
                title={props.titles[column]}
                column={column}
                sort={props.sort}
                onSort={props.onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          style={isPrinting ? undefined : { blockSize: `${count * rowHeight}px` }}
          onKeyDown={press}
          onClick={click}
          onFocusIn={(event) => {
            const row = Number((event.target as Element).closest("tr")?.ariaRowIndex) - 2;
            if (row >= 0) setActive(row);
          }}
        >
          {rows.map((row) => (
            <tr
              key={row}
              aria-rowindex={row + 2}
              aria-selected={row === selected}
              tabIndex={row === tabStop ? 0 : -1}
              style={isPrinting ? undefined : { insetBlockStart: `${row * rowHeight}px` }}
            >
              {cellsOf(row, row === tabStop)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isWithin(row: number, { start, end }: RowRange): boolean {
  return row >= start && row < end;
}

function rowElement(body: HTMLElement | null, row: number): HTMLElement | null | undefined {
  return body?.querySelector<HTMLElement>(`[aria-rowindex="${row + 2}"]`);
}
