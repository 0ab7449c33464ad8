/** One row of the list: keys to choose from, those pressed together joined by a plus, and what they do. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** The keys of one part of the page. */
export interface KeyArea {
  readonly name: string;
  readonly rows: readonly KeyRow[];
}

const areas: readonly KeyArea[] = [
  {
    name: "Whole page",
    rows: [
      { keys: ["Ctrl+Z"], does: "Undo the last change of view or filter" },
      { keys: ["Ctrl+Shift+Z", "Ctrl+Y"], does: "Redo it" },
      { keys: ["Esc"], does: "Close what lies topmost: dialog, sheet, tip, details" },
      { keys: ["Tab", "Shift+Tab"], does: "Go on, go back; the first stops skip to the parts" },
      { keys: ["F6", "Shift+F6"], does: "To the next part of the page, to the one before" },
      { keys: ["←", "→"], does: "In a story, to the step before, to the next" },
      { keys: ["/"], does: "To the search" },
      { keys: ["?"], does: "Show the keys" },
    ],
  },
  {
    name: "Map",
    rows: [
      { keys: ["←", "→", "↑", "↓"], does: "To the nearest region in that direction" },
      { keys: ["A – Z"], does: "To a region by its name" },
      { keys: ["Home", "End"], does: "To the first, to the last region" },
      { keys: ["Enter", "Space"], does: "Open the region’s claims" },
    ],
  },
  {
    name: "Timeline",
    rows: [
      { keys: ["Space"], does: "Play and pause" },
      { keys: ["Ctrl+←", "Ctrl+→"], does: "Move the window by its own width" },
      { keys: ["←", "→"], does: "On a handle: one unit earlier, later" },
      { keys: ["Page Up", "Page Down"], does: "On a handle: a tenth of all time later, earlier" },
      { keys: ["Home", "End"], does: "On a handle: as far as it goes" },
    ],
  },
  {
    name: "Filters and details",
    rows: [
      { keys: ["Space"], does: "Switch an option" },
      { keys: ["Enter"], does: "Open a section, a claim, a region" },
      { keys: ["Esc"], does: "In a search field: clear it. In the details: close them" },
    ],
  },
];

/** Words of the list of keys. */
export const keys = {
  title: "Keys",
  note: "On a Mac, Cmd does what Ctrl does. On layouts without Latin letters the same keys hold by their place. Keys of the map and the timeline hold while the focus is there.",
  areas,
  pageKeys: "“?”, “/” and F6 are keys of this page",
  or: "or",
};
