import type { JSX } from "preact";
import type { Query } from "../../core/query/query.ts";
import type { EstimateSet } from "../../core/strength/estimate-sets.ts";
import { claimsCsv } from "../../export/csv/claims-csv.ts";
import { download } from "../../export/download.ts";
import { windowName } from "../../export/window-name.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useWholeText } from "../parts/use-text.ts";

/** What estimates are, and the button that saves those shown as CSV. */
export function StrengthFoot({ query, set }: { readonly query: Query; readonly set: EstimateSet }): JSX.Element {
  const text = useWholeText();
  const dataset = useAtlas().dataset.value;
  const { caution, fileName, save } = text.strength;
  const saveCsv = () => {
    const positions = set.list.map(({ claim }) => dataset.claims.indexOf(claim));
    const name = fileName(windowName(text, query), dataset.version);
    download(
      new Blob([claimsCsv(positions, dataset, query.clock)], { type: "text/csv;charset=utf-8" }),
      name,
      document,
    );
  };
  return (
    <div class="strength-foot">
      <p>{caution}</p>
      <button type="button" class="button" onClick={saveCsv}>
        <Icon name="download" />
        {save}
      </button>
    </div>
  );
}
