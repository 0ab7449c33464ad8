/**
 * The function that gives what `make` gives, and remembers it for the inputs asked for most recently. Inputs with the
 * same key are the same.
 */
export function rememberRecent<Input, Output>(
  capacity: number,
  keyOf: (input: Input) => string,
  make: (input: Input) => Output,
): (input: Input) => Output {
  const remembered = new Map<string, { readonly output: Output }>();
  return (input) => {
    const key = keyOf(input);
    const entry = remembered.get(key) ?? { output: make(input) };
    remembered.delete(key);
    remembered.set(key, entry);
    const [oldest] = remembered.keys();
    if (remembered.size > capacity && oldest !== undefined) remembered.delete(oldest);
    return entry.output;
  };
}
