import type { JSX } from "preact";
import type { Claim } from "../../core/records/records.ts";
import { foundElsewhere } from "../../core/search/found-elsewhere.ts";
import { excerptOf } from "../../core/search/marks.ts";
import { useAtlas } from "./atlas-context.ts";
import { Marked } from "./marked.tsx";
import { useWholeText } from "./use-text.ts";

/** Where a claim holds what was searched, as far as the texts that are shown of it do not; nothing where they all do. */
export function FoundElsewhere({
  claim,
  visible,
  room,
}: {
  readonly claim: Claim;
  readonly visible: readonly string[];
  /** Characters of a field that are shown round what was found. */
  readonly room: number;
}): JSX.Element | null {
  const text = useWholeText();
  const { dataset, search, findMarks } = useAtlas();
  const places = foundElsewhere(claim, dataset.value, search.value?.terms ?? [], visible);
  if (places.length === 0) return null;
  return (
    <span class="found-elsewhere">
      {places.map((place, index) => (
        <>
          {index > 0 && text.formats.semicolon}
          {text.search.found(place)}
          <bdi>
            <Marked text={excerptOf(place.text, findMarks.value, room)} />
          </bdi>
        </>
      ))}
    </span>
  );
}
