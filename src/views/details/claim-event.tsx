import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Claim } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { useWholeText } from "../parts/use-text.ts";
import { useDetails } from "./details-context.ts";
import { TableRow } from "./table-row.tsx";

/** How many claimants speak of the event of a claim, and the way to it; nothing where it is shown, or one alone speaks. */
export function ClaimEventRow({ claim }: { readonly claim: Claim }): JSX.Element | null {
  const words = useWholeText().agreement.event;
  const atlas = useAtlas();
  const { claims, events } = atlas.dataset.value;
  const { openEvent } = useDetails();
  const event = claim.event === null ? undefined : events.get(claim.event);
  const speakers = useMemo(
    () => new Set(claims.filter((other) => event && other.event === event.id).map(({ claimant }) => claimant)).size,
    [claims, event],
  );
  if (!event || speakers < 2 || atlas.selection.value.event === event.id) return null;
  return (
    <TableRow term={words.term}>
      {words.speakers(
        speakers,
        <button type="button" class="link-button" onClick={() => openEvent(event.id)}>
          <DataText>{event.title}</DataText>
        </button>,
      )}
    </TableRow>
  );
}
