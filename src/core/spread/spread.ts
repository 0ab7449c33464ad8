import type { ClaimIndex, Query } from "../query/query.ts";
import { rememberRecent } from "../query/recent.ts";
import type { Dataset, Region } from "../records/records.ts";
import type { Day } from "../time/day.ts";
import type { TimeWindow } from "../time/span.ts";
import { accrualBand } from "./accrual-band.ts";
import type { CentralRange } from "./central-range.ts";
import { type ByLevel, COUNTED_LEVELS, countByLevel, namedBy } from "./named-series.ts";
import { type NamingClaims, namingClaims } from "./naming-claims.ts";
import { type Naming, namingsOf } from "./namings.ts";
import type { Strictness } from "./spread-settings.ts";
import { type VoiceDays, voiceDaysOf, voicesBy } from "./voices-to-date.ts";

/** What the claims under one filter amount to over all time, whatever the window. */
export interface Spread {
  readonly claims: NamingClaims;
  readonly voiceDays: VoiceDays;
  /** The first namings, in order; the same list at each call. */
  namings(strictness: Strictness): readonly Naming[];
  /** The accrual bands of provinces and districts at some days; takes some 150 ms, once for each of the latest. */
  bands(strictness: Strictness, ends: readonly Day[]): ByLevel<readonly CentralRange[]>;
}

/** Gives the spread under a query, whatever its window. */
export type SpreadOf = (query: Query) => Spread;

const FILTERS_KEPT = 4;
const BANDS_KEPT = 3;

const built = new WeakMap<Dataset, SpreadOf>();

/** The spread of a dataset, built when it is first asked for. */
export function spreadOfDataset({
  dataset,
  index,
}: {
  readonly dataset: Dataset;
  readonly index: ClaimIndex;
}): SpreadOf {
  const found = built.get(dataset) ?? createSpread(dataset, index);
  built.set(dataset, found);
  return found;
}

/** The spread of a dataset. Build once. */
export function createSpread(dataset: Dataset, index: ClaimIndex): SpreadOf {
  const spreadOf = rememberRecent(FILTERS_KEPT, JSON.stringify, (query: Query): Spread => {
    const claims = namingClaims(dataset, index.query(query).rows(), query.clock);
    return {
      claims,
      voiceDays: voiceDaysOf(claims),
      namings: rememberRecent(Number.POSITIVE_INFINITY, String, (strictness: Strictness) =>
        namingsOf(claims, strictness),
      ),
      bands: bandsOf(claims),
    };
  });
  return (query) => spreadOf({ ...query, window: { from: null, to: null } });
}

function bandsOf(claims: NamingClaims): Spread["bands"] {
  const idsOf = (wanted: Region["level"]) => claims.regions.flatMap(({ id, level }) => (level === wanted ? [id] : []));
  const sets = COUNTED_LEVELS.map(idsOf);
  const found = rememberRecent(
    BANDS_KEPT,
    JSON.stringify,
    ({ strictness, ends }: { readonly strictness: Strictness; readonly ends: readonly Day[] }) => {
      const [province = [], district = []] = accrualBand(claims, strictness, sets, ends);
      return { province, district };
    },
  );
  return (strictness, ends) => found({ strictness, ends });
}

/** A row of the order of first naming. */
export interface NamingRow {
  readonly naming: Naming;
  /** It lies in the window. */
  readonly isNew: boolean;
  /** Days since the row before; null for the first. */
  readonly sincePrevious: number | null;
  /** Separate voices that named the region by the window's end, whatever the strictness. */
  readonly voices: number;
  /** Days between the first two of them; null where there is one. */
  readonly secondVoiceAfter: number | null;
}

/** The spread by the end of a window. Provinces and districts are never added up. */
export interface SpreadInWindow {
  /** In the order of `Spread.namings`, of which they are the first. */
  readonly rows: readonly NamingRow[];
  /** How many there are on the map, were named by the window's end, in the window first, and by one separate voice only. */
  readonly regions: ByLevel<number>;
  readonly named: ByLevel<number>;
  readonly fresh: ByLevel<number>;
  readonly oneVoice: ByLevel<number>;
  /** Those that count from a claim about the Pakistan Province. */
  readonly ofPakistan: ByLevel<number>;
}

/** The spread in a window. */
export function spreadIn(
  { claims, voiceDays, namings }: Spread,
  strictness: Strictness,
  window: TimeWindow,
): SpreadInWindow {
  const named = namedBy(window.to, namings(strictness));
  const rows = named.map((naming, place): NamingRow => {
    const days = voiceDays.get(naming.region.id) ?? [];
    const voices = voicesBy(window.to, days);
    const [first = naming.day, second] = days.slice(0, voices);
    const previous = named[place - 1];
    return {
      naming,
      isNew: window.from === null || naming.day >= window.from,
      sincePrevious: previous ? naming.day - previous.day : null,
      voices,
      secondVoiceAfter: second === undefined ? null : second - first,
    };
  });
  const count = (isSuch: (row: NamingRow) => boolean) =>
    countByLevel(rows.filter(isSuch).map(({ naming }) => naming.region));
  return {
    rows,
    regions: countByLevel(claims.regions),
    named: count(() => true),
    fresh: count(({ isNew }) => isNew),
    oneVoice: count(({ voices }) => voices === 1),
    ofPakistan: count(({ naming }) => naming.claim.branch === "pakistan"),
  };
}
