// Run: npx vitest run --config test/bench/vitest.config.ts query
import { expect, test } from "vitest";
import { type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import { indexColumns } from "../../src/core/query/claim-index.ts";
import type { QueryResult } from "../../src/core/query/query.ts";
import { BLOCS } from "../../src/core/records/bloc.ts";
import type { RegionId } from "../../src/core/records/records.ts";
import { addMonths, monthEnd, monthIndex, monthStart } from "../../src/core/time/day.ts";
import type { TimeWindow } from "../../src/core/time/span.ts";
import { createDay } from "../helpers/claims.ts";
import { type Answer, type CrossfilterPeer, crossfilterPeer } from "./query-crossfilter.ts";
import { realDataset } from "./query-dataset.ts";
import { scaledColumns, seededRandom } from "./query-generator.ts";

const FIRST_MONTH = monthIndex(createDay("2014-01-01"));
const MONTHS = 146;
const YEAR_IN_VIEW: TimeWindow = { from: createDay("2020-09-01"), to: createDay("2021-08-31") };

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
  "jump anywhere": jumps(120),
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

test.each([622, 100_000, 1_000_000])("query, %i claims", (size) => {
  const dataset = realDataset();
  const columns = scaledColumns(dataset, size, 20);
  const started = performance.now();
  const index = indexColumns(columns);
  const built = performance.now() - started;
  const peerStarted = performance.now();
  const peer = crossfilterPeer(columns);
  const peerBuilt = performance.now() - peerStarted;
  const lines = [row("index build", [built], [peerBuilt])];

  const ask = (filter: Filter, window: TimeWindow): QueryResult => index.query({ filter, window, clock: "occurred" });
  const askPeer = (window: TimeWindow): Answer => {
    peer.window(window);
    return peer.answer();
  };

  for (const [move, windows] of Object.entries(MOVES)) {
    for (const window of windows.slice(0, 10)) expectSame(ask(NO_FILTER, window), askPeer(window));
    const times = windows.map((window) => timed(() => ask(NO_FILTER, window)));
    lines.push(
      row(
        move,
        times,
        windows.map((window) => timed(() => askPeer(window))),
      ),
    );
  }

  askPeer(YEAR_IN_VIEW);
  const filterTimes: number[] = [];
  const firstMoves: number[] = [];
  const peerTimes: number[] = [];
  const peerFirstMoves: number[] = [];
  const moved = {
    from: addMonths(YEAR_IN_VIEW.from as number, 1),
    to: monthEnd(monthIndex(YEAR_IN_VIEW.to as number) + 1),
  };
  for (const filter of FILTERS) {
    filterTimes.push(timed(() => ask(filter, YEAR_IN_VIEW)));
    peerTimes.push(timed(() => filterPeer(peer, filter)));
    expectSame(ask(filter, YEAR_IN_VIEW), peer.answer());
    firstMoves.push(timed(() => ask(filter, moved)));
    peerFirstMoves.push(timed(() => askPeer(moved)));
    askPeer(YEAR_IN_VIEW);
  }
  lines.push(row("change the filter", filterTimes, peerTimes));
  lines.push(row("first move after that", firstMoves, peerFirstMoves));
  process.stdout.write(
    [
      `\n${size.toLocaleString("en")} claims, milliseconds (median / 95th percentile)`,
      `${"".padEnd(26)}${"atlas".padStart(18)}${"crossfilter2".padStart(22)}${"faster (median, p95)".padStart(24)}`,
      ...lines,
      "",
    ].join("\n"),
  );
});

function filterPeer(peer: CrossfilterPeer, filter: Filter): Answer {
  peer.filter(filter);
  return peer.answer();
}

function jumps(count: number): readonly TimeWindow[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const start = Math.floor(random() * MONTHS);
    const end = start + Math.floor(random() * (MONTHS - start));
    return { from: monthStart(FIRST_MONTH + start), to: monthEnd(FIRST_MONTH + end) };
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
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
