/** Rows are drawn in blocks of so many, and one block beyond the view on each side, so that scrolling seldom draws. */
const BLOCK = 4;

/** Positions of rows: from `start` up to, not including, `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The rows that are in view, those cut by an edge included where more than half of them shows.
 * @param top px scrolled away
 * @param height px in view
 */
export function rowsInView(top: number, height: number, rowHeight: number, count: number): RowRange {
  const start = Math.max(0, Math.min(count, Math.round(top / rowHeight)));
  return { start, end: Math.max(start, Math.min(count, Math.round((top + height) / rowHeight))) };
}

/** The rows to draw so that those in view are among them. */
export function rowsToDraw(view: RowRange, count: number): RowRange {
  return {
    start: Math.max(0, (Math.floor(view.start / BLOCK) - 1) * BLOCK),
    end: Math.min(count, (Math.ceil(view.end / BLOCK) + 1) * BLOCK),
  };
}

/** How far to scroll so that a row is whole in view: as little as is needed, or not at all. */
export function scrolledTo(row: number, top: number, height: number, rowHeight: number): number {
  return Math.max(Math.min(top, row * rowHeight), (row + 1) * rowHeight - height);
}
