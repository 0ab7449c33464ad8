import type { JSX } from "preact";
import { downloadCsv } from "../../export/download.ts";
import { Icon } from "../parts/icon.tsx";

/** A button that saves what is shown as CSV, written when it is pressed. */
export function SaveCsv({
  words,
  fileName,
  csv,
}: {
  readonly words: string;
  readonly fileName: string;
  readonly csv: () => string;
}): JSX.Element {
  return (
    <button type="button" class="button analysis-save" onClick={() => downloadCsv([csv()], fileName, document)}>
      <Icon name="download" />
      {words}
    </button>
  );
}
