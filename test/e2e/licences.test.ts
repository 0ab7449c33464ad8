import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
const dependenciesOf = (folder: string) => Object.keys(manifestOf(folder).dependencies);

test("the site carries the licence of each package that is in it, of those inside MapLibre too", () => {
  const parts = readFileSync(join(inject("siteFolder"), "licences.txt"), "utf8").split("\n----\n\n");
  const texts = new Map(parts.map((part) => [part.split(" ")[0] ?? "", part]));
  const bundledByMapLibre = dependenciesOf("node_modules/maplibre-gl").filter((name) => !name.startsWith("@types/"));
  expect(bundledByMapLibre.length).toBeGreaterThan(10);
  const expected = [
    ...dependenciesOf(".").filter((name) => name !== "d3"),
    ...bundledByMapLibre,
    "@preact/signals-core",
    "d3-array",
    "d3-geo",
  ];
  expect(expected.filter((name) => !texts.has(name))).toEqual([]);
  const isLicence = (text: string) =>
    /copyright|©/i.test(text) && /permission|redistribution|granted|permitted/i.test(text) && text.length > 500;
  expect([...texts].filter(([, text]) => !isLicence(text)).map(([name]) => name)).toEqual([]);
});
