import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER } from "../../../src/core/filter/filter.ts";
import { MAP_SYMBOLS } from "../../../src/core/measures/map-symbols.ts";
import type { NumberMeasureName } from "../../../src/core/measures/measure.ts";
import { measuresOf } from "../../../src/core/measures/measures.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { Claim, RegionId } from "../../../src/core/records/records.ts";
import { legendKeys, stanceKeys } from "../../../src/drawing/legend/legend.ts";
import { type LegendContent, legendContent } from "../../../src/drawing/legend/legend-content.ts";
import { rampScene } from "../../../src/drawing/legend/legend-ramp.ts";
import { legendScene } from "../../../src/drawing/legend/legend-scene.ts";
import { dotNodes } from "../../../src/drawing/overlay/place-dots.ts";
import { sceneToSvg } from "../../../src/export/svg.ts";
import { classLabels } from "../../../src/words/class-labels.ts";
import { createClaim, createClaimant, createDataset, createRegion, createSpan } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

function contentOf(
  claims: readonly Claim[],
  name: NumberMeasureName = "claims",
  part: Partial<Filter> = {},
): LegendContent {
  const regions = ["AF-NAN", "AF-KNR"].map((id) => createRegion({ id }));
  const claimants = [createClaimant({ id: "unama" }), createClaimant({ id: "mujahid", type: "taliban" })];
  const dataset = createDataset({ claims, regions, claimants });
  const query = { filter: { ...NO_FILTER, ...part }, window: { from: null, to: null }, clock: "occurred" } as const;
  return legendContent(createClaimIndex(dataset).query(query), measuresOf(dataset)[name], dataset.regions);
}

const measureOf = (claims: readonly Claim[], name: NumberMeasureName = "claims") =>
  measuresOf(createDataset({ claims }))[name];

const everywhere = [
  createClaim({ id: "1", regions: ["AF-NAN"] }),
  createClaim({ id: "2", regions: ["AF-KNR"], occurred: createSpan("2014-03-01") }),
];
const wholeCountry = createClaim({ id: "3", regions: ["AF"], extent: "country", assertion: "denial" });
const yearOnly = createClaim({
  id: "4",
  regions: ["AF-KNR"],
  occurred: createSpan("2014-01-01", "2014-12-31", "year"),
});

function wordsOf(content: LegendContent): readonly string[] {
  return legendKeys(english, content).map(({ words }) => words);
}

describe("a legend", () => {
  it("explains only what the map shows", () => {
    const content = contentOf(everywhere);
    expect(legendKeys(english, content).map(({ name }) => name)).toEqual(["not-covered"]);
    expect(stanceKeys(english, content).map(({ name }) => name)).toEqual(["affirm"]);
  });

  it("explains regions without colour, hatches and ticks where there are any", () => {
    const content = contentOf([yearOnly, wholeCountry]);
    expect(legendKeys(english, content).map(({ name }) => name)).toEqual([
      "no-claim",
      "not-covered",
      "long-dated",
      "whole-area",
    ]);
    expect(stanceKeys(english, content).map(({ name }) => name)).toEqual(["affirm", "deny"]);
  });

  it("tells land on which claims are counted beside the map from land that is not covered", () => {
    const province = createClaim({ id: "province", regions: ["PK-KP"] });
    expect(legendKeys(english, contentOf([province])).map(({ name }) => name)).toContain("counted");
    expect(legendKeys(english, contentOf([yearOnly])).map(({ name }) => name)).not.toContain("counted");
  });

  it("explains the dots of places, plates and towns that are on the map, each as it is drawn", () => {
    expect(wordsOf({ ...contentOf(everywhere), symbols: MAP_SYMBOLS })).toEqual([
      "Not covered",
      "Place of a claim",
      "Place of a denial",
      "Place, does neither",
      "Near a place",
      "Denial near a place",
      "Near, does neither",
      "Several claims",
      "Town, for orientation",
    ]);
    const keys = legendKeys(english, { ...contentOf(everywhere), symbols: ["settlement deny"] });
    const look = { category: "IS", precision: "settlement", polarity: "deny" } as const;
    expect(keys.at(-1)?.swatch.nodes).toEqual(dotNodes(look, 12, 7));
  });

  it("tells a category that both affirms and denies from two that differ", () => {
    const denial = createClaim({ id: "5", assertion: "denial" });
    expect(contentOf([...everywhere, denial]).stances).toEqual(["affirm", "both"]);
    expect(contentOf([...everywhere, { ...denial, claimant: "mujahid" } as Claim]).stances).toEqual(["affirm", "deny"]);
  });

  it.each(["claims", "groups", "first-affirmed", "time-since"] as const)(
    "does not say that there is no claim where none affirms, coloured by %s",
    (measure) => {
      const denied = [
        createClaim({ id: "1", assertion: "denial" }),
        createClaim({ id: "2", assertion: "strength", regions: ["AF-KNR"] }),
      ];
      expect(wordsOf(contentOf(denied, measure))).toEqual([
        "Matching claims do neither",
        "Matching claims deny, none affirms",
        "Not covered",
      ]);
    },
  );

  it("does not say that there is no claim where the filter hides some", () => {
    const hides = (measure: NumberMeasureName, part: Partial<Filter>) =>
      wordsOf(contentOf(everywhere, measure, part))[0];
    const denials: Partial<Filter> = { polarity: { kind: "only", values: ["deny"] } };
    expect(hides("claims", denials)).toBe("No matching claim: the filter hides some");
    expect(hides("groups", denials)).toBe("No matching claim: the filter hides some");
    expect(hides("first-affirmed", denials)).toBe("No matching claim affirms it so far");
    expect(hides("time-since", denials)).toBe("No matching claim affirms it so far");
    const elsewhere: Partial<Filter> = { region: { kind: "only", values: ["AF-NAN" as RegionId] } };
    expect(hides("claims", elsewhere)).toBe("Left out by the region filter");
  });
});

describe("a ramp", () => {
  it("has equal boxes that fill its width, a label below each", () => {
    const { nodes, height } = rampScene(english, measureOf(everywhere), 320);
    const boxes = nodes.flatMap((node) => (node.kind === "rect" ? [node] : []));
    expect(boxes.map(({ fill }) => fill)).toEqual(["c1", "c2", "c3", "c4", "c5", "c6"]);
    expect(boxes.reduce((sum, { width }) => sum + width, 0)).toBe(320);
    expect(nodes.filter(({ kind }) => kind === "text")).toHaveLength(6);
    expect(height).toBe(28);
  });

  it("breaks labels that are wider than their boxes", () => {
    const spread = measureOf(everywhere, "first-affirmed");
    const lines = (width: number) =>
      rampScene(english, spread, width).nodes.flatMap((node) =>
        node.kind === "text" ? node.runs.map(({ text }) => text) : [],
      );
    expect(lines(320)[0]).toBe("2014");
    expect(lines(320)[1]).toBe("2015–16");
    expect(lines(180).slice(0, 3)).toEqual(["2014", "2015", "–16"]);
  });

  it("tells months in as few letters as there can be, and years have colours of their own", () => {
    const paints = (name: NumberMeasureName) =>
      rampScene(english, measureOf(everywhere, name), 150).nodes.flatMap((node) =>
        node.kind === "rect" ? [node.fill] : [],
      );
    expect(paints("time-since")).toEqual(["c5", "c4", "c3", "c2", "c1"]);
    expect(paints("first-affirmed")).toEqual(["t6", "t5", "t4", "t3", "t2", "t1"]);
    const since = measureOf(everywhere, "time-since");
    expect(classLabels(english, since)).toEqual(["≤ 3 m", "≤ 1 y", "≤ 2 y", "≤ 5 y", "older"]);
  });
});

describe("the legend of a picture", () => {
  it("draws claims", async () => {
    const scene = legendScene(english, contentOf([yearOnly, wholeCountry]), 320);
    await expect(sceneToSvg(scene, "light")).toMatchFileSnapshot("legend-claims.svg");
  });

  it("draws the spread in the dark", async () => {
    const scene = legendScene(english, contentOf(everywhere, "first-affirmed"), 320);
    await expect(sceneToSvg(scene, "dark")).toMatchFileSnapshot("legend-spread-dark.svg");
  });
});
