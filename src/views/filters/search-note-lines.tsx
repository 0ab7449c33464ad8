import type { JSX } from "preact";
import { alsoSearched } from "../../words/also-found.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { NearSearches } from "../parts/near-searches.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** What is searched beside what was typed and, where no claim holds it, what is near. */
export function SearchNoteLines(): JSX.Element {
  const text = useWholeText();
  const { search } = useAtlas();
  const { terms = [], count } = search.value ?? {};
  const also = terms.flatMap((term) => alsoSearched(text, term));
  return (
    <>
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
    </>
  );
}
