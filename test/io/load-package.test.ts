import { describe, expect, test, vi } from "vitest";
import { problemCounts } from "../../src/core/records/problem.ts";
import type { Fetch } from "../../src/io/fetch-file.ts";
import { fetchPackage, loadPackage } from "../../src/io/load-package.ts";
import { PackageError } from "../../src/io/package-error.ts";
import { readRows } from "../data/committed-data.ts";
import { inWords } from "../helpers/in-words.ts";
import { createFiles, createFilesWithdrawing, type Files, readFolder } from "./package-files.ts";

/** A server with these files in its folder `data`; `answers` replace what it says to single ones. */
function createFetch(files: Files, answers: Readonly<Record<string, () => Response | Promise<Response>>> = {}): Fetch {
  return async (address) => {
    const name = address.replace(/^data\//, "");
    const text = files[name];
    return answers[name]?.() ?? (text === undefined ? new Response("Not found", { status: 404 }) : new Response(text));
  };
}

async function failureOf(files: Files, answers: Parameters<typeof createFetch>[1] = {}) {
  const failure = await loadPackage(createFetch(files, answers), "data").catch((error: unknown) => error);
  if (!(failure instanceof PackageError)) throw new Error(`no PackageError but ${failure}`);
  return inWords(failure);
}

test("loads the data of the atlas without a problem", async () => {
  const files = readFolder("public/data");
  const loaded = await loadPackage(createFetch(files), "data/");
  expect(loaded.problems).toEqual([]);
  expect(loaded.dataset.claims.length).toBe(readRows("claims").length);
  expect(loaded.dataset.relations.length).toBe(readRows("relations").length);
  expect(loaded.regions.features.length).toBeGreaterThan(70);
  expect(loaded.context.features.length).toBeGreaterThan(0);
  expect(loaded.descriptor).toMatchObject({
    title: "Khorasan Claims Atlas",
    version: loaded.dataset.version,
    licenses: [{ title: "Creative Commons Attribution 4.0 International" }],
  });
});

test("asks for all files before the first has come, and for what the server has now", async () => {
  const asked: string[] = [];
  const files = createFiles();
  let answer = () => {};
  const open = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const loading = loadPackage(async (address, init) => {
    asked.push(`${address} ${init.cache}`);
    await open;
    return createFetch(files)(address, init);
  }, "data");
  expect(asked.sort()).toEqual(
    Object.keys(files)
      .map((name) => `data/${name} no-cache`)
      .sort(),
  );
  answer();
  await expect(loading).resolves.toMatchObject({ problems: [] });
});

test("tells which files are on their way", async () => {
  const files = createFiles();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const coming = fetchPackage(async (address, init) => {
    if (address.endsWith("claims.csv")) await held;
    return createFetch(files)(address, init);
  }, "data");
  await vi.waitFor(() => expect(coming.awaited()).toEqual(["claims.csv"]));
  letGo();
  await coming.whole;
  expect(coming.awaited()).toEqual([]);
});

test("a painted region without a polygon is a problem", async () => {
  const regions = JSON.parse(createFiles()["regions.geojson"] ?? "");
  regions.features = regions.features.filter(
    (feature: { properties: { id: string } }) => feature.properties.id !== "PK213",
  );
  const loaded = await loadPackage(createFetch(createFiles({ "regions.geojson": JSON.stringify(regions) })), "data");
  expect(loaded.problems.map(inWords)).toEqual([
    {
      file: "regions.geojson",
      row: null,
      column: null,
      value: "PK213",
      reason: "Khuzdar has no polygon, so the map cannot show it.",
      mend: "Add a feature with this id whose geometry is a Polygon or MultiPolygon.",
    },
  ]);
});

describe("cannot use", () => {
  const page = "\n<!DOCTYPE html><html><title>Not found</title></html>";
  const cutOff = (text: string) => text.slice(0, Math.floor(text.length / 2));

  test.each(Object.keys(createFiles()))("the package without %s", async (file) => {
    const { [file]: _, ...others } = createFiles();
    expect(await failureOf(others)).toMatchObject({
      tag: "PackageError",
      file,
      reason: "The file is missing (the server answered 404).",
      mend: "Put it back into the data folder.",
    });
  });

  test.each(["claims.csv", "regions.geojson"])("a page in place of %s", async (file) => {
    expect(await failureOf(createFiles({ [file]: page }))).toMatchObject({
      file,
      reason: expect.stringContaining("The server sent a web page instead of the file"),
    });
  });

  test.each(["regions.geojson", "context.geojson", "datapackage.json"])("%s that is cut off", async (file) => {
    const failure = await failureOf(createFiles({ [file]: cutOff(createFiles()[file] ?? "") }));
    expect(failure).toMatchObject({ file, reason: "The file is cut off or damaged: it cannot be read as JSON." });
  });

  test.each([
    [404, "The file is missing (the server answered 404).", "Put it back into the data folder."],
    [410, "The file is missing (the server answered 410).", "Put it back into the data folder."],
    [403, "The server did not send the file (it answered 403).", "tell whoever keeps this site"],
    [500, "The server did not send the file (it answered 500).", "Load the page again in a while"],
    [503, "The server did not send the file (it answered 503).", "Load the page again in a while"],
  ])("a file for which the server answers %s", async (status, reason, mend) => {
    const failure = await failureOf(createFiles(), { "claims.csv": () => new Response("", { status }) });
    expect(failure).toMatchObject({ file: "claims.csv", reason, mend: expect.stringContaining(mend) });
  });

  test("a table that ends inside a quoted cell", async () => {
    const text = createFiles()["claims.csv"] ?? "";
    const failure = await failureOf(createFiles({ "claims.csv": text.slice(0, text.lastIndexOf('"') - 5) }));
    expect(failure).toMatchObject({
      file: "claims.csv",
      reason:
        "The file ends inside a quoted cell that begins in row 10: it is cut off, or a quotation mark is missing.",
      mend: "Put a complete copy into the data folder, or close the quotation in row 10.",
    });
  });

  test.each([
    [
      "a page that begins with a comment",
      "<!-- not found -->\n<!doctype html><html></html>",
      "The server sent a web page",
    ],
    ["a pointer of Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 338781\n", "by Git LFS"],
    ["a packed file", "PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000\u0000\u0000!\u0000", "The file is no text"],
  ])("%s in place of a table", async (_, text, reason) => {
    for (const file of ["claims.csv", "regions.csv", "relations.csv"]) {
      expect(await failureOf(createFiles({ [file]: text }))).toMatchObject({
        file,
        reason: expect.stringContaining(reason),
      });
    }
  });

  test("a file shorter than announced", async () => {
    const text = createFiles()["relations.csv"] ?? "";
    const short = () => new Response(cutOff(text), { headers: { "content-length": `${text.length}` } });
    expect(await failureOf(createFiles(), { "relations.csv": short })).toMatchObject({
      file: "relations.csv",
      reason: `The file is cut off: ${cutOff(text).length} of ${text.length} bytes came.`,
    });
  });

  test("an empty file, or one that is no collection of features", async () => {
    expect(await failureOf(createFiles({ "claimants.csv": "\n" }))).toMatchObject({
      file: "claimants.csv",
      reason: "The file is empty.",
    });
    expect(await failureOf(createFiles({ "context.geojson": '{"type":"Feature"}' }))).toMatchObject({
      file: "context.geojson",
      reason: "The file is no GeoJSON FeatureCollection.",
    });
  });

  test("a file that does not come", async () => {
    const refuse = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await failureOf(createFiles(), { "claims.csv": refuse })).toMatchObject({
      file: "claims.csv",
      reason: "The file could not be fetched.",
    });
  });
});

test("a packed file may be longer than its announced length", async () => {
  const text = createFiles()["relations.csv"] ?? "";
  const packed = () => new Response(text, { headers: { "content-length": "9999", "content-encoding": "gzip" } });
  const loaded = await loadPackage(createFetch(createFiles(), { "relations.csv": packed }), "data");
  expect(loaded.dataset.relations.length).toBe(3);
});

test.each([
  ["UTF-16, little end first", [0xff, 0xfe], "utf16le"],
  ["UTF-16, big end first", [0xfe, 0xff], "utf16be"],
])("reads a table in %s", async (_, mark, encoding) => {
  const text = Buffer.from(createFiles()["claims.csv"] ?? "", "utf16le");
  const bytes = Buffer.concat([Buffer.from(mark), encoding === "utf16le" ? text : text.swap16()]);
  const loaded = await loadPackage(createFetch(createFiles(), { "claims.csv": () => new Response(bytes) }), "data");
  expect([loaded.dataset.claims.length, loaded.problems]).toEqual([9, []]);
});

test("warns of garbled letters, and takes their row", async () => {
  const claims = (createFiles()["claims.csv"] ?? "").replace("Fixture: an invented", "Fixture: anâ€™ invented");
  const { dataset, problems } = await loadPackage(createFetch(createFiles({ "claims.csv": claims })), "data");
  expect(dataset.claims.length).toBe(9);
  expect(problems.map(inWords)).toMatchObject([
    { file: "claims.csv", row: 2, column: "summary", reason: expect.stringContaining("likely “Fixture: an’ invented") },
  ]);
});

describe("what the descriptor tells of a file", () => {
  const described = (file: string, told: { readonly bytes?: number; readonly rows?: number }) => {
    const descriptor = JSON.parse(createFiles()["datapackage.json"] ?? "");
    descriptor.resources.push({ path: file, ...told });
    return loadPackage(createFetch(createFiles({ "datapackage.json": JSON.stringify(descriptor) })), "data");
  };
  const bytesOf = (file: string) => Buffer.byteLength(createFiles()[file] ?? "");

  test.each(["claims.csv", "relations.csv", "regions.geojson"])("is right of %s", async (file) => {
    const { rows = 0 } = { "claims.csv": { rows: 9 }, "relations.csv": { rows: 3 } }[file] ?? { rows: 5 };
    expect((await described(file, { bytes: bytesOf(file), rows })).problems).toEqual([]);
  });

  test.each(["claims.csv", "relations.csv", "regions.geojson"])("warns where rows of %s are gone", async (file) => {
    const { problems, dataset } = await described(file, { bytes: 99_999, rows: 500 });
    expect(problems.map(inWords)).toMatchObject([
      {
        file,
        row: null,
        reason: expect.stringMatching(/^The file has \d of the 500 rows that datapackage.json describes/),
      },
    ]);
    expect(problemCounts(problems)).toEqual({ rows: 0, files: 0, warnings: 1, notes: 0 });
    expect(dataset.claims.length).toBe(9);
  });

  test("is but noted where a file was edited", async () => {
    const { problems } = await described("claims.csv", { bytes: 12, rows: 8 });
    expect(problems.map(inWords)).toMatchObject([
      { file: "claims.csv", reason: expect.stringContaining("was edited since datapackage.json described it") },
    ]);
    expect(problemCounts(problems)).toEqual({ rows: 0, files: 0, warnings: 0, notes: 1 });
  });
});

describe("a table that a package may do without", () => {
  const listed = createFilesWithdrawing(["old-attack", "2025-11-26", "Fixture: told twice.", ""]);

  test("is read where the descriptor lists it", async () => {
    const { dataset, problems } = await loadPackage(createFetch(listed), "data");
    expect([...dataset.withdrawn.keys()]).toEqual(["old-attack"]);
    expect(problems).toEqual([]);
  });

  test("is not asked for where the descriptor does not", async () => {
    const asked: string[] = [];
    const files = { ...createFiles(), "withdrawn.csv": listed["withdrawn.csv"] ?? "" };
    const { dataset, problems } = await loadPackage((address, init) => {
      asked.push(address);
      return createFetch(files)(address, init);
    }, "data");
    expect(asked).not.toContain("data/withdrawn.csv");
    expect([dataset.withdrawn.size, problems]).toEqual([0, []]);
  });

  test("is a problem and no more where it is listed and missing", async () => {
    const { "withdrawn.csv": _, ...files } = listed;
    const { dataset, problems } = await loadPackage(createFetch(files), "data");
    expect(dataset.claims.length).toBeGreaterThan(0);
    expect(problems.map(inWords)).toMatchObject([
      { file: "withdrawn.csv", row: null, reason: expect.stringContaining("missing") },
    ]);
  });
});
