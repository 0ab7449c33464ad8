/** A row of a CSV file by column, read by code that shares nothing with src/; works in Node and in a page of a browser test. */
export type Row = Readonly<Record<string, string>>;

const FILES = [
  "claims.csv",
  "regions.csv",
  "claimants.csv",
  "publications.csv",
  "relations.csv",
  "withdrawn.csv",
] as const;
const DESCRIPTOR = "datapackage.json";
const contents = new Map<string, string>();
for (const file of [...FILES, DESCRIPTOR]) contents.set(file, await contentOf(file));

async function contentOf(file: string): Promise<string> {
  if ("document" in globalThis) return (await fetch(`/data/${file}`)).text();
  const { readFile } = await import("node:fs/promises");
  return readFile(`public/data/${file}`, "utf8");
}

/** The rows of a CSV file (RFC 4180) of the data package. */
export function rowsOf(file: (typeof FILES)[number]): readonly Row[] {
  const content = (contents.get(file) ?? "").replace(/^\uFEFF/, "");
  const cells: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < content.length; at += 1) {
    const character = content[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (content[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "," || character === "\n") {
      cells.at(-1)?.push(cell);
      cell = "";
      if (character === "\n") cells.push([]);
    } else cell += character;
  }
  const [header = [], ...rows] = cells.filter((row) => row.length > 0);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

/** The version of the data package, as files saved from the page carry it in their names. */
export function dataVersion(): string {
  return JSON.parse(contents.get(DESCRIPTOR) ?? "").version;
}
