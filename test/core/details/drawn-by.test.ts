import { expect, test } from "vitest";
import { drawnBy } from "../../../src/core/details/drawn-by.ts";
import { rowsOf } from "../../helpers/csv-rows.ts";

test.each([
  ["editor's inference", { by: "editors", remark: "" }],
  ["editor's inference; same group, not independent", { by: "editors", remark: "same group, not independent" }],
  ["", { by: "source", remark: "" }],
  ["the toll differs", { by: "source", remark: "the toll differs" }],
])("who drew a relation with the note %o", (note, drawing) => {
  expect(drawnBy(note)).toEqual(drawing);
});

test("as many relations are by the editors as their notes say", () => {
  const notes = rowsOf("relations.csv").map(({ note = "" }) => note);
  expect(notes.filter((note) => drawnBy(note).by === "editors")).toHaveLength(
    notes.filter((note) => note.includes("inference")).length,
  );
});
