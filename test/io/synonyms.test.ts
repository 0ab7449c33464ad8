import { expect, test } from "vitest";
import { readSynonyms } from "../../src/io/synonyms.ts";

const read = (...rows: readonly string[]) => {
  const { synonyms, problems } = readSynonyms(["term,same_as,kind,source", ...rows].join("\n"));
  return [
    synonyms.map(({ term, sameAs, source }) => `${term} = ${sameAs}${source === null ? "" : `, ${source}`}`),
    problems.map(({ row, column }) => `${row} ${column}`),
  ];
};

test("synonyms are read with their source, spellings without", () => {
  expect(read("Khetab,Syed Omar,person,The police", "Chaghcharan,Firoz Koh,place,Spelling")).toEqual([
    ["Khetab = Syed Omar, The police", "Chaghcharan = Firoz Koh"],
    [],
  ]);
});

test("a package without the table has none", () => {
  expect(readSynonyms(undefined)).toEqual({ synonyms: [], problems: [], count: 0 });
});

test.each([
  ["an empty cell", ["A,,place,spelling"], "2 same_as"],
  ["no source", ["A,B,place,"], "2 source"],
  ["a name without words", ["—,B,place,spelling"], "2 term"],
  ["a kind that is none", ["A,B,group,spelling"], "2 kind"],
  ["what the search finds alike anyway", ["Mazar-e Sharif,Mazar-i-Sharīf,place,spelling"], "2 same_as"],
  ["the same twice", ["Aa,Bb,place,spelling", "bb,aa,place,spelling"], "3 term"],
  ["the end of a chain again", ["Aa,Bb,place,spelling", "Bb,Cc,place,spelling", "Cc,Aa,place,spelling"], "4 term"],
  ["a place that is a person", ["Aa,Bb,place,spelling", "Bb,Cc,person,spelling"], "3 kind"],
])("%s is a fault of its row", (_, rows, fault) => {
  expect(read(...rows)[1]).toEqual([fault]);
});
