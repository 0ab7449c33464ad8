import type { JSX } from "preact";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { CopyField } from "./copy-field.tsx";
import { DataText } from "./data-text.tsx";
import { faultReport, reasonOf } from "./fault-report.ts";

/** Of a fault that nobody expected: the reason, what to do, and a text to copy. */
export function FaultText({ text, fault }: { readonly text: WholeCatalogue; readonly fault: unknown }): JSX.Element {
  const words = text.notes.fault;
  return (
    <>
      <p>
        <DataText>{reasonOf(fault)}</DataText>
      </p>
      <p>{words.mend}</p>
      <CopyField name={words.report} text={faultReport(fault, window)} />
    </>
  );
}
