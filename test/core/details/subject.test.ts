import { describe, expect, it } from "vitest";
import { createClaimLookup } from "../../../src/core/details/claim-lookup.ts";
import { subjectOf } from "../../../src/core/details/subject.ts";
import type { AreaId } from "../../../src/core/records/area.ts";
import type { ClaimId, EventId } from "../../../src/core/records/records.ts";
import { createClaim, createDataset, createEvent } from "../../helpers/claims.ts";

const kunar = createClaim({ id: "kunar", regions: ["AF-KNR"] });
const country = createClaim({ id: "country", regions: ["AF"], extent: "country" });
const herat = createClaim({ id: "herat", regions: ["AF-HER"] });
const raid = createClaim({ id: "raid", regions: ["AF-HER"], event: "raid" });
const event = createEvent({ id: "raid" });
const dataset = createDataset({ claims: [kunar, country, herat, raid], events: [event] });

function subject(area: string | null, claim: string | null, isMatching = true) {
  const selection = { area: area as AreaId | null, claim: claim as ClaimId | null };
  return subjectOf(selection, createClaimLookup(dataset), dataset, () => isMatching);
}

describe("subjectOf", () => {
  it("is an event before the area or claim it was opened from, with a claim of it open", () => {
    const shown = (id: string, area: string | null, claim: string | null) =>
      subjectOf(
        { area: area as AreaId | null, claim: claim as ClaimId | null, event: id as EventId },
        createClaimLookup(dataset),
        dataset,
        () => true,
      );
    expect(shown("raid", "AF-HER", "raid")).toEqual({ kind: "event", event, claim: raid });
    expect(shown("raid", "AF-HER", "herat")).toEqual({ kind: "event", event, claim: null });
    expect(shown("gone", "AF-HER", null)).toEqual({ kind: "area", area: "AF-HER", claim: null });
  });

  it("is an area, with a claim that counts for it open", () => {
    expect(subject("AF-KNR", null)).toEqual({ kind: "area", area: "AF-KNR", claim: null });
    expect(subject("AF-KNR", "kunar")).toEqual({ kind: "area", area: "AF-KNR", claim: kunar });
    expect(subject("AF-KNR", "kunar", false)).toEqual({ kind: "area", area: "AF-KNR", claim: kunar });
  });

  it("opens a claim about the whole country inside a province only where it is listed there", () => {
    expect(subject("AF-KNR", "country")).toEqual({ kind: "area", area: "AF-KNR", claim: country });
    expect(subject("AF-KNR", "country", false)).toEqual({ kind: "claim", claim: country });
  });

  it("shows a claim that does not belong to the area alone", () => {
    expect(subject("AF-KNR", "herat")).toEqual({ kind: "claim", claim: herat });
    expect(subject("AF:country", "kunar")).toEqual({ kind: "claim", claim: kunar });
    expect(subject(null, "kunar")).toEqual({ kind: "claim", claim: kunar });
  });

  it("passes over unknown ids", () => {
    expect(subject("XX", null)).toEqual({ kind: "all" });
    expect(subject("AF-KNR", "gone")).toEqual({ kind: "area", area: "AF-KNR", claim: null });
    expect(subject(null, null)).toEqual({ kind: "all" });
  });
});
