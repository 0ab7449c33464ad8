import type { JSX } from "preact";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import "./search-notes.css";

const SearchNoteLines = lazy(async () => (await import("./search-note-lines.tsx")).SearchNoteLines);

/** Under the field: what a search looks for beside what was typed, and what is near to it. Read out. */
export function SearchNotes(): JSX.Element {
  const { search } = useAtlas();
  return (
    <div class="search-notes" role="status">
      {search.value && <SearchNoteLines />}
    </div>
  );
}
