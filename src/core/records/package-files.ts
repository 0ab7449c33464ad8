/** The tables of the data package by what refers to what, with the descriptor that tells their version. */
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
export const OPTIONAL_FILES = ["withdrawn.csv", "synonyms.csv", "events.csv"] as const;

/** Tables that a package may do without and that are read only where they are shown. */
export const LATE_FILES = ["coverage.csv"] as const;

/** The polygons: of the regions, and of what lies around them. */
export const [REGIONS, CONTEXT] = ["regions.geojson", "context.geojson"] as const;

/** The files that every package has. */
export const PACKAGE_FILES = [...TABLE_FILES, REGIONS, CONTEXT] as const;

/** The files of stories, which are read only where one is told. */
export const STORY_FILE = /^stories\/([a-z0-9][a-z0-9-]*)\.md$/u;
