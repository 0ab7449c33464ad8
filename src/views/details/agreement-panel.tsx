import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { agreementKindOf } from "../../core/agreement/agreement-columns.ts";
import type { AgreementRow, AgreementTable } from "../../core/agreement/agreement-table.ts";
import type { Claim } from "../../core/records/records.ts";
import { voiceName } from "../../words/voice-name.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { AgreementGrid, type ListedCell } from "./agreement-grid.tsx";
import { claimsIn } from "./agreement-speaker.tsx";
import "./agreement-panel.css";
import { ClaimRows } from "./claim-rows.tsx";
import { useDetails } from "./details-context.ts";

interface AgreementPanelProps {
  /** What is spoken of. */
  readonly name: string;
  readonly table: AgreementTable;
  readonly folds: boolean;
  readonly detailsOf?: (claims: readonly Claim[]) => string;
  /** The claim to open: the list of its cell shows it. */
  readonly claim: Claim | null;
  /** Is told of the way back from the claims of a cell to the table. */
  readonly onBack: () => void;
  /** What stands with the table. */
  readonly children?: (table: JSX.Element) => JSX.Element;
}

/** The table of who says what, or the claims of one of its cells with the way back to it. */
export function AgreementPanel({
  name,
  table,
  folds,
  detailsOf,
  claim,
  onBack,
  children = (grid) => grid,
}: AgreementPanelProps): JSX.Element {
  const words = useWholeText().agreement;
  const [chosen, setChosen] = useState<ListedCell | null>(null);
  const claimsOf = ({ row, kinds }: ListedCell) => {
    const found = rowIn(table, row);
    return found ? claimsIn(found, kinds) : [];
  };
  const fits = chosen !== null && claimsOf(chosen).length > 0 && (!claim || claimsOf(chosen).includes(claim));
  const ofClaim = claim && { row: claim.claimant, kinds: [agreementKindOf(claim)] };
  const cell = fits ? chosen : ofClaim;
  const grid = (
    <AgreementGrid
      caption={words.caption(name)}
      table={table}
      folds={folds}
      {...(detailsOf && { detailsOf })}
      onList={setChosen}
      isShown={cell === null}
    />
  );
  const back = () => {
    setChosen(null);
    onBack();
  };
  return (
    <>
      <div hidden={cell !== null}>{children(grid)}</div>
      {cell && <CellClaims cell={cell} claims={claimsOf(cell)} claim={claim} onBack={back} />}
    </>
  );
}

function CellClaims({
  cell: { row, kinds },
  claims,
  claim,
  onBack,
}: {
  readonly cell: ListedCell;
  readonly claims: readonly Claim[];
  readonly claim: Claim | null;
  readonly onBack: () => void;
}): JSX.Element {
  const text = useWholeText();
  const words = text.agreement;
  const dataset = useAtlas().dataset.value;
  const { lookup } = useDetails();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (claim === null) heading.current?.focus();
  }, [row, kinds]);
  const [first] = claims;
  const who =
    first && (row === first.claimant ? lookup.claimantOf(first)?.name : voiceName(text, groupIn(row), dataset));
  const told = kinds && [...new Set(claims.map(agreementKindOf))].map((kind) => words.columns[kind]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key goes back, as its button does
    <div
      class="agreement-list"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onBack();
      }}
    >
      <button type="button" class="link-button agreement-back" onClick={onBack}>
        <Icon name="chevron-right" size={12} />
        {words.backToTable}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {words.listed(who ?? row, told && text.formats.list(told, "and"))}
      </h3>
      <ClaimRows claims={claims} openId={claim?.id ?? first?.id ?? null} />
    </div>
  );
}

const VOICE = "voice ";

function groupIn(row: string): string {
  return row.slice(VOICE.length);
}

/** The row of an id: that of a voice, or of a claimant. */
function rowIn({ blocks }: AgreementTable, id: string): AgreementRow | undefined {
  const voices = blocks.flatMap((block) => block.voices);
  return id.startsWith(VOICE)
    ? voices.find(({ group }) => group === groupIn(id))
    : voices.flatMap(({ claimants }) => claimants).find((claimant) => (claimant.id as string) === id);
}
