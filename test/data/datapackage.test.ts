import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cell, readFeatures, readHeader, readRows, readText } from "./committed-data.ts";

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
    maxLength?: number;
  };
}
interface Schema {
  fields: Field[];
  missingValues: string[];
  primaryKey: string | string[];
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}
interface Resource {
  name: string;
  path: string;
  licenses: { name: string }[];
  schema?: Schema;
  bytes: number;
  rows: number;
  hash: string;
}

const descriptor = JSON.parse(readText("public/data/datapackage.json")) as Record<string, unknown> & {
  resources: Resource[];
};
const tables = descriptor.resources.flatMap(({ name, path, schema }) => (schema ? [{ name, path, schema }] : []));

test("names the edition", () => {
  expect(descriptor).toMatchObject({ version: "2026.11.2", created: "2026-11-27", licenses: [{ name: "CC-BY-4.0" }] });
  expect(descriptor).not.toHaveProperty("homepage");
});

test("describes every data file of the folder and no other", () => {
  const files = readdirSync(new URL("../../public/data/", import.meta.url), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^[^/]+\.(?:csv|geojson)$|^stories\//.test(file));
  expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  const isStory = ({ path }: Resource) => path.startsWith("stories/");
  for (const resource of descriptor.resources.filter((each) => !isStory(each)))
    expect(resource.licenses.length).toBeGreaterThan(0);
});

test.each(descriptor.resources)("tells bytes, rows and digest of $path", ({ name, path, schema, ...told }) => {
  const content = readFileSync(new URL(`../../public/data/${path}`, import.meta.url));
  const rows = schema
    ? { rows: readRows(name).length }
    : path.endsWith(".geojson") && { rows: readFeatures(`public/data/${path}`).length };
  const hash = `sha256:${createHash("sha256").update(content).digest("hex")}`;
  expect(told).toMatchObject({ bytes: content.length, ...rows, hash });
});

describe.each(tables)("$path", ({ name, path, schema }) => {
  const rows = readRows(name);

  test("has the described columns in the described order, with LF line ends and a byte order mark for spreadsheets", () => {
    expect(schema.fields.map((field) => field.name)).toEqual(readHeader(path));
    expect(readText(`public/data/${path}`)).toMatch(/^\uFEFF[^\r]+$/);
    expect(schema.missingValues).toEqual([""]);
  });

  test.each(schema.fields)("$name keeps to its type and constraints", ({ name: column, type, constraints = {} }) => {
    const values = rows.map((row) => cell(row, column));
    const present = values.filter(Boolean);
    expect(present.filter((value) => !isOfType(type, value))).toEqual([]);
    if (constraints.required) expect(present.length).toBe(values.length);
    if (constraints.unique) expect(new Set(present).size).toBe(present.length);
    expect(present.filter((value) => !keeps(constraints, value))).toEqual([]);
  });

  test("keys are unique and point to existing rows", () => {
    const key = [schema.primaryKey].flat();
    expect(new Set(rows.map((row) => key.map((column) => cell(row, column)).join(" "))).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = reference.resource === "" ? rows : readRows(reference.resource);
      const known = new Set(target.map((row) => cell(row, reference.fields)));
      expect(rows.map((row) => cell(row, fields)).filter((value) => value && !known.has(value))).toEqual([]);
    }
  });
});

function isOfType(type: string, value: string): boolean {
  switch (type) {
    case "integer":
      return /^-?\d+$/.test(value);
    case "number":
      return value.trim() !== "" && Number.isFinite(Number(value));
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
    default:
      return type === "string";
  }
}

function keeps(constraints: NonNullable<Field["constraints"]>, value: string): boolean {
  const { enum: allowed, pattern, minimum, maximum, maxLength } = constraints;
  return (
    (!allowed || allowed.includes(value)) &&
    (!pattern || new RegExp(`^(?:${pattern})$`, "u").test(value)) &&
    (minimum === undefined || Number(value) >= minimum) &&
    (maximum === undefined || Number(value) <= maximum) &&
    (maxLength === undefined || value.length <= maxLength)
  );
}
