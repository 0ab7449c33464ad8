import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { figureGroundOf, figureInputOf } from "../../../src/app/picture/figure-input.ts";
import { createDatasetModel } from "../../../src/core/dataset-model.ts";
import type { Claim, Dataset } from "../../../src/core/records/records.ts";
import type { ClaimantType } from "../../../src/core/records/vocabulary.ts";
import { DEFAULT_VIEW, type ViewState } from "../../../src/core/view-state.ts";
import { mapGroundOf } from "../../../src/drawing/ground/map-ground.ts";
import type { FigureInput } from "../../../src/export/figure/figure-input.ts";
import { loadPackage } from "../../../src/io/load-package.ts";
import { createAtlasState } from "../../../src/state/atlas-state.ts";
import { createClaim, createClaimant, createPublication, createSpan, type Overrides } from "../../helpers/claims.ts";
import { ENGLISH } from "../../helpers/english.ts";

const TYPES: readonly ClaimantType[] = [
  "is",
  "taliban",
  "afghan-republic",
  "pakistan-gov",
  "us-gov",
  "other-gov",
  "un",
  "media",
  "local",
];

const claims: readonly Overrides<Claim>[] = [
  ...TYPES.map((claimant, index) => ({
    claimant,
    regions: ["AF-NAN"],
    occurred: createSpan(`2022-0${index + 1}-11`),
  })),
  { claimant: "taliban", regions: ["AF-NAN"], assertion: "denial", denies: "presence" },
  { claimant: "taliban", regions: ["AF-KAB"], assertion: "denial", denies: "presence" },
  { claimant: "un", regions: ["AF-FRA"], occurred: createSpan("2022-01-01", "2022-12-31", "year") },
  { claimant: "is", regions: ["PK220", "PK213"], occurred: createSpan("2018-07-13") },
  { claimant: "media", regions: ["AF-KNR"], assertion: "disputed-attribution" },
  { claimant: "un", regions: ["AF"], extent: "most", occurred: createSpan("2021-11-17") },
  { claimant: "taliban", regions: ["AF"], extent: "country", assertion: "denial", denies: "presence" },
  { claimant: "pakistan-gov", regions: ["PK-KP"] },
  { claimant: "us-gov", regions: ["IR"], extent: "country", occurred: createSpan("2024-01-03") },
];

/** The committed regions and boundaries with a few made-up claims, so that edits of the claims change no drawing. */
export async function createFigureInput(view: Partial<ViewState> = {}): Promise<FigureInput> {
  const folder = fileURLToPath(new URL("../../../public/data/", import.meta.url));
  const loaded = await loadPackage(async (path) => new Response(readFileSync(path)), folder);
  const dataset: Dataset = {
    ...loaded.dataset,
    claims: claims.map((claim, index) =>
      createClaim({ id: `claim-${index}`, reported: createSpan(`${2015 + (index % 10)}-05-18`), ...claim }),
    ),
    claimants: new Map(
      TYPES.map((type) => createClaimant({ id: type, type, group: type })).map((claimant) => [claimant.id, claimant]),
    ),
    publications: new Map([createPublication()].map((publication) => [publication.id, publication])),
    relations: [],
  };
  const descriptor = { ...loaded.descriptor, version: "2026.11" };
  const state = createAtlasState(createDatasetModel(dataset), [], ENGLISH, { ...DEFAULT_VIEW, ...view });
  return figureInputOf(state, figureGroundOf(mapGroundOf(loaded, dataset), descriptor), "#v1");
}

/** The packaged typeface, as a drawing that is kept here finds it when it is opened. */
export const FONT = ["normal", "italic"]
  .map((style) => {
    const file = `../../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-${style}.woff2`;
    return `@font-face{font-family:"Source Sans 3 Variable";font-style:${style};font-weight:200 900;src:url(${file})}`;
  })
  .join("");

/**
 * Holds a drawing against the one kept beside the tests, byte for byte. Where they differ, the new one is written
 * beside it, to be looked at and, where it is right, to take its place.
 */
export function expectKept(svg: string, name: string): void {
  const kept = fileURLToPath(new URL(name, import.meta.url));
  const changed = kept.replace(/\.svg$/, ".changed.svg");
  const same = existsSync(kept) && readFileSync(kept, "utf8") === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(same, `${name} has changed: see ${changed}`).toBe(true);
}
