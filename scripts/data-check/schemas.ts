import { isoDay } from "../../src/core/time/day.ts";
import { OPTIONAL_COLUMNS } from "../../src/io/claim-columns.ts";
import { dateReader } from "../../src/io/column-dates.ts";
import { layoutOf, type TableRow } from "../../src/io/csv-table.ts";
import { partialDateFrom } from "../../src/io/dates.ts";
import { type Finding, rowsIn } from "./rows.ts";

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

/** The fields that `datapackage.json` gives each table that is there. */
export function fieldsOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Field[]> {
  const { resources = [] } = JSON.parse(files["datapackage.json"] ?? "{}") as { resources?: readonly Resource[] };
  return new Map(
    resources.flatMap(({ path, schema }) =>
      files[path] === undefined || !schema ? [] : [[path, schema.fields] as const],
    ),
  );
}

/** Where a table departs from the schema that `datapackage.json` gives it: its columns and each cell. */
export function faultsOfSchemas(files: Readonly<Record<string, string>>): readonly Finding[] {
  return [...fieldsOf(files)].flatMap(([file, fields]) => [
    ...faultsOfHeader(file, files[file] ?? "", fields),
    ...faultsOfCells(
      file,
      files[file] ?? "",
      fields.filter((field) => !isDate(field)),
    ),
  ]);
}

/**
 * Columns of dates that are written otherwise than their schema says. The page reads them; other programs may not, or read
 * other days.
 */
export function differingForms(files: Readonly<Record<string, string>>): readonly Finding[] {
  return [...fieldsOf(files)].flatMap(([file, fields]) =>
    fields.filter(isDate).flatMap((field) => {
      const rows = rowsIn<string>(file, files[file] ?? "", [], [field.name]);
      const read = partialDateFrom(EARLIEST_YEAR, dateReader(rows, field.name));
      const differing = faultsOfColumn(file, rows, field).flatMap((finding) => {
        const reading = read(finding.value ?? "");
        return "value" in reading ? [{ ...finding, day: isoDay(reading.value.from) }] : [];
      });
      const [first, ...others] = differing;
      if (!first) return [];
      const { day, ...finding } = first;
      const reason = `The page reads this date, as ${day}, but datapackage.json promises another form of this column.`;
      const mend = "Write year-month-day, such as 2023-05-17; in a spreadsheet, as text.";
      return [{ ...finding, more: others.flatMap(({ row }) => row ?? []), reason, mend }];
    }),
  );
}

const EARLIEST_YEAR = 1900;
const DATES: readonly string[] = ["occurred_from", "occurred_to", "reported_on", "published", "date", "searched_on"];

/** Whether the page reads a date from a field. */
function isDate({ name }: Field): boolean {
  return DATES.includes(name);
}

const OPTIONAL: readonly string[] = OPTIONAL_COLUMNS;

function faultsOfHeader(file: string, text: string, fields: readonly Field[]): readonly Finding[] {
  const described = fields.map((field) => field.name);
  const { headings, above } = layoutOf(text, described);
  const isLeftOut = (name: string) => OPTIONAL.includes(name) && !headings.includes(name);
  if (headings.join() === described.filter((name) => !isLeftOut(name)).join()) return [];
  return [
    {
      file,
      row: above + 1,
      column: null,
      value: headings.join(),
      reason: "The columns are not those that datapackage.json describes, in its order.",
      mend: `Write the header ${described.join()}, or describe the columns in datapackage.json.`,
    },
  ];
}

function faultsOfCells(file: string, text: string, fields: readonly Field[]): readonly Finding[] {
  const names = fields.map((field) => field.name);
  const rows = rowsIn<string>(file, text, [], names);
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
