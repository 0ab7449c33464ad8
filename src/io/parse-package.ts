import { faultOf } from "../core/records/fault.ts";
import type { Problem } from "../core/records/problem.ts";
import type { Claim, Dataset } from "../core/records/records.ts";
import { readClaimants } from "./claimants.ts";
import { readClaims } from "./claims.ts";
import { readDescriptor } from "./descriptor.ts";
import { readGazetteer } from "./gazetteer.ts";
import { PackageError } from "./package-error.ts";
import { readPublications } from "./publications.ts";
import { type Records, recordsWithout } from "./records.ts";
import { readRegions } from "./regions.ts";
import { readRelations } from "./relations.ts";
import { readSynonyms } from "./synonyms.ts";
import { readWithdrawn } from "./withdrawn.ts";

/** The tables of the data package, with the descriptor that tells their version. */
export const TABLE_FILES = [
  "datapackage.json",
  "regions.csv",
  "gazetteer.csv",
  "claimants.csv",
  "publications.csv",
  "claims.csv",
  "relations.csv",
] as const;

/** Tables that a package may do without. */
export const OPTIONAL_FILES = ["withdrawn.csv", "synonyms.csv"] as const;

/**
 * The records of the data package and a problem for everything in it that was left out, in the order of files and
 * rows. Throws a `PackageError` where a file is not given, ends inside a quoted cell, or is a descriptor without a
 * version; faulty rows never throw.
 * @param files texts by name of file, those of `TABLE_FILES` at least
 */
export function parsePackage(files: Readonly<Record<string, string>>): {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
} {
  const { version } = readDescriptor(textOf(files, "datapackage.json"));
  const regions = readRegions(textOf(files, "regions.csv"));
  const gazetteer = readGazetteer(textOf(files, "gazetteer.csv"));
  const claimants = readClaimants(textOf(files, "claimants.csv"));
  const publications = readPublications(textOf(files, "publications.csv"));
  const references = { claimants, publications, regions, gazetteer };
  const unread = [claimants, publications, regions].find((table) => !table.readable);
  const claims: Records<Claim> = unread
    ? recordsWithout("claims.csv", unread.file)
    : readClaims(textOf(files, "claims.csv"), references);
  const relations = readRelations(textOf(files, "relations.csv"), claims);
  const withdrawn = readWithdrawn(files["withdrawn.csv"], claims);

  const synonyms = readSynonyms(files["synonyms.csv"]);

  const tables = [claims, claimants, publications, relations, regions, gazetteer, withdrawn, synonyms];
  return {
    dataset: {
      version,
      claims: [...claims.taken.values()],
      claimants: claimants.taken,
      publications: publications.taken,
      regions: regions.taken,
      relations: relations.relations,
      withdrawn: withdrawn.taken,
      synonyms: synonyms.synonyms,
      settlements: [...gazetteer.taken.values()],
    },
    problems: tables.flatMap((table) => [...table.problems].sort((left, right) => (left.row ?? 0) - (right.row ?? 0))),
  };
}

function textOf(files: Readonly<Record<string, string>>, file: (typeof TABLE_FILES)[number]): string {
  const text = files[file];
  if (text === undefined) throw new PackageError(file, faultOf("missingFile", null));
  return text;
}
