import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { createNearSearches } from "../../core/search/nearest.ts";
import { setFilter } from "../../state/actions.ts";
import { typedWords } from "../../words/also-found.ts";
import { useAtlas } from "./atlas-context.ts";
import { useWholeText } from "./use-text.ts";
import "./near-search-list.css";
import { DataText } from "./data-text.tsx";

/** See `NearSearches`. */
export function NearSearchList(): JSX.Element {
  const text = useWholeText();
  const atlas = useAtlas();
  const words = text.search;
  const { dataset, index } = atlas.model.value;
  const nearTo = useMemo(() => createNearSearches(dataset, index), [dataset, index]);
  const near = nearTo(atlas.result.value.query);
  return (
    <div class="near-searches">
      <p>
        {words.nothing(typedWords(text, atlas.filter.value.text, atlas.search.value?.terms ?? []))}{" "}
        {near.length === 0 ? words.noneNear : words.near}
      </p>
      {near.length > 0 && (
        <ul>
          {near.map((search) => (
            <li key={search.text}>
              <button type="button" class="link-button" onClick={() => setFilter(atlas, { text: search.text })}>
                <DataText>{search.text}</DataText>
              </button>{" "}
              {words.nearSearch(search.matching, search.total)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
