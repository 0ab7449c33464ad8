import { useEffect, useState } from "preact/hooks";

/**
 * What takes long to work out, found in a task of its own after the view has been drawn; null until it is there for these
 * inputs.
 */
export function useLater<Value>(make: () => Value, inputs: readonly unknown[]): Value | null {
  const [found, setFound] = useState<{ readonly inputs: readonly unknown[]; readonly value: Value } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFound({ inputs, value: make() }));
    return () => clearTimeout(timer);
  }, inputs);
  return found?.inputs.every((input, at) => input === inputs[at]) ? found.value : null;
}
