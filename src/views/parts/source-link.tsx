import type { JSX } from "preact";
import type { Publication } from "../../core/records/records.ts";
import { DataText } from "./data-text.tsx";
import { Marked } from "./marked.tsx";
import { useText } from "./use-text.ts";

/** The publisher, linked to where the assertion was read if there is a web address. */
export function SourceLink({
  publication,
  tabIndex,
  isSearched = true,
}: {
  readonly publication: Publication;
  readonly tabIndex?: number;
  /** Whether the search looks into it, so that what it found is marked. */
  readonly isSearched?: boolean;
}): JSX.Element {
  const text = useText();
  const { url } = publication;
  const publisher = <DataText>{isSearched ? <Marked text={publication.publisher} /> : publication.publisher}</DataText>;
  if (url === null || !/^https?:\/\//i.test(url)) return <span class="source-name">{publisher}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      {publisher}
      <span class="visually-hidden"> {text.details.claim.opensElsewhere}</span>
    </a>
  );
}
