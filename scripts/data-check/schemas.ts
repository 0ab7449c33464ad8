import { readTable, type TableRow } from "../../src/io/csv-table.ts";
import type { Finding } from "./rows.ts";

interface Field {
  readonly name: string;
  readonly type?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

interface Resource {
  readonly path: string;
  readonly schema?: { readonly fields: readonly Field[] };
}

/** Where a table departs from the schema that `datapackage.json` gives it: its columns and each cell. */
export function faultsOfSchemas(files: Readonly<Record<string, string>>): readonly Finding[] {
  const { resources = [] } = JSON.parse(files["datapackage.json"] ?? "{}") as { resources?: readonly Resource[] };
  return resources.flatMap(({ path, schema }) => {
    const text = files[path];
    if (text === undefined || !schema) return [];
    return [...faultsOfHeader(path, text, schema.fields), ...faultsOfCells(path, text, schema.fields)];
  });
}

function faultsOfHeader(file: string, text: string, fields: readonly Field[]): readonly Finding[] {
  const header = (text.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u, 1)[0] ?? "").split(/[,;\t]/u);
  const columns = header.map((heading) => heading.trim().replaceAll('"', ""));
  const described = fields.map((field) => field.name);
  if (columns.join() === described.join()) return [];
  return [
    {
      file,
      row: 1,
      column: null,
      value: columns.join(),
      reason: "The columns are not those that datapackage.json describes, in its order.",
      mend: `Write the header ${described.join()}, or describe the columns in datapackage.json.`,
    },
  ];
}

function faultsOfCells(file: string, text: string, fields: readonly Field[]): readonly Finding[] {
  const { rows } = readTable<string>(
    file,
    text,
    [],
    fields.map((field) => field.name),
  );
  return fields.flatMap((field) => faultsOfColumn(file, rows, field));
}

function faultsOfColumn(file: string, rows: readonly TableRow<string>[], field: Field): readonly Finding[] {
  const { required = false, unique = false } = field.constraints ?? {};
  const seen = new Map<string, number>();
  const problems: Finding[] = [];
  for (const { row, cell } of rows) {
    const value = cell(field.name);
    const note = (reason: string, mend: string) =>
      problems.push({ file, row, column: field.name, value, reason, mend });
    if (value === "") {
      if (required) note("The cell is empty.", `Fill in ${field.name}.`);
      continue;
    }
    const form = expectedForm(value, field);
    if (form !== null) note(`“${value}” is not what datapackage.json promises of this column.`, `Write ${form}.`);
    const first = seen.get(value);
    if (unique && first !== undefined) note(`Row ${first} has “${value}” already.`, "Change one of the two.");
    else seen.set(value, row);
  }
  return problems;
}

/** What the value of a field should be, in words; null where it is so. */
function expectedForm(value: string, { type = "string", constraints = {} }: Field): string | null {
  const { enum: allowed, pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  if (type === "date" && !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return "a date as year-month-day, such as 2023-05-17";
  if (type === "integer" && !/^-?\d+$/u.test(value)) return "a whole number";
  if (type === "number" && !/^-?\d+(\.\d+)?$/u.test(value)) return "a number with a decimal point";
  if (Number(value) < minimum || Number(value) > maximum) return `a number from ${minimum} to ${maximum}`;
  if (allowed && !allowed.includes(value)) return `one of ${allowed.join(", ")}`;
  return pattern && !new RegExp(`^(?:${pattern})$`, "u").test(value) ? `a text of the pattern ${pattern}` : null;
}
