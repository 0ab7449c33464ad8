import type { JSX } from "preact";
import { type AgreementColumn, type AgreementKind, stanceOfKind } from "../../core/agreement/agreement-columns.ts";
import { type AgreementRow, latestIn } from "../../core/agreement/agreement-table.ts";
import { gradeOf } from "../../core/records/grade.ts";
import type { Claim } from "../../core/records/records.ts";
import { isLong } from "../../core/time/span.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { DataText } from "../parts/data-text.tsx";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useWholeText } from "../parts/use-text.ts";
import type { ShownRow } from "./agreement-rows.ts";
import { useAnswer, useDetails } from "./details-context.ts";

/** Where a cell stands, and whether it takes part in the order of focus. */
export interface CellPlace {
  readonly "data-row": number;
  readonly "data-column": number;
  readonly tabIndex: number;
}

/** What one claimant or voice says: a cell for each kind, its latest claim and its grade. */
export function SpeakerRow({
  speaker,
  columns,
  isShort,
  detailsOf,
  cellAt,
}: {
  readonly speaker: Extract<ShownRow, { readonly kind: "speaker" }>;
  readonly columns: readonly AgreementColumn[];
  readonly isShort: boolean;
  readonly detailsOf: ((claims: readonly Claim[]) => string) | undefined;
  readonly cellAt: (column: number) => CellPlace;
}): JSX.Element {
  const text = useWholeText();
  const words = text.agreement;
  const { lookup } = useDetails();
  const { clock, window } = useAnswer().result.query;
  const { row, category, isVoice } = speaker;
  const latest = latestIn(row, clock, window.to);
  const date = latest ? monthWords(text, latest.span) : text.details.claim.dateUnknown;
  const graded = latest?.claim ?? row.claims[0];
  const grade = graded ? gradeOf(graded) : "";
  const more = detailsOf && !isVoice ? detailsOf(row.claims) : "";
  const own = row.claims[0] ? lookup.categoryOf(row.claims[0]) : null;
  const end = columns.length + 1;
  return (
    <tr class={category === null ? "agreement-row agreement-member" : "agreement-row"}>
      <th scope="row" class="agreement-who" {...cellAt(0)}>
        {category !== null && <StanceSwatch category={category} stance="affirm" />}
        <span class="agreement-name" title={speaker.name}>
          <DataText>{speaker.name}</DataText>
          {isVoice && (
            <>
              {" "}
              <span class="agreement-count" aria-hidden="true" translate={false}>
                {text.formats.number(row.claims.length)}
              </span>
            </>
          )}
        </span>
        {isVoice && <span class="visually-hidden">{words.rowCount(row.claims.length)}</span>}
        {isShort && (
          <span class="agreement-under">
            {more !== "" && <span>{more}</span>}
            <span translate={false}>{words.latest(date, grade)}</span>
          </span>
        )}
      </th>
      {columns.map(({ name, kinds }, place) => {
        const claims = claimsIn(row, kinds);
        const [kind] = kinds;
        return (
          <td key={name} {...cellAt(place + 1)} class={claims.length > 0 ? "agreement-mark" : undefined}>
            {claims.length > 0 && kind && own && (
              <>
                <span aria-hidden="true" translate={false}>
                  <StanceSwatch category={own} stance={stanceOfKind(kind)} />
                  {claims.length > 1 && text.formats.number(claims.length)}
                </span>
                <span class="visually-hidden">{words.cell(stanceOfKind(kind), claims.length)}</span>
              </>
            )}
          </td>
        );
      })}
      {!isShort && detailsOf && (
        <td class="agreement-more" {...cellAt(end)}>
          {more}
        </td>
      )}
      {!isShort && (
        <>
          <td class="agreement-latest" translate={latest === null} {...cellAt(end + (detailsOf ? 1 : 0))}>
            {date}
          </td>
          <td class="agreement-grade" translate={false} {...cellAt(end + (detailsOf ? 2 : 1))}>
            {grade}
          </td>
        </>
      )}
    </tr>
  );
}

/** The claims of a row that are of some kinds, in their order. */
export function claimsIn({ claims, byKind }: AgreementRow, kinds: readonly AgreementKind[] | null): readonly Claim[] {
  if (kinds === null) return claims;
  const found = kinds.flatMap((kind) => byKind.get(kind) ?? []);
  return kinds.length < 2 ? found : claims.filter((claim) => found.includes(claim));
}

/** The month in which a span ends, or its year where it is known no finer than to a quarter. */
function monthWords(text: WholeCatalogue, span: Parameters<WholeCatalogue["dates"]["span"]>[0]): string {
  const { dates } = text;
  return isLong(span.precision) ? dates.span({ ...span, from: span.to, precision: "year" }) : dates.month(span.to);
}
