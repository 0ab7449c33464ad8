/** Codes 0, 1, 2 … for values in the order in which they are first seen. */
export interface Dictionary<Value> {
  readonly values: readonly Value[];
  /** The code of a value, a new one where it was not seen before. */
  codeOf(value: Value): number;
}

export function createDictionary<Value>(known: Iterable<Value> = []): Dictionary<Value> {
  const values: Value[] = [];
  const codes = new Map<Value, number>();
  const codeOf = (value: Value): number => {
    const code = codes.get(value) ?? values.length;
    if (code === values.length) {
      codes.set(value, code);
      values.push(value);
    }
    return code;
  };
  for (const value of known) codeOf(value);
  return { values, codeOf };
}
