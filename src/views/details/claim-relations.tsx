import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { RelatedClaim } from "../../core/details/claim-lookup.ts";
import { drawnBy } from "../../core/details/drawn-by.ts";
import type { Claim } from "../../core/records/records.ts";
import { dateWords, kindWords, saysWords } from "../../words/claim-words.ts";
import { DataText } from "../parts/data-text.tsx";
import { SceneView } from "../parts/scene-view.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./claim-relations.css";
import { useDetails } from "./details-context.ts";
import { TableRow } from "./table-row.tsx";

/** How a claim stands to others, each a button that opens it, and what else its claimant says in the same article. */
export function ClaimRelations({ claim }: { readonly claim: Claim }): JSX.Element {
  const text = useWholeText();
  const words = text.openClaim;
  const { lookup } = useDetails();
  const related = lookup.relatedTo(claim);
  const kinds = [...new Set(related.map(({ kind }) => kind))];
  return (
    <TableRow term={words.relations}>
      {related.length === 0 && `${words.noRelations} `}
      {kinds.map((kind) => (
        <div key={kind} class="claim-relations">
          <DirectionIcon direction={DIRECTIONS[kind]} />
          {words.relationKinds[kind]}
          <ul>
            {related
              .filter((relation) => relation.kind === kind)
              .map(({ claim: other, note }) => (
                <li key={other.id}>
                  <OpenClaim claim={other} />
                  <Drawn note={note} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <BesideClaims claim={claim} />
    </TableRow>
  );
}

type Direction = "both" | "out" | "in";

/** Which way a relation runs, seen from the claim in view. */
const DIRECTIONS: Readonly<Record<RelatedClaim["kind"], Direction>> = {
  contradicts: "both",
  corroborates: "both",
  updates: "out",
  updatedBy: "in",
};
const HEADS: Readonly<Record<Direction, string>> = {
  both: "M4 2L1 5L4 8M10 2L13 5L10 8",
  out: "M10 2L13 5L10 8",
  in: "M4 2L1 5L4 8",
};

function DirectionIcon({ direction }: { readonly direction: Direction }): JSX.Element {
  const words = useWholeText().openClaim;
  const d = `M1 5H13${HEADS[direction]}`;
  return (
    <SceneView
      className="claim-relations-way"
      name={words.directions[direction]}
      scene={{ width: 14, height: 10, nodes: [{ kind: "path", d, fill: "none", stroke: "ink-2", strokeWidth: 1.4 }] }}
    />
  );
}

/** Who drew a relation, and what is remarked of it. */
function Drawn({ note }: { readonly note: string }): JSX.Element {
  const words = useWholeText().openClaim;
  const { by, remark } = drawnBy(note);
  return (
    <span class="claim-table-aside">
      {remark === "" ? words.drawnBy[by] : words.remarked(words.drawnBy[by], <DataText>{remark}</DataText>)}
    </span>
  );
}

function BesideClaims({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const words = useWholeText().openClaim;
  const { lookup } = useDetails();
  const [open, setOpen] = useState(false);
  const list = usePanelId();
  const beside = lookup.besideIn(claim);
  if (beside.length === 0) return null;
  return (
    <>
      {words.besideIn(
        <button
          type="button"
          class="link-button"
          aria-expanded={open}
          aria-controls={open ? list : undefined}
          onClick={() => setOpen(!open)}
        >
          {words.beside(beside.length, lookup.claimantOf(claim)?.name ?? claim.claimant)}
        </button>,
      )}
      {open && (
        <ul id={list} class="claim-relations">
          {beside.map((other) => (
            <li key={other.id}>
              <OpenClaim claim={other} kind />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A button that opens another claim, named by its claimant or, where that is known already, by its kind. */
function OpenClaim({ claim, kind = false }: { readonly claim: Claim; readonly kind?: boolean }): JSX.Element {
  const text = useWholeText();
  const words = text.openClaim;
  const { lookup, openClaim } = useDetails();
  const who = kind
    ? `${kindWords(text, claim)} ${saysWords(text, claim)}`.trim()
    : (lookup.claimantOf(claim)?.name ?? claim.claimant);
  return (
    <button type="button" class="link-button" title={claim.summary} onClick={() => openClaim(claim)}>
      {words.other(who, dateWords(text, claim, "occurred"))}
    </button>
  );
}
