import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** A link whose answers are kept, with options of scripts/figure.mjs for its figure. */
export interface KeptLink {
  readonly name: string;
  readonly link: string;
  readonly figure: Readonly<Record<string, string>>;
  /** Where its answers are kept: the name of a file without its folder. */
  readonly file: string;
}

const FIXTURES = new URL("../fixtures/links/", import.meta.url);

/** The links whose answers are kept, each with what it covers as its name. */
export const KEPT_LINKS: readonly KeptLink[] = Papa.parse<Readonly<Record<"name" | "link" | "figure", string>>>(
  readFileSync(new URL("links.csv", FIXTURES), "utf8"),
  { header: true, skipEmptyLines: true },
).data.map(({ name, link, figure }, index) => ({
  name,
  link,
  figure: Object.fromEntries(
    figure
      .split(" ")
      .filter((option) => option !== "")
      .map((option) => option.replaceAll(";", ",").split("=")),
  ),
  file: `${String(index + 1).padStart(2, "0")}-${name.replaceAll(" ", "-")}.txt`,
}));

/** The file in which the answers of a kind to a link are kept. */
export function keptFile(kind: "answers" | "pages", { file }: KeptLink): string {
  return fileURLToPath(new URL(`${kind}/${file}`, FIXTURES));
}

/**
 * The file of the package by which kept links are answered: tables as they were when the answers were taken, so that
 * a new claim changes none, and the polygons of today.
 */
export function linkedFile(name: string): string {
  const folder = name.endsWith(".geojson")
    ? new URL("../../public/data/", import.meta.url)
    : new URL("package/", FIXTURES);
  return fileURLToPath(new URL(name, folder));
}
