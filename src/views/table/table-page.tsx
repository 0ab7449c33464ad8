import type { JSX } from "preact";
import { undatedClaims } from "../../core/published/undated.ts";
import { TABLES } from "../../core/table/sort.ts";
import { ALL_TIME, isAllTime } from "../../core/time/span.ts";
import { setTable } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useSteps } from "../parts/use-steps.ts";
import { useWholeText } from "../parts/use-text.ts";
import { ClaimsTable } from "./claims-table.tsx";
import { RegionsTable } from "./regions-table.tsx";
import "./table-page.css";

/** Every matching claim, or every region with what is claimed of it, as a table to sort and to save. */
export function TablePage(): JSX.Element {
  const text = useWholeText();
  const atlas = useAtlas();
  const { table } = atlas.view.value;
  const { index, dataset } = atlas.model.value;
  const { query } = atlas.result.value;
  const hasPage = useSteps(1) > 0;
  return (
    <div class="table-page">
      <div class="table-page-head">
        <fieldset class="segments" aria-label={text.table.which}>
          {TABLES.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === table}
              onClick={() => setTable(atlas, { table: name })}
            >
              {text.table.names[name]}
            </button>
          ))}
        </fieldset>
        <p class="table-page-note">
          {text.table.notes[table]}
          {!isAllTime(query.published ?? ALL_TIME) && (
            <>
              <br />
              {text.published.fromLastDay} {text.published.leftOut(undatedClaims(query, index, dataset).length)}{" "}
              {text.published.hindsight}
            </>
          )}
        </p>
      </div>
      {hasPage && (table === "claims" ? <ClaimsTable /> : <RegionsTable />)}
    </div>
  );
}
