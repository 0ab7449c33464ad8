import { describe, expect, test } from "vitest";
import { regionNamed } from "../../src/io/region-names.ts";
import { readRegions } from "../../src/io/regions.ts";
import { list, readRows, readText } from "../data/committed-data.ts";

const read = regionNamed(readRegions(readText("public/data/regions.csv")), null);
const rows = readRows("regions");

describe("a region of the atlas is read by", () => {
  test("its id, p-code, name and every other name that no other region has", () => {
    const named = (row: (typeof rows)[number]) => [row["id"], row["pcode"], row["name"], ...list(row, "other_names")];
    const plain = (name = "") =>
      name
        .normalize("NFD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, "");
    const first = new Map<string, string>();
    for (const row of rows)
      for (const name of [row["id"], row["pcode"], row["name"]]) if (name) first.set(plain(name), row["id"] ?? "");
    const asked = rows.flatMap((row) =>
      named(row)
        .filter(Boolean)
        .map((name) => ({ name: name ?? "", id: row["id"] })),
    );
    expect(asked.length).toBeGreaterThan(300);
    for (const { name, id } of asked) {
      const owner = first.get(plain(name)) ?? id;
      const others = asked.filter(
        (other) => plain(other.name) === plain(name) && other.id !== id && !first.has(plain(name)),
      );
      if (others.length === 0) expect(read(name), name).toEqual({ value: owner });
    }
  });

  test.each([
    ["AF06", "AF-NAN"],
    ["af 06", "AF-NAN"],
    ["PK201", "PK201"],
    [" pk 201 ", "PK201"],
    ["Lehri", "PK228"],
    ["PK2", "PK-BA"],
    ["nangarhar", "AF-NAN"],
    ["AF-NAN", "AF-NAN"],
  ])("%s: %s", (name, id) => {
    expect(read(name)).toEqual({ value: id });
  });
});
