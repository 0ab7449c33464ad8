import type { Random } from "./random.ts";

/** A file after it was damaged, and what the damage did to its rows. */
export interface Damaged {
  readonly content: string | Uint8Array;
  /** Where a row (the header is row 1) of the file before stands now; null where the damage took it away. */
  readonly rowNow: (row: number) => number | null;
  /** Rows, as they were numbered before, whose own text the damage changed: they may be taken with other words. */
  readonly touched: (row: number) => boolean;
}

/** A kind of damage to a table. It is given the lines of the file, the header first, none of which holds a line end. */
export type TableDamage = (lines: readonly string[], random: Random) => Damaged;

const same = (row: number) => row;
const none = () => false;
const all = () => true;

function text(lines: readonly string[], changed: Partial<Damaged> = {}): Damaged {
  return { content: `${lines.join("\n")}\n`, rowNow: same, touched: none, ...changed };
}

/** Damage to one row, its number told. */
function atRow(lines: readonly string[], random: Random, change: (line: string) => string): Damaged {
  const at = 1 + random.below(lines.length - 1);
  return text(lines.with(at, change(lines[at] ?? "")), { touched: (row) => row === at + 1 });
}

function atMark(mark: RegExp, put: string): TableDamage {
  return (lines, random) => {
    const whole = lines.join("\n");
    const places = [...whole.matchAll(mark)].map(({ index, 0: found }) => [index, index + found.length] as const);
    if (places.length === 0) return text(lines);
    const [from, to] = random.oneOf(places);
    const line = whole.slice(0, from).split("\n").length;
    const touched = put.includes("\n") || whole.slice(from, to).includes("\n") ? all : (row: number) => row === line;
    return { content: `${whole.slice(0, from)}${put}${whole.slice(to)}\n`, rowNow: same, touched };
  };
}

/** The cells of a line, quoted ones with their marks. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = ""]) => cell)
    .slice(0, line.endsWith(",") ? undefined : -1);
}

function inCells(change: (cell: string, random: Random) => string, within = (_: string) => true): TableDamage {
  return (lines, random) =>
    atRow(lines, random, (line) => {
      const cells = cellsOf(line);
      const places = cells.flatMap((cell, index) => (within(cell) ? [index] : []));
      if (places.length === 0) return line;
      const at = random.oneOf(places);
      return cells.with(at, change(cells[at] ?? "", random)).join(",");
    });
}

const ISO = /(?<=,)(20\d\d)-(\d\d)-(\d\d)(?=,)/g;
const dates =
  (written: (year: string, month: string, day: string) => string): TableDamage =>
  (lines) =>
    text(lines.map((line) => line.replace(ISO, (_, year, month, day) => written(year, month, day))));

const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
const separated =
  (separator: string): TableDamage =>
  (lines) =>
    text(
      lines.map((line) =>
        cellsOf(line)
          .map((cell) => (unquoted(cell).includes(separator) && !cell.startsWith('"') ? `"${cell}"` : cell))
          .join(separator),
      ),
    );

/** What Windows-1252 makes of UTF-8, its own letters left as Latin-1 has them. */
const garbled = (whole: string) => Buffer.from(whole).toString("latin1");

export const TABLE_DAMAGE: Readonly<Record<string, TableDamage>> = {
  "a lost quotation mark": atMark(/"/g, ""),
  "a quotation mark at the start of a cell": atMark(/(?<=,)(?=[^",\n])/g, '"'),
  "a quotation mark inside a cell": atMark(/(?<=[a-z])(?=[a-z])/g, '"'),
  "a quotation mark at the end of a cell": atMark(/(?<=[a-z])(?=,)/g, '"'),
  "two lost quotation marks": (lines, random) => {
    const places = lines.flatMap((line, at) => (at > 0 && line.includes('"') ? [at] : []));
    if (places.length === 0) return text(lines);
    const rows = [random.oneOf(places), random.oneOf(places)];
    const lost = (line: string, at: number) =>
      rows.includes(at) ? line.replace(random.below(2) ? /"(?=,|$)/ : /"/, "") : line;
    return text(lines.map(lost), { touched: (row) => rows.includes(row - 1) });
  },
  "a cut anywhere": (lines, random) => {
    const whole = `${lines.join("\n")}\n`;
    const end = 1 + random.below(whole.length - 1);
    const last = whole.slice(0, end).split("\n").length;
    return {
      content: whole.slice(0, end),
      rowNow: (row) => (row < last || (row === last && !whole.slice(0, end).endsWith("\n")) ? row : null),
      touched: (row) => row === last,
    };
  },
  "a cut at the end of a row": (lines, random) => {
    const kept = 1 + random.below(lines.length - 1);
    return text(lines.slice(0, kept), { rowNow: (row) => (row <= kept ? row : null) });
  },
  "a lost row": (lines, random) => {
    const at = 1 + random.below(lines.length - 1);
    return text(lines.toSpliced(at, 1), { rowNow: (row) => (row === at + 1 ? null : row > at ? row - 1 : row) });
  },
  "a doubled row": (lines, random) => {
    const at = 1 + random.below(lines.length - 1);
    return text(lines.toSpliced(at, 0, lines[at] ?? ""), { rowNow: (row) => (row > at + 1 ? row + 1 : row) });
  },
  "two rows on one line": (lines, random) => {
    const at = 1 + random.below(Math.max(1, lines.length - 2));
    if (at + 1 >= lines.length) return text(lines);
    const joined = `${lines[at]}${lines[at + 1]}`;
    return text(lines.toSpliced(at, 2, joined), {
      rowNow: (row) => (row > at + 1 ? row - 1 : row),
      touched: (row) => row === at + 1 || row === at + 2,
    });
  },
  "a row broken in two": (lines, random) => {
    const at = 1 + random.below(lines.length - 1);
    const line = lines[at] ?? "";
    const place = 1 + random.below(line.length - 1);
    return text(lines.toSpliced(at, 1, line.slice(0, place), line.slice(place)), {
      rowNow: (row) => (row > at + 1 ? row + 1 : row),
      touched: (row) => row === at + 1,
    });
  },
  "blank rows": (lines, random) => {
    const at = 1 + random.below(lines.length - 1);
    return text(lines.toSpliced(at, 0, "", ",,,", ""), { rowNow: (row) => (row > at ? row + 3 : row) });
  },
  "an emptied cell": inCells(() => ""),
  "a cell too many": inCells((cell) => `${cell},x`),
  "a cell too few": (lines, random) => atRow(lines, random, (line) => cellsOf(line).slice(1).join(",")),
  "a changed letter": inCells(
    (cell, random) => {
      const at = 1 + random.below(cell.length - 2);
      return `${cell.slice(0, at)}${String.fromCharCode(33 + random.below(90)).replace(/[",]/, "x")}${cell.slice(at + 1)}`;
    },
    (cell) => cell.length > 3 && !cell.startsWith('"'),
  ),
  "a flipped bit": (lines, random) => {
    const bytes = Buffer.from(`${lines.join("\n")}\n`);
    const at = (lines[0] ?? "").length + 1 + random.below(bytes.length - (lines[0] ?? "").length - 2);
    const line = bytes.subarray(0, at).toString("latin1").split("\n").length;
    const [before, after] = [bytes[at] ?? 0, (bytes[at] ?? 0) ^ (1 << random.below(8))];
    bytes[at] = after;
    const breaks = [before, after].some((byte) => byte === 10 || byte === 13);
    return {
      content: bytes,
      rowNow: (row) => (breaks && row > line ? row + (before === 10 ? -1 : 1) : row),
      touched: (row) => row === line || (breaks && row === line + 1),
    };
  },
  "letters of Windows-1252": (lines) => ({
    ...text(lines),
    content: Buffer.from(`${lines.join("\n")}\n`.replace(/[^\0-\u00FF]/g, "?"), "latin1"),
    touched: all,
  }),
  "UTF-16": (lines) => ({ ...text(lines), content: Buffer.from(`\uFEFF${lines.join("\n")}\n`, "utf16le") }),
  "garbled letters": (lines) => ({ ...text(lines), content: garbled(`${lines.join("\n")}\n`), touched: all }),
  "semicolons and CRLF": (lines, random) => {
    const { content, ...rows } = separated(";")(lines, random);
    return { ...rows, content: `\uFEFF${String(content).replaceAll("\n", "\r\n")}` };
  },
  tabs: separated("\t"),
  "a line that tells the separator": (lines) => ({ ...text(lines), content: `sep=,\n${lines.join("\n")}\n` }),
  "title rows": (lines) => text(["Claims of this year", "", ...lines], { rowNow: (row) => row + 2 }),
  "columns in another order": (lines) => text(lines.map((line) => cellsOf(line).toReversed().join(","))),
  "a heading renamed": (lines, random) => {
    const headings = cellsOf(lines[0] ?? "");
    const at = random.below(headings.length);
    return text(lines.with(0, headings.with(at, "other").join(",")), { touched: all });
  },
  "dates with the month first": dates((year, month, day) => `${Number(month)}/${Number(day)}/${year}`),
  "dates with dots": dates((year, month, day) => `${day}.${month}.${year}`),
  "dates as numbers": dates((year, month, day) =>
    String((Date.parse(`${year}-${month}-${day}`) - Date.parse("1899-12-30")) / 86_400_000),
  ),
  "a very long cell": inCells((cell) => `"${unquoted(cell).replaceAll('"', '""')}${"word ".repeat(20_000)}"`),
  "very many items in a cell": inCells(() => `"${Array.from({ length: 20_000 }, (_, at) => `item-${at}`).join(";")}"`),
  "something else in place of the file": (lines, random) => ({
    ...text(lines),
    content: random.oneOf<string | Uint8Array>([
      "<!-- nothing here -->\n<!doctype html><title>404</title>",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
      Uint8Array.from({ length: 4000 }, () => random.below(256)),
      lines[0] ?? "",
      "\n",
    ]),
    rowNow: () => null,
  }),
};

type Json = Record<string, unknown>;
type Features = { geometry: { type: string; coordinates: number[][][] | number[][][][] }; properties: Json }[];

/** A kind of damage to a file of JSON, done to its value; or to its text, where it gives one. */
export type JsonDamage = (json: Json, random: Random) => string | undefined;

function inFeature(damage: (feature: Features[number], random: Random) => void): JsonDamage {
  return (json, random) => {
    damage(random.oneOf(json["features"] as Features), random);
    return undefined;
  };
}

function inRing(damage: (ring: unknown[], random: Random) => void): JsonDamage {
  return inFeature(({ geometry: { type, coordinates } }, random) => {
    const polygons = (type === "Polygon" ? [coordinates] : coordinates) as number[][][][];
    damage(random.oneOf(random.oneOf(polygons)), random);
  });
}

const exchanged = (value: unknown): unknown =>
  !Array.isArray(value) ? value : typeof value[0] === "number" ? [value[1], value[0]] : value.map(exchanged);

export const FEATURE_DAMAGE: Readonly<Record<string, JsonDamage>> = {
  "a null feature or geometry": (json, random) => {
    const features = json["features"] as unknown[];
    const at = random.below(features.length);
    features[at] = random.oneOf<unknown>([null, 7, [], {}, { ...(features[at] as Json), geometry: null }]);
    return undefined;
  },
  "an empty or open ring": inRing((ring, random) => ring.splice(random.below(ring.length))),
  "a vertex that is none": inRing((ring, random) => {
    ring[random.below(ring.length)] = random.oneOf<unknown>([
      null,
      [],
      [1],
      ["1", "2"],
      {},
      [null, null],
      [1e308, 0],
      [0, -1e308],
    ]);
  }),
  "a number that is none": (json, random) => {
    const parts = JSON.stringify(json).split(/(?<=\[)(?=-?\d)/);
    const at = 1 + random.below(parts.length - 1);
    return parts.with(at, (parts[at] ?? "").replace(/^-?[\d.]+/, random.oneOf(["NaN", "-Infinity", "1e999"]))).join("");
  },
  "longitude and latitude exchanged": inFeature(({ geometry }) => {
    geometry.coordinates = exchanged(geometry.coordinates) as number[][][];
  }),
  "another type of geometry": inFeature(({ geometry }, random) => {
    geometry.type = random.oneOf(["Point", "LineString", "GeometryCollection", "Polygon", "MultiPolygon", ""]);
  }),
  "other properties": inFeature((feature, random) => {
    Object.assign(feature, {
      properties: random.oneOf<unknown>([null, {}, [], "id", { id: 7 }, { kind: null, name: "x" }]),
    });
  }),
  "a JSON text cut or changed": (json, random) => {
    const text = JSON.stringify(json);
    const at = random.below(text.length);
    return random.below(2) === 0
      ? text.slice(0, at)
      : `${text.slice(0, at)}${random.oneOf([...'{}[],:"0'])}${text.slice(at + 1)}`;
  },
};
