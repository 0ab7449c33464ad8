import Papa from "papaparse";
import { type Files, filesOf } from "./fixture-package.ts";

/** Markup and script in all forms that a page might run; a page where one did has `globalThis.ran`. */
const MARKUP =
  `"><img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><svg onload="globalThis.ran=1">` +
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe><base href="https://elsewhere.example/">` +
  `<style>*{display:none}</style><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">\u202e\u0001{{1}}`;

/** Columns of words that anybody may write anything into. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "claims.csv": ["place", "summary", "grading_reason", "note"],
  "claimants.csv": ["name", "reliability_reason", "description"],
  "publications.csv": ["publisher", "title"],
  "relations.csv": ["note"],
  "gazetteer.csv": ["name", "other_names", "source"],
  "regions.csv": ["other_names"],
};

const README =
  `# Data <script>globalThis.ran=1</script>\n\n[a link](javascript:globalThis.ran=1) [another](data:text/html,<script>)\n\n` +
  `<img src=x onerror="globalThis.ran=1">\n\n![picture](https://elsewhere.example/pixel.png)\n\n| a |\n|---|\n| ${MARKUP} |\n`;

/** The small package with markup in every cell and every text that can hold words. */
export function hostilePackage(): Files {
  const files = filesOf("small-package");
  const tables = Object.entries(WORDS).map(
    ([file, columns]) => [file, withMarkup(files[file] ?? "", columns)] as const,
  );
  const descriptor = JSON.parse(files["datapackage.json"] ?? "{}") as Record<string, unknown>;
  const hostile = { title: MARKUP, path: "javascript:globalThis.ran=1", packedIn: MARKUP };
  return {
    ...files,
    ...Object.fromEntries(tables),
    "datapackage.json": JSON.stringify({
      ...descriptor,
      title: MARKUP,
      description: MARKUP,
      version: MARKUP,
      licenses: [hostile],
      sources: [hostile],
    }),
    "README.md": README,
    "LICENSE.md": README,
  };
}

function withMarkup(table: string, columns: readonly string[]): string {
  const { data, meta } = Papa.parse<Record<string, string>>(table.trim(), { header: true });
  for (const row of data) for (const column of columns) row[column] = `=1+1 ${row[column]} ${MARKUP}`;
  return Papa.unparse(data, { columns: [...(meta.fields ?? [])] });
}
