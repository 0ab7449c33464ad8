import { describe, expect, it } from "vitest";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import type { ClaimId } from "../../src/core/records/records.ts";
import { DEFAULT_TIMELINE } from "../../src/core/timeline/timeline.ts";
import { DEFAULT_VIEW, type Selection, type ViewState } from "../../src/core/view-state.ts";
import { spokenView } from "../../src/words/spoken-view.ts";
import { createClaim, createDataset, createDay, createRegion } from "../helpers/claims.ts";
import { english } from "../helpers/english.ts";

const dataset = createDataset({
  regions: [createRegion({ id: "AF", name: "Afghanistan" }), createRegion({ id: "AF-NAN", name: "Nangarhar" })],
  claims: [createClaim({ id: "a", summary: "UNAMA said so." }), createClaim({ id: "b" })],
});

function said(selection: Partial<Selection>, part: Partial<ViewState> = {}): readonly string[] {
  const timeline = {
    ...DEFAULT_TIMELINE,
    published: part.timeline?.published ?? DEFAULT_TIMELINE.published,
    window: { from: createDay("2023-01-01"), to: createDay("2023-12-31") },
  };
  const view = { ...DEFAULT_VIEW, ...part, timeline, selection: { ...DEFAULT_VIEW.selection, ...selection } };
  const { filter } = view;
  const model = createDatasetModel(dataset);
  const result = model.index.query({ filter, window: timeline.window, clock: timeline.clock });
  return spokenView(english, view, result, model);
}

describe("a view as it is read out", () => {
  it("is count, window, what the details show and the colours", () => {
    expect(said({})).toEqual(["2 of 2 claims", "About Jan – Dec 2023", "Details closed", "Coloured by claims"]);
    const published = { from: null, to: createDay("2023-06-30") };
    expect(said({}, { timeline: { ...DEFAULT_TIMELINE, published } })[1]).toBe(
      "About Jan – Dec 2023, published by 30 Jun 2023",
    );
    expect(said({ area: "AF-NAN" as AreaId })[2]).toBe("Nangarhar: 2 claims, 2 affirm, 1 separate voice");
    expect(said({ area: "AF:country" as AreaId })[2]).toBe("Afghanistan, whole country: no claim in this window");
    expect(said({ claim: "a" as ClaimId })[2]).toBe("UNAMA said so");
  });

  it("tells by which rule claims count against each other", () => {
    const colours = (contestRule: ViewState["contestRule"]) => said({}, { measure: "contested", contestRule })[3];
    expect(colours("same-days")).toBe(
      "Coloured by contested. Only claims about the same days count against each other.",
    );
    expect(colours("anywhere")).toContain("Claims anywhere in the window");
  });
});
