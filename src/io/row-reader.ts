import { type Fault, faultOf } from "../core/records/fault.ts";
import { isFault, type Problem } from "../core/records/problem.ts";
import type { TableRow } from "./csv-table.ts";
import type { Reader } from "./reading.ts";

/** Of so many items of a list it is told what is wrong with each. */
const MOST_ITEMS = 20;
const LONGEST_VALUE = 300;

/** Reads the cells of one row and collects every problem it meets. A value that could not be read is null. */
export class RowReader<Column extends string> {
  readonly row: number;
  readonly #file: string;
  readonly #cells: TableRow<Column>;
  readonly #problems: Problem[] = [];

  constructor(file: string, cells: TableRow<Column>) {
    this.#file = file;
    this.#cells = cells;
    this.row = cells.row;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Whether the row must be left out. */
  get isFaulty(): boolean {
    return this.#problems.some(isFault);
  }

  /** The text of a cell, possibly empty. */
  text(column: Column): string {
    return this.#cells.cell(column);
  }

  isEmpty(column: Column): boolean {
    return this.text(column) === "";
  }

  /** The value of a cell that may be empty: null without a problem where it is. */
  optional<Value>(column: Column, read: Reader<Value>): Value | null {
    const text = this.text(column);
    if (text === "") return null;
    const reading = read(text);
    if ("value" in reading) return reading.value;
    this.fault(column, reading.fault);
    return null;
  }

  /** The value of a cell that must be filled. */
  required<Value>(column: Column, read: Reader<Value>): Value | null {
    if (this.isEmpty(column)) this.fault(column, faultOf("emptyCell", column));
    return this.optional(column, read);
  }

  /** The text of a cell that must be filled. */
  requiredText(column: Column): string {
    if (this.isEmpty(column)) this.fault(column, faultOf("emptyCell", column));
    return this.text(column);
  }

  /**
   * The values of a list whose items are joined by semicolons, none for an empty cell; null where an item could not
   * be read or is listed twice.
   */
  list<Value>(column: Column, read: Reader<Value>): readonly Value[] | null {
    if (this.isEmpty(column)) return [];
    const items = this.text(column).split(";");
    const values = new Set<Value>();
    let faults = 0;
    for (const written of items) {
      const item = written.trim();
      if (item === "") continue;
      const reading = read(item);
      const fault =
        "fault" in reading ? reading.fault : values.has(reading.value) ? faultOf("listedTwice", item) : null;
      if (fault) {
        faults += 1;
        if (faults <= MOST_ITEMS) this.fault(column, fault, item);
      } else if ("value" in reading) values.add(reading.value);
    }
    if (faults > MOST_ITEMS) this.fault(column, faultOf("moreItems", faults - MOST_ITEMS));
    return faults > 0 ? null : [...values];
  }

  /** Notes a problem of a cell; `value` where only a part of its text is at fault. It is shortened where it is long. */
  fault(column: Column, fault: Fault, value: string = this.text(column)): void {
    const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    this.#problems.push({ file: this.#file, row: this.row, column, value: short, fault });
  }
}
