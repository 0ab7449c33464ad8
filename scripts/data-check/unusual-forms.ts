import { layoutOf } from "../../src/io/csv-table.ts";
import { encodingOf } from "../../src/io/file-text.ts";
import type { Finding } from "./rows.ts";
import { fieldsOf } from "./schemas.ts";

/** Tables that the page can read, though they are written otherwise than the others: UTF-16, title rows. */
export function unusualForms(
  files: Readonly<Record<string, string>>,
  contents: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  const ofFile = { row: null, column: null, value: null };
  return [...fieldsOf(files)].flatMap(([file, fields]): Finding[] => {
    const findings: Finding[] = [];
    const names = fields.map(({ name }) => name);
    const { above } = layoutOf(files[file] ?? "", names);
    if (encodingOf(contents.get(file) ?? new Uint8Array()) !== "utf-8") {
      const reason = "The file is UTF-16. The page can read it; other programs may not.";
      findings.push({ ...ofFile, file, reason, mend: "Save it as “CSV UTF-8”." });
    }
    if (above > 0) {
      const reason = `The headings stand in row ${above + 1}. The page passes over what stands above them; other programs do not.`;
      findings.push({ ...ofFile, file, reason, mend: "Remove the rows above the headings." });
    }
    return findings;
  });
}
