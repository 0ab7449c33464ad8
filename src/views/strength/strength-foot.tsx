import type { JSX } from "preact";
import type { Query } from "../../core/query/query.ts";
import type { EstimateSet } from "../../core/strength/estimate-sets.ts";
import { claimsCsv } from "../../export/csv/claims-csv.ts";
import { windowName } from "../../export/window-name.ts";
import { SaveCsv } from "../analysis/save-csv.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";

/** What estimates are, and the button that saves those shown as CSV. */
export function StrengthFoot({ query, set }: { readonly query: Query; readonly set: EstimateSet }): JSX.Element {
  const text = useWholeText();
  const dataset = useAtlas().dataset.value;
  const { caution, fileName, save } = text.strength;
  const csv = () => {
    const positions = set.list.map(({ claim }) => dataset.claims.indexOf(claim));
    return claimsCsv(positions, dataset, query.clock);
  };
  return (
    <div class="strength-foot">
      <p>{caution}</p>
      <SaveCsv words={save} fileName={fileName(windowName(text, query), dataset.version)} csv={csv} />
    </div>
  );
}
