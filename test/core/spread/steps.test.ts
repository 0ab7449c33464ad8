import * as turf from "@turf/turf";
import { expect, test } from "vitest";
import { stepsOf } from "../../../src/core/spread/steps.ts";
import { createClaim, createRegion } from "../../helpers/claims.ts";
import { namedOn, nextTo } from "./spread-claims.ts";

const kinds = (text: string, pairs: string) => stepsOf(namedOn(text), nextTo(pairs)).map(({ kind }) => kind);

test("a region next to one of an earlier day is a step, else a leap; those of the first day are neither", () => {
  expect(kinds("A1 B2 C3 D4", "AB BC")).toEqual(["first", "step", "step", "leap"]);
  expect(kinds("A1 B1 C2", "AB BC")).toEqual(["first", "first", "step"]);
});

test("a region of the same day is not earlier", () => {
  expect(kinds("A1 B2 C2 D3", "BC CD")).toEqual(["first", "leap", "leap", "step"]);
});

test("a step names all neighbours named before, nearest first; a leap the nearest region and how far it is", () => {
  const at = (id: string, longitude: number) => ({
    region: createRegion({ id, label: { longitude, latitude: 34 } }),
    claim: createClaim(),
    partner: null,
    gap: null,
  });
  const namings = [
    { ...at("AF-A", 60), day: 1 },
    { ...at("AF-B", 62), day: 2 },
    { ...at("AF-C", 63), day: 3 },
    { ...at("AF-D", 62.4), day: 4 },
  ];
  const [, leap, , step] = stepsOf(namings, nextTo("BD CD"));
  expect(leap).toEqual({
    kind: "leap",
    nearest: "AF-A",
    kilometres: expect.closeTo(turf.distance([60, 34], [62, 34]), 6),
  });
  expect(step).toEqual({ kind: "step", next: ["AF-B", "AF-C"] });
});
