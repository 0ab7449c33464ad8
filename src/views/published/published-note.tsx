import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { undatedClaims } from "../../core/published/undated.ts";
import type { AreaId } from "../../core/records/area.ts";
import { useAnswer, useDetails } from "../details/details-context.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { Lead } from "./added-answer.tsx";
import "./added-claims.css";
import { AddedLines } from "./added-lines.tsx";

/** Claims that are listed at first. */
const PAGE = 50;

/** At the end of claims that had been published by or since a date: those that nobody can tell it of, all or about one area. */
export function PublishedNote({ area = null }: { readonly area?: AreaId | null }): JSX.Element {
  const text = useWholeText();
  const words = text.published;
  const { index, dataset } = useAtlas().model.value;
  const { lookup } = useDetails();
  const { query } = useAnswer().result;
  const [isOpen, open] = useState(false);
  const undated = useMemo(
    () => undatedClaims(query, index, dataset).filter((claim) => area === null || lookup.areasOf(claim).includes(area)),
    [query, index, dataset, lookup, area],
  );
  return (
    <div class="added-notes">
      {undated.length > 0 && (
        <p>
          {words.undated(undated.length, <Lead onFollow={() => open(!isOpen)}>{words.claims(undated.length)}</Lead>)}
        </p>
      )}
      {isOpen && <AddedLines claims={undated} most={PAGE} since={Number.NEGATIVE_INFINITY} />}
      <p>{words.hindsight}</p>
      {query.clock === "reported" && <p>{words.bothReported}</p>}
    </div>
  );
}
