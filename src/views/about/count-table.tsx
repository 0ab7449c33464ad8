import type { JSX } from "preact";
import { greatestOf } from "../../core/extremes.ts";
import { rem } from "../parts/rem.ts";
import { useText } from "../parts/use-text.ts";

/** One row: its name, and its counts column by column. */
export interface CountRow {
  readonly name: string;
  readonly counts: readonly number[];
}

/** A table of counts, each with a bar as long as its share of the greatest. */
export function CountTable({
  title,
  head,
  columns,
  rows,
}: {
  readonly title: string;
  /** What the first column names. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
}): JSX.Element {
  const { formats } = useText();
  const greatest = greatestOf(
    rows.flatMap(({ counts }) => counts),
    1,
  );
  return (
    <table class="count-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row" translate={!/^\p{Nd}+$/u.test(name)}>
              {name}
            </th>
            {counts.map((count, index) => (
              <td key={index}>
                <span class="count-number" translate={false}>
                  {formats.number(count)}
                </span>
                <span class="count-bar" aria-hidden="true" style={{ inlineSize: rem((64 * count) / greatest) }} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
