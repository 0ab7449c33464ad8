/** Words of undo and redo. */
export const history = {
  undo: "Undo",
  redo: "Redo",
  undone: "Undone",
  redone: "Redone",
  nothingToUndo: "Nothing to undo",
  nothingToRedo: "Nothing to redo",
};
