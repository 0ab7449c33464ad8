import type { JSX } from "preact";
import { setFilter } from "../../state/actions.ts";
import { typedWords } from "../../words/also-found.ts";
import { useAtlas } from "./atlas-context.ts";
import { useText } from "./use-text.ts";
import "./near-searches.css";
import { DataText } from "./data-text.tsx";

/** That no claim holds the text that was searched, and searches near to it as buttons, each with what it finds. */
export function NearSearches(): JSX.Element {
  const text = useText();
  const atlas = useAtlas();
  const words = text.search;
  const near = atlas.nearSearches.value;
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
