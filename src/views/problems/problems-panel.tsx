import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { defused } from "../../core/formula.ts";
import { type Problem, problemCounts } from "../../core/records/problem.ts";
import { groupProblems, type ProblemGroup, rangesOf } from "../../core/records/problem-groups.ts";
import { showNote } from "../../state/actions.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useDialog } from "../parts/use-dialog.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./problems-panel.css";
import { DataText } from "../parts/data-text.tsx";

const COLUMNS = ["row", "column", "value", "reason", "mend"] as const;
/** More would take the page seconds to show, and nobody reads them here. */
const MOST_SHOWN = 500;

/** A dialog that lists the faults of the data, file by file, the causes first. */
export function ProblemsPanel({
  problems,
  onClose,
}: {
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const ref = useDialog(onClose);
  const heading = usePanelId();
  const [copied, setCopied] = useState(false);
  const groups = groupProblems(problems);
  const shown = groups.slice(0, MOST_SHOWN);
  const files = [...new Set(shown.map(({ file }) => file))];
  const counts = problemCounts(problems);
  const copy = async () => {
    const lines = problemLines(text, groups);
    try {
      await navigator.clipboard.writeText(lines);
      setCopied(true);
    } catch {
      showNote(state, { kind: "copy", what: "problems", text: lines });
    }
  };
  return (
    <dialog ref={ref} class="problems" aria-labelledby={heading}>
      <div class="problems-head">
        <h2 id={heading}>{text.problems.title(counts)}</h2>
        <button type="button" class="button" onClick={copy}>
          {text.problems.copy}
        </button>
        <span role="status">{copied && text.problems.copied}</span>
        <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="problems-hint">{text.problems.hint(counts)}</p>
      <div class="problems-list">
        {files.map((file) => (
          <ProblemTable key={file} file={file} groups={shown.filter((group) => group.file === file)} />
        ))}
        {groups.length > shown.length && <p>{text.problems.more(groups.length - shown.length)}</p>}
      </div>
    </dialog>
  );
}

function ProblemTable({
  file,
  groups,
}: {
  readonly file: string;
  readonly groups: readonly ProblemGroup[];
}): JSX.Element {
  const text = useWholeText();
  return (
    <table>
      <caption translate={false}>{file}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {text.problems.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group, index) => (
          <tr key={index}>
            {COLUMNS.map((column) => (
              <td key={column} data-label={text.problems.columns[column]}>
                <CellText group={group} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellText({ group, column }: { readonly group: ProblemGroup; readonly column: (typeof COLUMNS)[number] }) {
  const content = cellOf(useWholeText(), group, column);
  return column === "value" || column === "column" ? <DataText>{content}</DataText> : content;
}

function cellOf(text: WholeCatalogue, group: ProblemGroup, column: (typeof COLUMNS)[number]): string {
  const { rows, value, fault, followers } = group;
  switch (column) {
    case "row":
      return rows.length === 0 ? text.problems.wholeFile : text.problems.rows(rangesOf(rows));
    case "column":
      return group.column ?? "";
    case "value":
      return value ?? "";
    case "mend":
      return text.problems.inWords(fault).mend;
    case "reason": {
      const left = followers.map((other) => ({ file: other.file, ranges: rangesOf(other.rows) }));
      const { reason } = text.problems.inWords(fault);
      return left.length === 0 ? reason : `${reason} ${text.problems.followers(left)}`;
    }
  }
}

/** The faults as lines of tab-separated text with a heading, to be pasted into a spreadsheet or a letter. */
function problemLines(text: WholeCatalogue, groups: readonly ProblemGroup[]): string {
  const rows = groups.map((group) => [
    group.file,
    ...COLUMNS.map((column) => defused(cellOf(text, group, column).replace(/\s+/gu, " "))),
  ]);
  const head = [text.problems.file, ...COLUMNS.map((column) => text.problems.columns[column])];
  return [head, ...rows].map((row) => row.join("\t")).join("\n");
}
