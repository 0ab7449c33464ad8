import type { JSX } from "preact";
import type { AreaDays, DayKind } from "../../core/table/area-days.ts";
import type { Day } from "../../core/time/day.ts";
import type { Clock } from "../../core/time/span.ts";
import type { AreaRow } from "../../words/area-rows.ts";
import { stanceWords } from "../../words/said-of-area.ts";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** The cells of an area's row. */
export function AreaCells({
  row,
  daysOf,
  clock,
}: {
  readonly row: AreaRow;
  readonly daysOf: AreaDays;
  readonly clock: Clock;
}): JSX.Element {
  const text = useWholeText();
  const words = text.table;
  const { area, name, kind, measures, neither, standing, gaps, stances } = row;
  const counts = [
    ["claims", measures.claims],
    ["affirming", measures.affirming],
    ["denying", measures.denying],
    ["neither", neither],
    ["groups", measures.affirmingGroups],
  ] as const;
  const spanOf = (polarity: DayKind["polarity"], day: Day | null) =>
    day === null ? null : daysOf(area, { polarity, clock }, day);
  const firstAffirmed = spanOf("affirm", measures.firstAffirmed);
  const lastAffirmed = spanOf("affirm", measures.lastAffirmed);
  const lastDenied = spanOf("deny", measures.lastDenied);
  const days = [
    ["first-affirmed", firstAffirmed && text.dates.by(firstAffirmed)],
    ["last-affirmed", lastAffirmed && text.dates.span(lastAffirmed)],
    ["last-denied", lastDenied && text.dates.span(lastDenied)],
  ] as const;
  return (
    <>
      <th scope="row" data-column="name" dir="auto">
        {name}
      </th>
      <td data-column="kind">
        {kind}
        {standing.kind !== "counted" && (
          <span class="regions-table-standing">{text.standing.withoutInShort(standing)}</span>
        )}
      </td>
      <td data-column="voices">
        <MarkIcon stances={stances} />
        <span class="visually-hidden">{stanceWords(text, stances)}</span>
      </td>
      {counts.map(([column, count]) => (
        <td
          key={column}
          data-column={column}
          data-title={words.areaColumns[column]}
          data-none={count === 0}
          translate={false}
        >
          {text.formats.number(count)}
        </td>
      ))}
      {days.map(([column, day]) => (
        <td
          key={column}
          data-column={column}
          data-title={words.areaColumns[column]}
          data-none={day === null}
          translate={day === null}
        >
          {day ?? words.gaps[gaps[column] ?? "never"]}
        </td>
      ))}
    </>
  );
}
