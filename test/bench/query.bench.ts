// Run: npx vitest run --config test/bench/vitest.config.ts query
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";
import { type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import { type ClaimColumns, columnsOf } from "../../src/core/query/claim-columns.ts";
import type { QueryResult } from "../../src/core/query/query.ts";
import { BLOCS } from "../../src/core/records/bloc.ts";
import type { RegionId } from "../../src/core/records/records.ts";
import { monthEnd, monthIndex, monthStart } from "../../src/core/time/day.ts";
import type { TimeWindow } from "../../src/core/time/span.ts";
import { createDay } from "../helpers/claims.ts";
import type { Answer } from "./query-crossfilter.ts";
import { realDataset } from "./query-dataset.ts";
import type { Engine } from "./query-engines.ts";
import { scaledColumns, seededRandom } from "./query-generator.ts";

const FIRST_MONTH = monthIndex(createDay("2014-01-01"));
const MONTHS = 146;
const YEAR_IN_VIEW: TimeWindow = { from: createDay("2020-09-01"), to: createDay("2021-08-31") };
const A_MONTH_LATER: TimeWindow = { from: createDay("2020-10-01"), to: createDay("2021-09-30") };

/** One after another, as a reader would make them. */
const MOVES: Readonly<Record<string, readonly TimeWindow[]>> = {
  "drag the end by a month": Array.from({ length: 120 }, (_, step) => {
    const month = 60 + Math.round(40 * Math.sin(step / 20));
    return { from: monthStart(FIRST_MONTH + 12), to: monthEnd(FIRST_MONTH + month) };
  }),
  "play twelve months": Array.from({ length: MONTHS - 12 }, (_, step) => ({
    from: monthStart(FIRST_MONTH + step),
    to: monthEnd(FIRST_MONTH + step + 11),
  })),
  "play from the earliest": Array.from({ length: MONTHS }, (_, step) => ({
    from: null,
    to: monthEnd(FIRST_MONTH + step),
  })),
  "jump anywhere": jumps(40),
};

/** No two alike, so that no answer is kept from before. */
const FILTERS: readonly Filter[] = [
  ...BLOCS.map((bloc): Filter => ({ ...NO_FILTER, bloc: { kind: "without", values: [bloc] } })),
  ...BLOCS.map((bloc): Filter => ({ ...NO_FILTER, bloc: { kind: "only", values: [bloc] } })),
  ...(["attack", "operation", "presence", "denial", "strength"] as const).map(
    (assertion): Filter => ({ ...NO_FILTER, assertion: { kind: "without", values: [assertion] } }),
  ),
  ...(["B", "C", "D"] as const).map((atLeast): Filter => ({ ...NO_FILTER, reliability: { atLeast, unjudged: false } })),
  ...["AF-NAN", "AF-KAB", "PK", "AF"].map(
    (region): Filter => ({ ...NO_FILTER, region: { kind: "only", values: [region as RegionId] } }),
  ),
];

test.each(["real", 100_000, 1_000_000] as const)("query, %s claims", async (size) => {
  const { atlas, peer } = await builtEngines();
  const dataset = realDataset();
  const columns = size === "real" ? columnsOf(dataset) : scaledColumns(dataset, size, 20);
  const ours = run(atlas, columns);
  const theirs = run(peer, columns);
  ours.answers.forEach((answer, position) => {
    expectSame(answer, theirs.answers[position] as Answer);
  });
  process.stdout.write(
    [
      `\n${columns.size.toLocaleString("en")} claims, milliseconds (median / 95th percentile)`,
      `${"".padEnd(26)}${"atlas".padStart(18)}${"crossfilter2".padStart(22)}${"faster (median, p95)".padStart(24)}`,
      ...[...ours.times].map(([name, times]) => row(name, times, theirs.times.get(name) as readonly number[])),
      "",
    ].join("\n"),
  );
});

/** The engines as they would be shipped: vitest rewrites modules in a way that slows inner loops. */
async function builtEngines(): Promise<typeof import("./query-engines.ts")> {
  const entry = fileURLToPath(new URL("query-engines.ts", import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: { outDir, target: "es2022", lib: { entry, formats: ["es"], fileName: () => "engines.mjs" } },
  });
  return import(/* @vite-ignore */ pathToFileURL(join(outDir, "engines.mjs")).href);
}

/** Times of every kind of step, and the answer to each tenth step. One engine at a time, so that neither pays for the other's memory. */
function run<Result>(engine: Engine<Result>, columns: ClaimColumns) {
  const times = new Map<string, number[]>();
  const answers: Result[] = [];
  let steps = 0;
  const time = <Outcome>(name: string, work: () => Outcome): Outcome => {
    const start = performance.now();
    const outcome = work();
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    return outcome;
  };
  const ask = time("build the index", () => engine(columns));
  const step = (name: string, filter: Filter, window: TimeWindow): void => {
    const answer = time(name, () => ask(filter, window));
    if (steps++ % 10 === 0) answers.push(answer);
  };
  for (const [move, windows] of Object.entries(MOVES)) {
    for (const window of windows) step(move, NO_FILTER, window);
  }
  ask(NO_FILTER, YEAR_IN_VIEW);
  for (const filter of FILTERS) {
    step("change the filter", filter, YEAR_IN_VIEW);
    step("first move after that", filter, A_MONTH_LATER);
    ask(filter, YEAR_IN_VIEW);
  }
  return { times, answers };
}

function jumps(count: number): readonly TimeWindow[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const start = Math.floor(random() * MONTHS);
    const end = start + Math.floor(random() * (MONTHS - start));
    return { from: monthStart(FIRST_MONTH + start), to: monthEnd(FIRST_MONTH + end) };
  });
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number;
}

function row(name: string, times: readonly number[], peerTimes: readonly number[]): string {
  const [median, high] = [quantile(times, 0.5), quantile(times, 0.95)];
  const [peerMedian, peerHigh] = [quantile(peerTimes, 0.5), quantile(peerTimes, 0.95)];
  const pair = (a: number, b: number): string => `${a.toFixed(2)} / ${b.toFixed(2)}`;
  const faster = `${(peerMedian / median).toFixed(1)}x, ${(peerHigh / high).toFixed(1)}x`;
  return `${name.padEnd(26)}${pair(median, high).padStart(18)}${pair(peerMedian, peerHigh).padStart(22)}${faster.padStart(24)}`;
}

/** Options that no claim has are missing from the peer's groups: only the others are compared. */
function expectSame(result: QueryResult, answer: Answer): void {
  expect(result.matching).toBe(answer.matching);
  for (const [facet, counts] of Object.entries(answer.facets)) {
    const ours = [...result.facets[facet as keyof QueryResult["facets"]].values()].filter((count) => count > 0);
    expect(ours.toSorted(), facet).toEqual(counts.filter((count) => count > 0).toSorted());
  }
  const areas = [...result.areas.values()]
    .filter((area) => area.claims > 0)
    .map((area) => [area.claims, area.groups, area.affirmingGroups, area.longDated, ...Array.from(area.byBloc)]);
  expect(areas).toEqual(answer.areas.filter(([claims]) => claims !== 0));
}
