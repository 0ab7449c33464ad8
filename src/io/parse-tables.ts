import { faultOf } from "../core/records/fault.ts";
import type { TABLE_FILES } from "../core/records/package-files.ts";
import type { Problem } from "../core/records/problem.ts";
import type { ClaimEvent, Dataset, Settlement, Withdrawal } from "../core/records/records.ts";
import { parseIsoDay } from "../core/time/day.ts";
import { readClaimants } from "./claimants.ts";
import { readClaims } from "./claims.ts";
import { readDescriptor } from "./descriptor.ts";
import { readEvents } from "./events.ts";
import { readGazetteer } from "./gazetteer.ts";
import { PackageError } from "./package-error.ts";
import { readPublications } from "./publications.ts";
import type { ReadingAids } from "./reading-aids.ts";
import { noRecords, orNone, someOf } from "./records.ts";
import { readRegions } from "./regions.ts";
import { type Relations, readRelations } from "./relations.ts";
import { readSynonyms, type Synonyms } from "./synonyms.ts";
import { readWithdrawn } from "./withdrawn.ts";

/** What the tables of a package come to. */
export interface ParsedPackage {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** How many rows each table has that could be read. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * The records of the data package and a problem for everything in it that was left out, in the order of files and
 * rows. Throws a `PackageError` where a file is not given, or nothing of one could be taken that the atlas cannot do
 * without (all but gazetteer, relations and optional tables); faulty rows never throw.
 * @param files texts by name of file, those of `TABLE_FILES` at least
 * @param aids without them dates are read as year-month-day only, and faults offer no near word
 */
export function parseTables(files: Readonly<Record<string, string>>, aids: ReadingAids | null): ParsedPackage {
  const { version, created: told } = readDescriptor(textOf(files, "datapackage.json"));
  const created = parseIsoDay((told ?? "").slice(0, 10));
  const texts = { gazetteer: textOf(files, "gazetteer.csv"), relations: textOf(files, "relations.csv") };
  const regions = someOf(readRegions(textOf(files, "regions.csv")));
  const gazetteer = orNone(noRecords<Settlement>("gazetteer.csv"), () => readGazetteer(texts.gazetteer));
  const claimants = someOf(readClaimants(textOf(files, "claimants.csv")));
  const publications = someOf(readPublications(textOf(files, "publications.csv"), created, aids));
  const events = orNone(noRecords<ClaimEvent>("events.csv"), () => readEvents(files["events.csv"], aids));
  const references = { claimants, publications, regions, gazetteer, events };
  const claims = someOf(readClaims(textOf(files, "claims.csv"), references, created, aids));
  const relations = orNone(NO_RELATIONS, () => readRelations(texts.relations, claims, aids));
  const withdrawn = orNone(noRecords<Withdrawal>("withdrawn.csv"), () =>
    readWithdrawn(files["withdrawn.csv"], claims, created, aids),
  );
  const synonyms = orNone(NO_SYNONYMS, () => readSynonyms(files["synonyms.csv"]));
  const tables = {
    "claims.csv": claims,
    "claimants.csv": claimants,
    "publications.csv": publications,
    "relations.csv": relations,
    "regions.csv": regions,
    "gazetteer.csv": gazetteer,
    "withdrawn.csv": withdrawn,
    "synonyms.csv": synonyms,
    "events.csv": events,
  };
  return {
    dataset: {
      version,
      created,
      claims: [...claims.taken.values()],
      claimants: claimants.taken,
      publications: publications.taken,
      regions: regions.taken,
      relations: relations.relations,
      withdrawn: withdrawn.taken,
      synonyms: synonyms.synonyms,
      events: events.taken,
      settlements: [...gazetteer.taken.values()],
    },
    problems: Object.values(tables).flatMap(({ problems }) =>
      [...problems].sort((left, right) => (left.row ?? 0) - (right.row ?? 0)),
    ),
    counts: new Map(
      Object.entries(tables)
        .filter(([, { problems }]) => problems.every(({ row }) => row !== null))
        .map(([file, { count }]) => [file, count]),
    ),
  };
}

const NO_RELATIONS: Relations = { relations: [], problems: [], count: 0 };
const NO_SYNONYMS: Synonyms = { synonyms: [], problems: [], count: 0 };

function textOf(files: Readonly<Record<string, string>>, file: (typeof TABLE_FILES)[number]): string {
  const text = files[file];
  if (text === undefined) throw new PackageError(file, faultOf("missingFile", null));
  return text;
}
