import type { JSX } from "preact";
import { titleOfArea } from "../../core/details/area-title.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { Claim } from "../../core/records/records.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { useDetails } from "./details-context.ts";
import { TableRow } from "./table-row.tsx";

/** The areas a claim counts for, save the one in view, each a button that shows it with the claim open. */
export function NamedAreas({ claim, area }: { readonly claim: Claim; readonly area: AreaId }): JSX.Element {
  const text = useWholeText();
  const { lookup, showArea } = useDetails();
  const { regions } = useAtlas().dataset.value;
  const all = lookup.areasOf(claim);
  const others = all.filter((other) => other !== area);
  const term = others.length === all.length ? text.openClaim.names : text.openClaim.alsoNames;
  return (
    <TableRow term={term}>
      {others.length === 0 && text.openClaim.noOther}
      {others.map((other, index) => {
        const title = titleOfArea(other, regions);
        return (
          <span key={other}>
            {index > 0 && text.formats.comma}
            <button type="button" class="link-button" onClick={() => showArea(other, claim.id)}>
              {title ? text.details.areaName(title) : other}
            </button>
          </span>
        );
      })}
    </TableRow>
  );
}
