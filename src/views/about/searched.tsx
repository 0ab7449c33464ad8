import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Dataset, RegionId, Search } from "../../core/records/records.ts";
import { askForSearches } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { SearchesFault } from "../parts/searches-fault.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./searched.css";

/** What was searched for claims, when, how, and what came of it. */
export function Searched(): JSX.Element {
  const { about } = useWholeText();
  const state = useAtlas();
  useEffect(() => askForSearches(state), []);
  const searches = state.searches.value;
  return (
    <>
      <h3 tabIndex={-1}>{about.searched.heading}</h3>
      {searches.kind === "fault" && <SearchesFault fault={searches.fault} />}
      {searches.kind === "asked" && <p role="status">{about.searched.loading}</p>}
      {searches.kind === "here" && <Found searches={searches.searches} />}
    </>
  );
}

function Found({ searches }: { readonly searches: readonly Search[] | null }): JSX.Element {
  const text = useWholeText();
  const dataset = useAtlas().dataset.value;
  const { columns, heading, none, note, outcomes, untold } = text.about.searched;
  if (searches === null) return <p>{untold}</p>;
  if (searches.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{note}</p>
      <table class="searched" aria-label={heading}>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {searches.map((search) => (
            <tr key={search.id}>
              <th scope="row">
                <span translate={false}>{text.dates.span(search.searchedOn)}</span>
              </th>
              <td data-column={columns.regions}>
                {namesByParent(search, dataset).map(([parent, names]) => (
                  <p key={parent}>{text.about.searched.regions(parent, names)}</p>
                ))}
              </td>
              <td data-column={columns.question}>
                <DataText>{search.question}</DataText>
              </td>
              <td data-column={columns.sources}>
                <DataText>{search.sources}</DataText>
              </td>
              <td data-column={columns.outcome}>{outcomes[search.outcome]}</td>
              <td data-column={columns.note}>
                <DataText>{search.note}</DataText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The names of the regions that were searched for, by the name of what they lie in. */
function namesByParent({ regions: ids }: Search, { regions }: Dataset): readonly (readonly [string, string[]])[] {
  const found = ids.flatMap((id) => regions.get(id) ?? []);
  return [...new Set(found.map(({ parent }) => parent))].map((parent) => [
    regions.get(parent as RegionId)?.name ?? "",
    found.filter((region) => region.parent === parent).map(({ name }) => name),
  ]);
}
