/** Whether a source sets two claims side by side, or the editors of the data, and what else is remarked. */
export interface Drawing {
  readonly by: "source" | "editors";
  readonly remark: string;
}

const BY_EDITORS = /^editor's inference(?:; *|$)/;

/** Who drew a relation with this note: the editors mark their own as "editor's inference". */
export function drawnBy(note: string): Drawing {
  return { by: BY_EDITORS.test(note) ? "editors" : "source", remark: note.replace(BY_EDITORS, "") };
}
