import type { JSX } from "preact";
import type { Note } from "../../state/shared-state.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { FaultText } from "../parts/fault-text.tsx";
import { Icon } from "../parts/icon.tsx";
import { useDialog } from "../parts/use-dialog.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./note-dialog.css";

/** So many parts of a link are named one by one. */
const MOST_NAMED = 500;

/** What a passing word has no room for: what was ignored of a link, a text to copy by hand, what is known of a fault. */
export function NoteDialog({ note, onClose }: { readonly note: Note; readonly onClose: () => void }): JSX.Element {
  const text = useWholeText();
  const ref = useDialog(onClose);
  const heading = usePanelId();
  return (
    <dialog ref={ref} class="note" aria-labelledby={heading}>
      <div class="note-head">
        <h2 id={heading}>{titleOf(text, note)}</h2>
        <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <NoteBody note={note} />
    </dialog>
  );
}

function titleOf({ notes }: WholeCatalogue, note: Note): string {
  switch (note.kind) {
    case "fault":
      return notes.fault.title;
    case "copy":
      return notes.copy.title[note.what];
    case "certain":
      return notes.certain.title;
    case "ignored":
      return notes.ignored.title(note.faults.length);
  }
}

function NoteBody({ note }: { readonly note: Note }): JSX.Element {
  const text = useWholeText();
  const { notes } = text;
  if (note.kind === "fault") return <FaultText text={text} fault={note.fault} />;
  if (note.kind === "copy") {
    return (
      <>
        <p>{notes.copy.hint}</p>
        <CopyField name={notes.copy.title[note.what]} text={note.text} atOnce />
      </>
    );
  }
  if (note.kind === "certain") {
    return (
      <>
        {notes.certain.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </>
    );
  }
  const more = note.faults.length - MOST_NAMED;
  return (
    <>
      <p>{notes.ignored.hint}</p>
      <ul>
        {note.faults.slice(0, MOST_NAMED).map((fault, index) => (
          <li key={index}>{notes.linkFault(fault)}</li>
        ))}
        {more > 0 && <li>{notes.ignored.more(more)}</li>}
      </ul>
    </>
  );
}
