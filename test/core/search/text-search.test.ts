import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filter.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { Claim } from "../../../src/core/records/records.ts";
import { foundElsewhere } from "../../../src/core/search/found-elsewhere.ts";
import { excerptOf, markerOf } from "../../../src/core/search/marks.ts";
import { createNearSearches } from "../../../src/core/search/nearest.ts";
import { DEFAULT_TIMELINE } from "../../../src/core/timeline/timeline.ts";
import { alsoSearched } from "../../../src/words/also-found.ts";
import { sentenceParts } from "../../../src/words/sentence.ts";
import { createClaim, createClaimant, createDataset, createPublication, createRegion } from "../../helpers/claims.ts";
import { english } from "../../helpers/english.ts";

const dataset = createDataset({
  regions: [
    createRegion({ id: "PK", name: "Pakistan", otherNames: ["Islamic Republic of Pakistan"] }),
    createRegion({ id: "PK-BA", name: "Balochistan", otherNames: ["Baluchistan"] }),
    createRegion({ id: "PK211", name: "Kech", otherNames: ["Turbat", "Turbat district"] }),
    createRegion({ id: "AF-GHO", name: "Ghor" }),
  ],
  claimants: [createClaimant({ id: "ghorzang", name: "Naeem Ghorzang" })],
  publications: [createPublication({ id: "post", publisher: "The Post", title: "Bombers of Kabul’s Abbey Gate" })],
  claims: [
    createClaim({ id: "kech", regions: ["PK211"], summary: "This was a bombing." }),
    createClaim({ id: "ghor", regions: ["AF-GHO"], summary: "IS denied it.", note: "Shahab al-Muhajir was named." }),
    createClaim({
      id: "mapped",
      claimant: "ghorzang",
      publication: "post",
      summary: "The gate of the abbey was shut.",
      point: {
        longitude: 67,
        latitude: 36,
        precision: "settlement",
        settlement: "Mazār-e Sharīf",
        settlementId: "gn-1",
        otherNames: ["Mazari-Sharif", "Mazar"],
      },
    }),
    createClaim({ id: "ghafari", summary: "Sanaullah Ghafari is alive, a bomb said." }),
  ],
  synonyms: [
    { term: "Shahab al-Muhajir", sameAs: "Sanaullah Ghafari", kind: "person", source: "UN monitors" },
    { term: "Ghafari", sameAs: "Sanaullah Ghafari", kind: "person", source: null },
  ],
});
const index = createClaimIndex(dataset);
const claim = (id: string): Claim => dataset.claims.find((one) => one.id === id) as Claim;

function found(text: string): readonly string[] | null {
  const finding = index.search(text);
  return finding && dataset.claims.filter((_, position) => finding.matches[position] === 1).map(({ id }) => id);
}

describe("a search finds", () => {
  test.each([
    ["is", ["ghor", "ghafari"]],
    ["Ghor", ["ghor"]],
    ["Ghorz", ["mapped"]],
    ["bomb", ["kech", "mapped", "ghafari"]],
    ["bombing", ["kech"]],
    ["a bomb", ["kech", "mapped", "ghafari"]],
    ['"Abbey Gate"', ["mapped"]],
    ["„Abbey Gate”", ["mapped"]],
    ['"gate abbey"', []],
    ['"Abbey Ga', ["mapped"]],
    ['"a bomb"', ["ghafari"]],
    ["Balochistan", ["kech"]],
    ["Baluchistan", ["kech"]],
    ["Islamic Republic of Pakistan", ["kech"]],
    ["Republic", []],
    ["Kech/Turbat", ["kech"]],
    ["Mazar-i-Sharif", ["mapped"]],
    ["Mazari", []],
    ["Shahabul Muhajir", ["ghor", "ghafari"]],
    ["Ghafari", ["ghor", "ghafari"]],
    ['"Ghafari"', ["ghafari"]],
    [".*", null],
    ["-", null],
    ["  ", null],
  ])("%s", (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test("no more for what comes after 200 characters, however long", () => {
    expect(found(`Ghor ${" ".repeat(200)}nowhere`)).toEqual(["ghor"]);
    expect(found("x".repeat(100_000))).toEqual([]);
  });
});

describe("what else was searched", () => {
  const also = (text: string) => index.search(text)?.terms.flatMap((term) => alsoSearched(english, term));

  test("is other names with who says so, places in a region, and beginnings", () => {
    expect(also("Shahab al-Muhajir")).toEqual([
      "Sanaullah Ghafari (the same, says UN monitors)",
      "Ghafari (the same, says UN monitors)",
    ]);
    expect(also("Baluchistan")).toEqual(["Balochistan", "places in Balochistan"]);
    expect(also("Ghorz")).toEqual(["words that begin with “Ghorz”"]);
    expect(also('"Balochistan"')).toEqual([]);
  });

  test("is in the sentence", () => {
    const said = (text: string) => {
      const parts = sentenceParts(english, { ...NO_FILTER, text }, DEFAULT_TIMELINE, dataset);
      return parts.find(({ name }) => name === "text")?.words;
    };
    expect(said("Baluchistan")).toBe("“Baluchistan”, Balochistan or places in Balochistan");
    expect(said('Kabul "Abbey  Gate')).toBe("“Kabul” “Abbey  Gate”");
    expect(said("-")).toBeUndefined();
  });
});

describe("marks", () => {
  const marked = (search: string, text: string) =>
    markerOf(index.search(search)?.terms ?? [])(text).map(({ start, end }) => text.slice(start, end));

  test("stand on the words as they are written", () => {
    expect(marked("bomb", "Bombs, Bombing and a bombshell: BOMB")).toEqual(["Bombs", "Bombing", "BOMB"]);
    expect(marked('"abbey gate"', "Abbey-Gate, the abbey, a gate")).toEqual(["Abbey-Gate"]);
    expect(marked("Ghafari", "Shahab al-Muhajir or Ghafari’s men")).toEqual(["Shahab al-Muhajir", "Ghafari’s"]);
    expect(marked("", "Nothing")).toEqual([]);
  });

  test("show where a claim holds what no visible text does", () => {
    const elsewhere = (search: string, id: string) =>
      foundElsewhere(claim(id), dataset, index.search(search)?.terms ?? [], [claim(id).summary]);
    expect(elsewhere("Turbat", "kech")).toEqual([{ field: "otherName", of: "Kech", text: "Turbat" }]);
    expect(elsewhere("Balochistan", "kech")).toEqual([{ field: "within", of: "Kech", text: "Balochistan" }]);
    expect(elsewhere("Muhajir", "ghor")).toEqual([{ field: "note", text: "Shahab al-Muhajir was named." }]);
    expect(elsewhere("Mazar-e Sharif", "mapped")).toEqual([{ field: "settlement", text: "Mazār-e Sharīf" }]);
    expect(elsewhere("gate", "mapped")).toEqual([]);
  });

  test("are in the part of a long text that is shown", () => {
    const text = `${"before ".repeat(40)}the camp ${"after ".repeat(40)}`;
    const marks = markerOf(
      createClaimIndex(createDataset({ claims: [createClaim({ note: text })] })).search("camp")?.terms ?? [],
    );
    const excerpt = excerptOf(text, marks, 60);
    expect(excerpt).toMatch(/^….*the camp .*…$/u);
    expect(excerpt.length).toBeLessThanOrEqual(64);
  });
});

describe("where nothing is found", () => {
  const near = (text: string) =>
    createNearSearches(
      dataset,
      index,
    )({
      filter: { ...NO_FILTER, text, polarity: { kind: "without", values: ["affirm"] } },
      window: { from: null, to: null },
      clock: "occurred",
    }).map(({ text: words, matching, total }) => [words, matching, total]);

  test.each([
    ["Gahfari", [["Ghafari", 0, 2]]],
    ["Mazar Shareef", [["Mazar Sharīf", 0, 1]]],
    ['"gate abbey"', [["gate abbey", 0, 1]]],
    [
      "Kech Ghor",
      [
        ["Kech", 0, 1],
        ["Ghor", 0, 1],
      ],
    ],
    ["Abbeygate", [["abbey gate", 0, 1]]],
    ["xqzw", []],
    ["Ghor", []],
  ])("%s leads on", (text, searches) => {
    expect(near(text)).toEqual(searches);
  });
});
