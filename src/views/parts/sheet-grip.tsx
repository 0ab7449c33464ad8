import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { SHEET_HEIGHTS, type SheetHeight } from "../../state/shared-state.ts";
import { useText } from "./use-text.ts";

/** Shares of the window's height under which a sheet let go of settles: closes, goes low, to the middle; else full. */
const SETTLES: readonly (readonly [under: number, height: SheetHeight | null])[] = [
  [0.25, null],
  [0.56, "low"],
  [0.82, "middle"],
  [Number.POSITIVE_INFINITY, "full"],
];

/** So far a finger may move and still only tap, px. */
const TAP = 6;

/** The bar by which a sheet is drawn up and down; a tap goes on to the next height, arrow keys one up or down. */
export function SheetGrip({
  height,
  heightNow,
  onDrag,
  onSettle,
}: {
  readonly height: SheetHeight;
  /** How high the sheet stands, px. */
  readonly heightNow: () => number;
  /** The sheet is drawn to a height, px. */
  readonly onDrag: (height: number) => void;
  /** The sheet is let go of, or sent to a height; null: drawn down so far that it closes. */
  readonly onSettle: (height: SheetHeight | null) => void;
}): JSX.Element {
  const text = useText();
  const held = useRef<{ readonly y: number; readonly height: number; moved: boolean } | null>(null);
  const at = SHEET_HEIGHTS.indexOf(height);
  const press = (event: KeyboardEvent) => {
    const to = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: SHEET_HEIGHTS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onSettle(SHEET_HEIGHTS[Math.max(0, Math.min(to, SHEET_HEIGHTS.length - 1))] ?? height);
  };
  return (
    <div
      class="snap-sheet-grip"
      role="slider"
      tabIndex={0}
      aria-label={text.frame.sheetHeight}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={SHEET_HEIGHTS.length - 1}
      aria-valuenow={at}
      aria-valuetext={text.frame.sheetHeights[height]}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { y: event.clientY, height: heightNow(), moved: false };
      }}
      onPointerMove={({ clientY }) => {
        const { current } = held;
        if (current === null || (!current.moved && Math.abs(clientY - current.y) <= TAP)) return;
        current.moved = true;
        onDrag(Math.max(0, Math.min(current.height + current.y - clientY, innerHeight)));
      }}
      onPointerUp={({ clientY }) => {
        const { current } = held;
        held.current = null;
        if (current === null) return;
        if (!current.moved) return onSettle(SHEET_HEIGHTS[(at + 1) % SHEET_HEIGHTS.length] ?? height);
        const share = (current.height + current.y - clientY) / innerHeight;
        onSettle(SETTLES.find(([under]) => share < under)?.[1] ?? null);
      }}
      onPointerCancel={() => {
        held.current = null;
        onSettle(height);
      }}
    />
  );
}
