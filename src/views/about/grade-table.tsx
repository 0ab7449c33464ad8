import type { JSX } from "preact";
import { CREDIBILITIES, RELIABILITIES } from "../../core/records/vocabulary.ts";
import { useWholeText } from "../parts/use-text.ts";

/** How many claims bear each pair of grades: reliability of the source down, credibility of the claim across. */
export function GradeTable({ grades }: { readonly grades: readonly (readonly number[])[] }): JSX.Element {
  const text = useWholeText();
  return (
    <table class="count-table grade-table">
      <caption>{text.about.grades}</caption>
      <thead>
        <tr>
          <th scope="col">{text.about.reliability}</th>
          {CREDIBILITIES.map((grade) => (
            <th key={grade} scope="col" aria-label={text.about.claim(grade, text.vocabulary.credibilities[grade])}>
              <span translate={false}>{grade}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RELIABILITIES.map((grade, row) => (
          <tr key={grade}>
            <th scope="row" aria-label={text.about.source(grade, text.vocabulary.reliabilities[grade])}>
              <span translate={false}>{grade}</span>
            </th>
            {grades[row]?.map((count, column) => (
              <td key={column} translate={false} class={count === 0 ? "none" : undefined}>
                {text.formats.number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
