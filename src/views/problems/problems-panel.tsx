import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Problem, problemCounts } from "../../core/records/problem.ts";
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

/** A dialog that lists the faults of the data, file by file. */
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
  const files = [...new Set(problems.map(({ file }) => file))];
  const counts = problemCounts(problems);
  const copy = async () => {
    const lines = problemLines(text, problems);
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
        <h2 id={heading}>{text.problems.title(counts.rows, counts.files)}</h2>
        <button type="button" class="button" onClick={copy}>
          {text.problems.copy}
        </button>
        <span role="status">{copied && text.problems.copied}</span>
        <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="problems-hint">{text.problems.hint}</p>
      <div class="problems-list">
        {files.map((file) => (
          <ProblemTable key={file} file={file} problems={problems.filter((problem) => problem.file === file)} />
        ))}
      </div>
    </dialog>
  );
}

function ProblemTable({
  file,
  problems,
}: {
  readonly file: string;
  readonly problems: readonly Problem[];
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
        {problems.map((problem, index) => (
          <tr key={index}>
            {COLUMNS.map((column) => (
              <td key={column} data-label={text.problems.columns[column]}>
                <CellText problem={problem} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellText({ problem, column }: { readonly problem: Problem; readonly column: (typeof COLUMNS)[number] }) {
  const text = useWholeText();
  const content = column === "row" ? rowOf(text, problem) : cellOf(text, problem, column);
  return column === "value" || column === "column" ? <DataText>{String(content ?? "")}</DataText> : content;
}

function rowOf(text: WholeCatalogue, { row }: Problem): string {
  return row === null ? text.problems.wholeFile : text.formats.figures(row);
}

function cellOf(text: WholeCatalogue, problem: Problem, column: (typeof COLUMNS)[number]): string | number | null {
  return column === "reason" || column === "mend" ? text.problems.inWords(problem.fault)[column] : problem[column];
}

/** The faults as lines of tab-separated text with a heading, to be pasted into a spreadsheet or a letter. */
function problemLines(text: WholeCatalogue, problems: readonly Problem[]): string {
  const plain = (value: string | number | null): string => String(value ?? "").replace(/\s+/gu, " ");
  const rows = problems.map((problem) => [
    problem.file,
    ...COLUMNS.map((column) => plain(cellOf(text, problem, column))),
  ]);
  const head = [text.problems.file, ...COLUMNS.map((column) => text.problems.columns[column])];
  return [head, ...rows].map((row) => row.join("\t")).join("\n");
}
