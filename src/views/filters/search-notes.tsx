import type { JSX } from "preact";
import { alsoSearched } from "../../words/also-found.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { NearSearches } from "../parts/near-searches.tsx";
import { useText } from "../parts/use-text.ts";
import "./search-notes.css";

/** Under the field: what is searched beside what was typed and, where no claim holds it, what is near. Read out. */
export function SearchNotes(): JSX.Element {
  const text = useText();
  const { search } = useAtlas();
  const { terms = [], count } = search.value ?? {};
  const also = terms.flatMap((term) => alsoSearched(text, term));
  return (
    <div class="search-notes" role="status">
      {also.length > 0 && (
        <p>
          {text.search.also}
          {also.map((name, index) => (
            <>
              {index > 0 && text.formats.comma}
              <bdi>{name}</bdi>
            </>
          ))}
        </p>
      )}
      {count === 0 && <NearSearches />}
    </div>
  );
}
