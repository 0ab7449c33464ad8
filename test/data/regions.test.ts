import * as turf from "@turf/turf";
import { describe, expect, test } from "vitest";
import { cell, column, edgesOf, list, type Row, readRegions, readRows } from "./committed-data.ts";

const rows = readRows("regions");
const shapes = readRegions();
const byId = new Map(rows.map((row) => [cell(row, "id"), row]));

describe("the table of regions", () => {
  test("has 34 Afghan provinces, 36 districts of Balochistan, six more provinces and six countries", () => {
    expect(rows.filter((row) => cell(row, "parent") === "AF")).toHaveLength(34);
    expect(rows.filter((row) => cell(row, "parent") === "PK-BA")).toHaveLength(36);
    expect(rows.filter((row) => cell(row, "level") === "country").map((row) => cell(row, "id"))).toEqual([
      "AF",
      "PK",
      "IR",
      "TJ",
      "UZ",
      "TM",
    ]);
    const others = rows.filter((row) => cell(row, "level") === "province" && cell(row, "parent") !== "AF");
    expect(column(others, "id")).toEqual(["PK-BA", "PK-KP", "PK-SD", "PK-PB", "PK-IS", "IR-11"]);
  });

  test("districts carry their p-codes: PK201 to PK235 without Lehri (PK218), and two without any", () => {
    const codes = Array.from({ length: 35 }, (_, index) => `PK2${String(index + 1).padStart(2, "0")}`).filter(
      (code) => code !== "PK218",
    );
    const districts = rows.filter((row) => cell(row, "level") === "district");
    expect(column(districts, "pcode").filter(Boolean).toSorted()).toEqual(codes);
    expect(column(districts, "id").toSorted()).toEqual([...codes, "PK2-HUB", "PK2-USM"].toSorted());
  });

  test("Afghan provinces carry the p-codes AF01 to AF34", () => {
    const provinces = rows.filter((row) => cell(row, "parent") === "AF");
    expect(column(provinces, "pcode").toSorted()).toEqual(
      Array.from({ length: 34 }, (_, index) => `AF${String(index + 1).padStart(2, "0")}`),
    );
  });

  test("every shape has its row with the same name, level and parent", () => {
    expect(shapes).toHaveLength(75);
    for (const { properties } of shapes) {
      const { id, level, name, parent } = byId.get(properties.id) ?? {};
      expect({ id, level, name, parent }).toEqual(properties);
    }
  });

  test("districts split off name the district they came from", () => {
    const splits = rows
      .filter((row) => cell(row, "split_from"))
      .map((row) => `${cell(row, "name")} < ${byId.get(cell(row, "split_from"))?.["name"]}`);
    expect(splits.toSorted()).toEqual([
      "Chaman < Killa Abdullah",
      "Duki < Loralai",
      "Harnai < Sibi",
      "Hub < Lasbela",
      "Nushki < Chagai",
      "Sherani < Zhob",
      "Sohbatpur < Jaffarabad",
      "Surab < Kalat",
      "Usta Muhammad < Jaffarabad",
      "Washuk < Kharan",
    ]);
  });
});

describe("spellings", () => {
  test("no two regions of one level share one", () => {
    const seen = new Map<string, string>();
    for (const row of rows) {
      for (const spelling of new Set(spellingsOf(row))) {
        const key = `${cell(row, "level")} ${spelling}`;
        expect(seen.get(key), key).toBeUndefined();
        seen.set(key, cell(row, "id"));
      }
    }
  });

  test.each([
    ["Hilmand province", "AF-HEL"],
    ["Hirat", "AF-HER"],
    ["Paktya", "AF-PIA"],
    ["Paktika", "AF-PKA"],
    ["Sari Pul", "AF-SAR"],
    ["Sar-e Pol", "AF-SAR"],
    ["Sar-i Pul", "AF-SAR"],
    ["Jowzjan", "AF-JOW"],
    ["Panjsher", "AF-PAN"],
    ["Daikundi", "AF-DAY"],
    ["Oruzgan", "AF-URU"],
    ["Maidan Wardak", "AF-WAR"],
    ["Konar", "AF-KNR"],
    ["Kondoz", "AF-KDZ"],
    ["Nimruz", "AF-NIM"],
    ["Nangarhar", "AF-NAN"],
    ["ننگرهار", "AF-NAN"],
    ["Baluchistan", "PK-BA"],
    ["KPK", "PK-KP"],
    ["Sistan-Baluchestan", "IR-11"],
    ["Kuzdar", "PK213"],
    ["Chaghai", "PK203"],
    ["Bolan", "PK209"],
    ["Shaheed Sikandarabad (Surab)", "PK233"],
    ["Turbat (Kech)", "PK211"],
    ["Qila Saifullah", "PK215"],
    ["Killa Saifullah", "PK215"],
    ["Qilla Abdullah", "PK214"],
    ["Musa Khel", "PK221"],
    ["Jafarabad", "PK207"],
    ["Naseerabad", "PK222"],
    ["Usta Mohammad", "PK2-USM"],
    ["مستونگ", "PK220"],
    ["Karezat", "PK225"],
    ["Barshore", "PK225"],
  ])("%s means %s", (spelling, id) => {
    const found = rows.filter((row) => spellingsOf(row).includes(spelling.toLowerCase()));
    expect(column(found, "id")).toEqual([id]);
  });
});

describe("neighbours", () => {
  test("are those whose shapes share an edge", () => {
    const owners = new Map<string, string[]>();
    for (const shape of shapes) {
      for (const { key } of edgesOf(shape)) owners.set(key, [...(owners.get(key) ?? []), shape.properties.id]);
    }
    const expected = new Map(shapes.map(({ properties }) => [properties.id, new Set<string>()]));
    for (const [first = "", second = first] of owners.values()) {
      if (first === second) continue;
      expected.get(first)?.add(second);
      expected.get(second)?.add(first);
    }
    for (const { properties } of shapes) {
      expect(list(byId.get(properties.id) ?? {}, "neighbours"), properties.name).toEqual(
        [...(expected.get(properties.id) ?? [])].sort(),
      );
    }
  });

  test("are symmetric, and empty where a region has no shape of its own", () => {
    for (const row of rows) {
      for (const neighbour of list(row, "neighbours"))
        expect(list(byId.get(neighbour) ?? {}, "neighbours")).toContain(cell(row, "id"));
    }
    const drawn = new Set(shapes.map(({ properties }) => properties.id));
    const withoutShape = rows.filter((row) => !drawn.has(cell(row, "id")));
    expect(column(withoutShape, "neighbours").join("")).toBe("");
  });
});

test("label points lie well inside their shape", () => {
  for (const shape of shapes) {
    const row = byId.get(shape.properties.id) ?? {};
    const point = [Number(cell(row, "label_longitude")), Number(cell(row, "label_latitude"))];
    expect(turf.booleanPointInPolygon(point, shape), shape.properties.name).toBe(true);
    const inside = -turf.pointToPolygonDistance(point, shape, { units: "kilometers" });
    const radius = Math.sqrt(turf.area(shape) / 1e6 / Math.PI);
    expect(inside, shape.properties.name).toBeGreaterThan(radius / 4);
  }
});

test("label points of Balochistan and the countries lie inside them", () => {
  const within = { AF: /^AF-/, "PK-BA": /^PK2/ } as const;
  for (const [id, pattern] of Object.entries(within)) {
    const row = byId.get(id) ?? {};
    const point = [Number(cell(row, "label_longitude")), Number(cell(row, "label_latitude"))];
    expect(
      shapes
        .filter(({ properties }) => pattern.test(properties.id))
        .some((shape) => turf.booleanPointInPolygon(point, shape)),
    ).toBe(true);
  }
});

function spellingsOf(row: Row): string[] {
  return [cell(row, "name"), ...list(row, "other_names")].map(fold);
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}
