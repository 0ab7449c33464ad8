// Run: npx vitest run --config test/bench/vitest.config.ts query
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";
import { type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import { type ClaimColumns, columnsOf } from "../../src/core/query/claim-columns.ts";
import type { QueryResult } from "../../src/core/query/query.ts";
import { CLAIMANT_CATEGORIES } from "../../src/core/records/claimant-category.ts";
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
  "jump anywhere": jumps(20),
};

/** No two alike, so that no answer is kept from before. */
const FILTERS: readonly Filter[] = [
  ...CLAIMANT_CATEGORIES.map(
    (category): Filter => ({ ...NO_FILTER, category: { kind: "without", values: [category] } }),
  ),
  ...CLAIMANT_CATEGORIES.map((category): Filter => ({ ...NO_FILTER, category: { kind: "only", values: [category] } })),
  ...(["attack", "operation", "presence", "denial", "strength"] as const).map(
    (assertion): Filter => ({ ...NO_FILTER, assertion: { kind: "without", values: [assertion] } }),
  ),
  ...(["B", "C", "D"] as const).map((atLeast): Filter => ({ ...NO_FILTER, reliability: { atLeast, unjudged: false } })),
  ...["AF-NAN", "AF-KAB", "PK", "AF"].map(
    (region): Filter => ({ ...NO_FILTER, region: { kind: "only", values: [region as RegionId] } }),
  ),
];

const { atlas, peer } = await builtEngines();

test.each(["real", 100_000, 1_000_000] as const)(
  "query, %s claims",
  (size) => {
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
        line("", ["atlas, processor", "crossfilter2, processor", "faster", "atlas, clock"]),
        ...[...ours.times].map(([name, times]) => row(name, times, theirs.times.get(name) ?? [])),
        "",
      ].join("\n"),
    );
  },
  3_600_000,
);

/** Milliseconds by the clock, and of all processor time that the step took: the second does not suffer from a busy machine. */
interface Took {
  readonly clock: number;
  readonly processor: number;
}

/** The engines as they would be shipped: vitest rewrites modules in a way that slows inner loops. */
async function builtEngines(): Promise<typeof import("./query-engines.ts")> {
  const entry = fileURLToPath(new URL("query-engines.ts", import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: { outDir, target: "es2022", lib: { entry, formats: ["es"], fileName: () => "engines.mjs" } },
  });
  const engines = await import(/* @vite-ignore */ pathToFileURL(join(outDir, "engines.mjs")).href);
  rmSync(outDir, { recursive: true });
  return engines;
}

/**
 * Times of every kind of step, and the answer to each tenth step. One engine at a time, so that neither pays for the
 * other's memory.
 */
function run<Result>(engine: Engine<Result>, columns: ClaimColumns) {
  const times = new Map<string, Took[]>();
  const answers: Result[] = [];
  let steps = 0;
  const time = <Outcome>(name: string, work: () => Outcome): Outcome => {
    const clock = performance.now();
    const processor = process.cpuUsage();
    const outcome = work();
    const { user, system } = process.cpuUsage(processor);
    times.set(name, [
      ...(times.get(name) ?? []),
      { clock: performance.now() - clock, processor: (user + system) / 1000 },
    ]);
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

/** Median and 95th percentile of the processor's and of the clock's milliseconds. */
function row(name: string, ours: readonly Took[], theirs: readonly Took[]): string {
  const pair = (times: readonly Took[], kind: keyof Took): readonly [number, number] => {
    const sorted = times.map((took) => took[kind]);
    return [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  };
  const words = ([median, high]: readonly [number, number]): string => `${median.toFixed(2)} / ${high.toFixed(2)}`;
  const [atlas, crossfilter] = [pair(ours, "processor"), pair(theirs, "processor")];
  const faster = `${(crossfilter[0] / atlas[0]).toFixed(1)}x, ${(crossfilter[1] / atlas[1]).toFixed(1)}x`;
  return line(name, [words(atlas), words(crossfilter), faster, words(pair(ours, "clock"))]);
}

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(24), ...cells.map((cell) => cell.padStart(25))].join("");
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
    .map((area) => [area.claims, area.groups, area.affirmingGroups, area.longDated, ...Array.from(area.byCategory)]);
  expect(areas).toEqual(answer.areas.filter(([claims]) => claims !== 0));
}
