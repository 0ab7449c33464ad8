import type { JSX, TargetedKeyboardEvent, TargetedMouseEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type AgreementKind, agreementColumns } from "../../core/agreement/agreement-columns.ts";
import type { AgreementTable } from "../../core/agreement/agreement-table.ts";
import type { Claim } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useBox } from "../parts/use-box.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./agreement-grid.css";
import { type ShownRow, shownBlocks } from "./agreement-rows.ts";
import { type CellPlace, claimsIn, SpeakerRow } from "./agreement-speaker.tsx";
import { useDetails } from "./details-context.ts";

/** A cell whose claims are listed. */
export interface ListedCell {
  readonly row: string;
  /** All of the row where null. */
  readonly kinds: readonly AgreementKind[] | null;
}

/** The least room for names, and what a kind and the columns at the end take, px at the usual size of text. */
const NAMES = 112;
const KIND = 22;
const ENDS = 84;
/** What a kind takes where the columns at the end stand under the names, and the heads of the last reach over the edge, px. */
const WIDE_KIND = 44;
const REACH = 20;

interface AgreementGridProps {
  readonly caption: string;
  readonly table: AgreementTable;
  /** Whether claimants who are not against are folded away under their voice. */
  readonly folds: boolean;
  /** What else is told of a claimant's claims. */
  readonly detailsOf?: (claims: readonly Claim[]) => string;
  readonly onList: (cell: ListedCell) => void;
  /** Takes the focus back when it is shown again. */
  readonly isShown: boolean;
}

/**
 * Who says what: claimants under their separate voices, the kinds that occur in columns. One cell takes part in the order of
 * focus: arrows, Home and End go to others, Enter and Space list the claims of one or open a fold.
 */
export function AgreementGrid({ caption, table, folds, detailsOf, onList, isShown }: AgreementGridProps): JSX.Element {
  const text = useWholeText();
  const words = text.agreement;
  const { dataset } = useAtlas();
  const { lookup } = useDetails();
  const room = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const box = useBox(room);
  const width = useRef(0);
  if (box.width > 0) width.current = box.width;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState({ row: 0, column: 0 });
  const takesFocus = useRef(false);
  const [captionId, keysId] = [usePanelId(), usePanelId()];

  const full = agreementColumns(table.kinds, false);
  const hasRoom = (least: number) => width.current === 0 || width.current >= least;
  const isShort = !hasRoom(NAMES + full.length * KIND + ENDS + (detailsOf ? NAMES : 0));
  const fits = !isShort || hasRoom(NAMES + full.length * WIDE_KIND + REACH);
  const columns = fits ? full : agreementColumns(table.kinds, true);
  const blocks = shownBlocks(table, {
    text,
    dataset: dataset.value,
    categoryOf: lookup.categoryOf,
    open: folds ? open : null,
  });
  const rows = blocks.flatMap((block) => block.rows);
  const ends = isShort ? 0 : detailsOf ? 3 : 2;
  const current = {
    row: Math.min(active.row, rows.length - 1),
    column: Math.min(active.column, lastColumn(rows[Math.min(active.row, rows.length - 1)], columns.length + ends)),
  };
  const wasShown = useRef(isShown);
  useLayoutEffect(() => {
    const isBack = isShown && !wasShown.current;
    wasShown.current = isShown;
    if (!isBack && !takesFocus.current) return;
    takesFocus.current = false;
    grid.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  });

  const act = (row: number, column: number): void => {
    const shown = rows[row];
    if (!shown) return;
    if (shown.kind === "fold") {
      const next = new Set(open);
      if (!next.delete(shown.id)) next.add(shown.id);
      setOpen(next);
      return;
    }
    const kinds = columns[column - 1]?.kinds ?? null;
    if (kinds === null || claimsIn(shown.row, kinds).length > 0) onList({ row: shown.id, kinds });
  };
  const press = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey) return;
    const along = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
    const { row, column } = current;
    const last = columns.length + ends;
    const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + along],
      ArrowLeft: [row, column - along],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows.length - 1 : row, last],
    };
    const target = moves[event.key];
    if (target) {
      takesFocus.current = true;
      const to = within(target[0], rows.length - 1);
      setActive({ row: to, column: within(target[1], lastColumn(rows[to], last)) });
    } else if ((event.key === "Enter" || event.key === " ") && !event.ctrlKey) act(row, column);
    else return;
    event.preventDefault();
  };
  const click = (event: TargetedMouseEvent<HTMLTableElement>) => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
    if (!cell || getSelection()?.type === "Range") return;
    const at = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    setActive(at);
    act(at.row, at.column);
  };
  const cellAt = (row: number, column: number): CellPlace => ({
    "data-row": row,
    "data-column": column,
    tabIndex: row === current.row && column === current.column ? 0 : -1,
  });

  let at = -1;
  return (
    <div class="agreement-grid" data-short={isShort}>
      <div ref={room} />
      <p class="visually-hidden" id={keysId}>
        {words.keys}
      </p>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that take the focus make it a grid
        role="grid"
        aria-readonly="true"
        aria-labelledby={captionId}
        aria-describedby={keysId}
        onKeyDown={press}
        onClick={click}
      >
        <caption class="visually-hidden" id={captionId}>
          {caption}
        </caption>
        <thead>
          <tr class="agreement-head">
            <th scope="col">
              <span class="visually-hidden">{words.columnsOf.claimant}</span>
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" class="agreement-kind">
                <span>{words.columns[name]}</span>
              </th>
            ))}
            {!isShort && detailsOf && (
              <th scope="col" class="agreement-more">
                {words.columnsOf.details}
              </th>
            )}
            {!isShort && (
              <>
                <th scope="col" class="agreement-latest">
                  {words.columnsOf.latest}
                </th>
                <th scope="col" class="agreement-grade">
                  <span class="visually-hidden">{words.columnsOf.grade}</span>
                </th>
              </>
            )}
          </tr>
        </thead>
        {blocks.map((block) => (
          <tbody key={block.name}>
            <tr class="agreement-block">
              <th scope="rowgroup" colSpan={1 + columns.length + ends}>
                {words.blocks[block.name]} <span>{words.blockCount(block.voices, block.claims)}</span>
              </th>
            </tr>
            {block.rows.map((row) => {
              at++;
              return row.kind === "fold" ? (
                <tr key={row.id} class="agreement-row agreement-fold">
                  <th
                    scope="row"
                    class="agreement-who"
                    colSpan={1 + columns.length + ends}
                    aria-expanded={row.isOpen}
                    {...cellAt(at, 0)}
                  >
                    {row.words} <Icon name={row.isOpen ? "chevron-down" : "chevron-right"} size={10} />
                  </th>
                </tr>
              ) : (
                <SpeakerRow
                  key={row.id}
                  speaker={row}
                  columns={columns}
                  isShort={isShort}
                  detailsOf={detailsOf}
                  cellAt={cellAt.bind(null, at)}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function lastColumn(row: ShownRow | undefined, last: number): number {
  return row?.kind === "speaker" ? last : 0;
}

function within(place: number, last: number): number {
  return Math.max(0, Math.min(last, place));
}
