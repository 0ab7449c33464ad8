import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { RegionId, Search } from "../../core/records/records.ts";
import { askForSearches } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { SearchesFault } from "../parts/searches-fault.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** Which silence it is that no claim names a region: searched for and not found, or not searched for. */
export function Silence({ region }: { readonly region: RegionId }): JSX.Element | null {
  const text = useWholeText();
  const state = useAtlas();
  useEffect(() => askForSearches(state), []);
  const searches = state.searches.value;
  if (searches.kind === "fault") return <SearchesFault fault={searches.fault} />;
  if (searches.kind !== "here") return null;
  if (searches.searches === null) return <p>{text.about.searched.untold}</p>;
  const found = searches.searches.filter(({ regions }) => regions.includes(region));
  const { searched, notSearched } = text.selected.silence;
  return (
    <>
      <p>{found.length > 0 ? searched : notSearched}</p>
      {found.length > 0 && (
        <ul class="silence">
          {found.map((search) => (
            <SearchLine key={search.id} search={search} />
          ))}
        </ul>
      )}
    </>
  );
}

function SearchLine({ search }: { readonly search: Search }): JSX.Element {
  const text = useWholeText();
  const { searchedOn, outcome, sources, note } = search;
  return (
    <li>
      {text.selected.silence.line(text.dates.span(searchedOn), outcome)}
      <span class="silence-how">
        <DataText>{sources}</DataText>
      </span>
      {note !== "" && (
        <span class="silence-how">
          <DataText>{note}</DataText>
        </span>
      )}
    </li>
  );
}
