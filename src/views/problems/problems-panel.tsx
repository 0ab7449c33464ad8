import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Catalogue } from "../../core/messages/catalogue.ts";
import { faultInWords } from "../../core/messages/faults.ts";
import { type Problem, problemCounts } from "../../core/records/problem.ts";
import { Icon } from "../parts/icon.tsx";
import { useDialog } from "../parts/use-dialog.ts";
import { useText } from "../parts/use-text.ts";
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
  const text = useText();
  const ref = useDialog(onClose);
  const heading = useId();
  const [copied, setCopied] = useState(false);
  const files = [...new Set(problems.map(({ file }) => file))];
  const counts = problemCounts(problems);
  const copy = async () => {
    await navigator.clipboard.writeText(problemLines(text, problems));
    setCopied(true);
  };
  return (
    <dialog ref={ref} class="problems" aria-labelledby={heading}>
      <div class="problems-head">
        <h2 id={heading}>{text.frame.problemsTitle(counts.rows, counts.files)}</h2>
        <button type="button" class="button" onClick={copy}>
          {text.frame.problemsCopy}
        </button>
        <span role="status">{copied && text.frame.problemsCopied}</span>
        <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="problems-hint">{text.frame.problemsHint}</p>
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
  const text = useText();
  return (
    <table>
      <caption translate={false}>{file}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {text.frame.problemColumns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {problems.map((problem, index) => (
          <tr key={index}>
            {COLUMNS.map((column) => (
              <td key={column} data-label={text.frame.problemColumns[column]}>
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
  const text = useText();
  const content = column === "row" ? (problem.row ?? text.frame.wholeFile) : cellOf(problem, column);
  return column === "value" || column === "column" ? <DataText>{String(content ?? "")}</DataText> : content;
}

function cellOf(problem: Problem, column: (typeof COLUMNS)[number]): string | number | null {
  return column === "reason" || column === "mend" ? faultInWords(problem.fault)[column] : problem[column];
}

/** The faults as lines of tab-separated text with a heading, to be pasted into a spreadsheet or a letter. */
function problemLines(text: Catalogue, problems: readonly Problem[]): string {
  const plain = (value: string | number | null): string => String(value ?? "").replace(/\s+/gu, " ");
  const rows = problems.map((problem) => [problem.file, ...COLUMNS.map((column) => plain(cellOf(problem, column)))]);
  const head = [text.frame.problemFile, ...COLUMNS.map((column) => text.frame.problemColumns[column])];
  return [head, ...rows].map((row) => row.join("\t")).join("\n");
}
