import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import { groupProblems } from "../../src/core/records/problem-groups.ts";
import { mapGroundOf } from "../../src/drawing/ground/map-ground.ts";
import { type LoadedPackage, loadPackage } from "../../src/io/load-package.ts";
import { PackageError } from "../../src/io/package-error.ts";
import { inWords } from "../helpers/in-words.ts";
import { type Damaged, FEATURE_DAMAGE, type JsonDamage, TABLE_DAMAGE, type TableDamage } from "./damage.ts";
import { createRandom, type Random } from "./random.ts";

/** How many packages are damaged, beginning with which seed: more by `npm run fuzz`. The seeds of failures are printed. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 126);
const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const LONGEST_PARSE = 2000;

const TABLES = ["claims", "claimants", "publications", "relations", "regions", "gazetteer", "events"].map(
  (name) => `${name}.csv`,
);
const SHAPES = ["regions.geojson", "context.geojson"];
const whole = new Map(
  ["datapackage.json", "withdrawn.csv", "synonyms.csv", ...TABLES, ...SHAPES].map((file) => [
    file,
    readFileSync(`public/data/${file}`, "utf8"),
  ]),
);

type Files = ReadonlyMap<string, string | Uint8Array>;

/** A damaged package with what was done to it. */
interface Case {
  readonly name: string;
  readonly files: Files;
  readonly file: string;
  readonly rows: Damaged | null;
}

const DAMAGE: readonly (readonly [name: string, damage: (random: Random) => Case])[] = [
  ...Object.entries(TABLE_DAMAGE).map(
    ([name, damage]) => [name, (random: Random) => tableCase(name, damage, random)] as const,
  ),
  ...Object.entries(FEATURE_DAMAGE).map(
    ([name, damage]) => [name, (random: Random) => jsonCase(name, random.oneOf(SHAPES), damage, random)] as const,
  ),
  [
    "a descriptor of another form",
    (random) => jsonCase("a descriptor of another form", "datapackage.json", descriptorDamage, random),
  ],
  ["a file that is missing", missingCase],
];

function tableCase(name: string, damage: TableDamage, random: Random): Case {
  const file = random.oneOf(TABLES);
  const rows = damage((whole.get(file) ?? "").replace("\uFEFF", "").trimEnd().split("\n"), random);
  return { name, file, rows, files: new Map([...whole, [file, rows.content]]) };
}

function jsonCase(name: string, file: string, damage: JsonDamage, random: Random): Case {
  const json = JSON.parse(whole.get(file) ?? "");
  const text = damage(json, random) ?? JSON.stringify(json);
  return { name, file, rows: null, files: new Map([...whole, [file, text]]) };
}

function missingCase(random: Random): Case {
  const file = random.oneOf([...whole.keys()]);
  return {
    name: "a file that is missing",
    file,
    rows: null,
    files: new Map([...whole].filter(([other]) => other !== file)),
  };
}

const descriptorDamage: JsonDamage = (json, random) => {
  const key = random.oneOf(Object.keys(json));
  json[key] = random.oneOf<unknown>([null, 7, "text", [], {}, [null], [[]], { path: 1 }]);
  return undefined;
};

const fetchFrom =
  (files: Files) =>
  async (address: string): Promise<Response> => {
    const content = files.get(address.split("/").at(-1) ?? "");
    return content === undefined ? new Response("", { status: 404 }) : new Response(content as BodyInit);
  };

/** The keys of the rows of a table, by the numbers of the rows. */
function keysOf(file: string): ReadonlyMap<number, string> {
  const text = String(whole.get(file)).replace("\uFEFF", "");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(data.map((row, index) => [index + 2, row["id"] ?? `${row["from"]} ${row["relation"]} ${row["to"]}`]));
}

/** The records of a table that were taken, by the same keys. */
function takenOf(file: string, { dataset }: LoadedPackage): ReadonlyMap<string, unknown> {
  switch (file) {
    case "claims.csv":
      return new Map(dataset.claims.map((claim) => [claim.id as string, claim]));
    case "claimants.csv":
      return dataset.claimants;
    case "publications.csv":
      return dataset.publications;
    case "regions.csv":
      return dataset.regions;
    case "events.csv":
      return dataset.events;
    case "gazetteer.csv":
      return new Map(dataset.settlements.map((settlement) => [settlement.id, settlement]));
    default:
      return new Map(
        dataset.relations.map((relation) => [`${relation.from} ${relation.kind} ${relation.to}`, relation]),
      );
  }
}

const keys = new Map(TABLES.map((file) => [file, keysOf(file)]));
const sound = await loadPackage(fetchFrom(whole), "data/");

/** Rows of the undamaged package that are neither taken as they were, nor set aside by number, nor known to be gone. */
function lostRows({ file: damaged, rows }: Case, loaded: LoadedPackage): readonly string[] {
  return TABLES.flatMap((file) => {
    const taken = takenOf(file, loaded);
    const before = takenOf(file, sound);
    const problems = loaded.problems.filter((problem) => problem.file === file);
    if (problems.some(({ row, fault }) => row === null && fault.code !== "edited" && fault.code !== "fewerRows"))
      return [];
    const told = new Set(
      problems.flatMap(({ row, fault: { code, values } }) => {
        if (row === null) return [];
        const more = code === "swallowedLines" ? Number(values[0]) : 1;
        return Array.from({ length: more }, (_, index) => row + index);
      }),
    );
    const fewer = problems.some(({ fault }) => fault.code === "fewerRows");
    return [...(keys.get(file) ?? [])].flatMap(([row, key]) => {
      const now = file === damaged && rows ? rows.rowNow(row) : row;
      const isTouched = file === damaged && rows?.touched(row);
      if (now === null ? fewer : told.has(now)) return [];
      const record = taken.get(key);
      if (record === undefined)
        return isTouched && hasStranger(taken, before) ? [] : [`${file} ${row} (now ${now}): ${key} is lost`];
      if (file !== damaged || isTouched) return [];
      return isSame(record, before.get(key)) ? [] : [`${file} ${row}: ${key} is another`];
    });
  });
}

/** Whether a record was taken whose key the undamaged package does not have: that of a row whose id the damage changed. */
function hasStranger(taken: ReadonlyMap<string, unknown>, before: ReadonlyMap<string, unknown>): boolean {
  return [...taken.keys()].some((key) => !before.has(key));
}

/** Records are the same though neighbours or events that were left out are theirs no more. */
function isSame(one: unknown, other: unknown): boolean {
  const plain = (record: unknown) =>
    JSON.stringify(record, (key, value) => (["neighbours", "splitFrom", "event"].includes(key) ? null : value));
  return plain(one) === plain(other);
}

async function faultsOf(damaged: Case): Promise<readonly string[]> {
  const start = process.cpuUsage();
  let loaded: LoadedPackage;
  try {
    loaded = await loadPackage(fetchFrom(damaged.files), "data/");
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const { reason } = inWords(error);
    return reason === "" || error.file === "" ? ["a cause without words"] : [];
  }
  const took = process.cpuUsage(start).user / 1000;
  const { dataset, problems } = loaded;
  for (const { fault } of groupProblems(problems)) inWords({ fault });
  const model = createDatasetModel(dataset);
  const query = { filter: NO_FILTER, window: { from: null, to: null }, clock: "occurred" } as const;
  const { matching } = model.index.query(query);
  if (damaged.rows === null) mapGroundOf(loaded, dataset);
  return [
    ...(took > LONGEST_PARSE ? [`reading took ${Math.round(took)} ms`] : []),
    ...(matching === dataset.claims.length ? [] : ["the index has other claims"]),
    ...(matching === 0 ? ["an empty map without a cause"] : []),
    ...lostRows(damaged, loaded),
  ];
}

test(`${DAMAGE.length} kinds of damage: nothing is thrown, nothing lost, nothing slow`, {
  timeout: 24 * 3_600_000,
}, async () => {
  expect(DAMAGE.length).toBeGreaterThanOrEqual(40);
  const failures: string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const seed = SEED + run;
    const [name, damage] = DAMAGE[seed % DAMAGE.length] ?? ["", missingCase];
    const damaged = damage(createRandom(seed));
    const found = await faultsOf(damaged).catch((error: Error) => [`threw ${error.stack}`]);
    if (found.length > 0) {
      failures.push(`FUZZ_SEED=${seed} FUZZ_RUNS=1 (${name}, ${damaged.file}): ${found.slice(0, 3).join("; ")}`);
    }
  }
  expect(failures).toEqual([]);
});
