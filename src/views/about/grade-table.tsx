import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import { CREDIBILITIES, RELIABILITIES } from "../../core/records/vocabulary.ts";

const { about, vocabulary } = text;

/** How many claims bear each pair of grades: reliability of the source down, credibility of the claim across. */
export function GradeTable({ grades }: { readonly grades: readonly (readonly number[])[] }): JSX.Element {
  return (
    <table class="count-table grade-table">
      <caption>{about.grades}</caption>
      <thead>
        <tr>
          <th scope="col">{about.reliability}</th>
          {CREDIBILITIES.map((grade) => (
            <th key={grade} scope="col" aria-label={about.claim(grade, vocabulary.credibilities[grade])}>
              <span translate={false}>{grade}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RELIABILITIES.map((grade, row) => (
          <tr key={grade}>
            <th scope="row" aria-label={about.source(grade, vocabulary.reliabilities[grade])}>
              <span translate={false}>{grade}</span>
            </th>
            {grades[row]?.map((count, column) => (
              <td key={column} translate={false} class={count === 0 ? "none" : undefined}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
