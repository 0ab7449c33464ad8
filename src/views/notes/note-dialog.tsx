import type { JSX } from "preact";
import { showNote } from "../../state/actions.ts";
import type { Note } from "../../state/shared-state.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { CopyField } from "../parts/copy-field.tsx";
import { Icon } from "../parts/icon.tsx";
import { useDialog } from "../parts/use-dialog.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./note-dialog.css";

/** So many parts of a link are named one by one. */
const MOST_NAMED = 500;

/** What a passing word has no room for: what was ignored of a link, or a text to copy by hand. */
export function NoteDialog({ note }: { readonly note: Note }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const close = () => showNote(state, null);
  const ref = useDialog(close);
  const heading = usePanelId();
  return (
    <dialog ref={ref} class="note" aria-labelledby={heading}>
      <div class="note-head">
        <h2 id={heading}>{titleOf(text, note)}</h2>
        <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <NoteBody note={note} />
    </dialog>
  );
}

function titleOf({ notes }: WholeCatalogue, note: Note): string {
  return note.kind === "ignored" ? notes.ignored.title(note.faults.length) : notes.copy.title[note.what];
}

function NoteBody({ note }: { readonly note: Note }): JSX.Element {
  const { notes, frame } = useWholeText();
  if (note.kind === "copy") {
    return (
      <>
        <p>{notes.copy.hint}</p>
        <CopyField name={notes.copy.title[note.what]} text={note.text} />
      </>
    );
  }
  const more = note.faults.length - MOST_NAMED;
  return (
    <>
      <p>{notes.ignored.hint}</p>
      <ul>
        {note.faults.slice(0, MOST_NAMED).map((fault, index) => (
          <li key={index}>{frame.linkFault(fault)}</li>
        ))}
        {more > 0 && <li>{notes.ignored.more(more)}</li>}
      </ul>
    </>
  );
}
