/** Letters typed in quick succession that look for a name. */
export interface TypeAhead {
  /** The name to go to after one more letter, or null where none begins with what was typed. */
  type(letter: string, now: number, names: readonly string[], current: number): number | null;
  /** Begins a new word: the reader did something else meanwhile. */
  forget(): void;
}

const PAUSE = 700;

/** A type-ahead that forgets after 0.7 s without a letter; the same letter again goes on to the next name with it. */
export function createTypeAhead(): TypeAhead {
  let typed = "";
  let last = Number.NEGATIVE_INFINITY;
  return {
    type(letter, now, names, current) {
      typed = now - last > PAUSE ? letter : typed + letter;
      last = now;
      const isRepeated = [...typed].every((other) => other.toLowerCase() === letter.toLowerCase());
      const sought = (isRepeated ? letter : typed).toLowerCase();
      const start = isRepeated ? current + 1 : current;
      for (let step = 0; step < names.length; step++) {
        const index = (start + step) % names.length;
        if (names[index]?.toLowerCase().startsWith(sought)) return index;
      }
      return null;
    },
    forget() {
      typed = "";
      last = Number.NEGATIVE_INFINITY;
    },
  };
}
