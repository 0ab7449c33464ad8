import type { JSX } from "preact";
import { text } from "../../core/messages/catalogue.ts";
import type { Publication } from "../../core/records/records.ts";
import { DataText } from "./data-text.tsx";

/** The publisher, linked to where the assertion was read if there is a web address. */
export function SourceLink({
  publication,
  tabIndex,
}: {
  readonly publication: Publication;
  readonly tabIndex?: number;
}): JSX.Element {
  const { publisher, url } = publication;
  if (url === null || !/^https?:\/\//i.test(url))
    return (
      <span class="source-name">
        <DataText>{publisher}</DataText>
      </span>
    );
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
      <DataText>{publisher}</DataText>
      <span class="visually-hidden"> ({text.details.claim.opensElsewhere})</span>
    </a>
  );
}
