import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { drawFigure, settingsOf } from "../../scripts/figure/draw.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import type { QueryResult } from "../../src/core/query/query.ts";
import { standingOf } from "../../src/core/query/standing.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import { isoDay } from "../../src/core/time/day.ts";
import { claimsCsv } from "../../src/export/csv/claims-csv.ts";
import { decodeLink, encodeLink } from "../../src/io/link.ts";
import { type LoadedPackage, loadPackage } from "../../src/io/load-package.ts";
import { createAtlasState } from "../../src/state/atlas-state.ts";
import { linkFaultInWords } from "../../src/words/en/link-faults.ts";
import { ENGLISH } from "../helpers/english.ts";
import { KEPT_LINKS, keptFile, linkedFile } from "./linked-package.ts";

let loaded: LoadedPackage;

beforeAll(async () => {
  loaded = await loadPackage(async (path) => new Response(readFileSync(linkedFile(basename(path)))), "linked/");
});

test.each(KEPT_LINKS)("$name: counts, texts and bytes of the figure are those that were kept", async (kept) => {
  const { view, ignored } = decodeLink(kept.link, loaded.dataset);
  const state = createAtlasState(createDatasetModel(loaded.dataset), loaded.problems, ENGLISH, view);
  const result = state.result.value;
  const { svg } = await drawFigure(loaded, kept.link, settingsOf(kept.figure));
  const answers = [
    `link: ${kept.link}`,
    `written again: ${encodeLink(view)}`,
    ...ignored.map((fault) => `ignored: ${linkFaultInWords(fault)}`),
    ...countLines(result, loaded.dataset),
    `figure: ${JSON.stringify(kept.figure)}, ${svg.length} characters, ${digest(svg)}`,
    ...textsOf(svg).map((words) => `  ${words}`),
  ];
  await expect(`${answers.join("\n")}\n`).toMatchFileSnapshot(keptFile("answers", kept));
});

function countLines(result: QueryResult, dataset: Dataset): readonly string[] {
  const facets = Object.entries(result.facets).map(([name, counts]: [string, ReadonlyMap<string, number>]) => {
    const written = [...counts].map(([value, count]) => `${value} ${count}`);
    return `${name}: ${written.length > 40 ? digest(written.join(";")) : written.join("; ")}`;
  });
  const { bricks, long, ...axis } = result.histogram;
  return [
    `claims: ${result.matching} of ${result.total}, as CSV ${digest(claimsCsv(result.rows(), dataset, result.query.clock))}`,
    ...facets,
    `histogram: ${JSON.stringify(axis)}, ${digest([...Array.from(bricks), ...Array.from(long)].join())}`,
    "areas: claims, affirming, denying, groups, affirming groups, long-dated; first and last affirmed, first and last denied; standing",
    ...areaLines(result, dataset),
  ];
}

function areaLines(result: QueryResult, { regions }: Dataset): readonly string[] {
  return [...result.areas].map(([area, said]) => {
    const counts = [said.claims, said.affirming, said.denying, said.groups, said.affirmingGroups, said.longDated];
    const days = [said.firstAffirmed, said.lastAffirmed, said.firstDenied, said.lastDenied];
    const { kind, hidden } = standingOf(area, result, regions);
    return `  ${area}: ${counts.join(" ")}; ${days.map((day) => day && isoDay(day)).join(" ")}; ${kind} ${hidden}`;
  });
}

/** The lines of text of an SVG document. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gsu)].map(([, inner = ""]) => inner.replace(/<[^>]*>/gu, ""));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
