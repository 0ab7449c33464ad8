import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import type { Publication } from "../../core/records/records.ts";
import { DataText } from "./data-text.tsx";
import { Marked } from "./marked.tsx";

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
  const { publisher, url } = publication;
  const name = isSearched ? (
    <bdi>
      <Marked text={publisher} />
    </bdi>
  ) : (
    <DataText>{publisher}</DataText>
  );
  if (url === null || !/^https?:\/\//i.test(url)) return <span class="source-name">{name}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      {name}
      <span class="visually-hidden"> ({text.details.claim.opensElsewhere})</span>
    </a>
  );
}
