import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type RegionYears, regionsByYear } from "../../core/details/region-years.ts";
import { areaIdOf } from "../../core/records/area.ts";
import type { Region } from "../../core/records/records.ts";
import { openPage, selectArea } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { Icon } from "../parts/icon.tsx";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./region-years.css";

/** A table for each country or province of the map: its regions down, years across, the claims that name them. */
export function RegionsByYear(): JSX.Element {
  const text = useWholeText();
  const dataset = useAtlas().dataset.value;
  const { years, tables } = useMemo(() => regionsByYear(dataset), [dataset]);
  return (
    <>
      <h3 tabIndex={-1}>{text.about.regionYearsHeading}</h3>
      <p class="about-note">{text.about.regionYearsNote}</p>
      {tables.map(({ parent, rows }) => (
        <YearsTable key={parent.id} parent={parent} rows={rows} years={years} />
      ))}
    </>
  );
}

/** By name, by all claims, or by those of a year, which is told by its place. */
type Column = "name" | "all" | number;

function YearsTable({
  parent,
  rows,
  years,
}: {
  readonly parent: Region;
  readonly rows: readonly RegionYears[];
  readonly years: readonly number[];
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const caption = usePanelId();
  const [sort, setSort] = useState<{ readonly column: Column; readonly reversed: boolean }>({
    column: "name",
    reversed: false,
  });
  const { collate, number } = text.formats;
  const sorted = useMemo(() => {
    const byName = [...rows].sort((a, b) => collate(a.region.name, b.region.name));
    const countOf = ({ all, counts }: RegionYears) =>
      typeof sort.column === "number" ? (counts[sort.column] ?? 0) : sort.column === "all" ? all : 0;
    const inOrder = byName.sort((a, b) => countOf(b) - countOf(a));
    return sort.reversed ? inOrder.reverse() : inOrder;
  }, [rows, sort, collate]);
  const headOf = (column: Column, name: string) => {
    const isSorted = sort.column === column;
    const isDescending = (column === "name") === sort.reversed;
    return (
      <th key={column} scope="col" aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : undefined}>
        <button
          type="button"
          translate={typeof column !== "number"}
          onClick={() => setSort({ column, reversed: isSorted && !sort.reversed })}
        >
          {name}
          {isSorted && <Icon name="chevron-down" size={10} />}
        </button>
      </th>
    );
  };
  const show = (region: Region) => {
    selectArea(state, areaIdOf(region, "named"));
    openPage(state, "map");
  };
  const count = (value: number, key?: number) => (
    <td key={key} class={value === 0 ? "none" : undefined} translate={false}>
      {number(value)}
    </td>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="region-years" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>{text.about.regionYears(parent.name)}</caption>
        <thead>
          <tr>
            {headOf("name", text.about.region)}
            {headOf("all", text.about.inAll)}
            {years.map((year, at) => headOf(at, text.dates.year(year)))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ region, all, counts }) => (
            <tr key={region.id}>
              <th scope="row">
                <button type="button" title={text.about.showRegion(region.name)} onClick={() => show(region)}>
                  <DataText>{region.name}</DataText>
                </button>
              </th>
              {count(all)}
              {counts.map(count)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
