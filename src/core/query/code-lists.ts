/**
 * Lists of codes of unequal length, one for each claim, laid end to end: those of claim `i` are
 * `codes[starts[i]]` up to, not including, `codes[starts[i + 1]]`.
 */
export interface CodeLists {
  /** One longer than there are claims. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** The lists of `size` claims; `codesOf` is called once for each, in order. */
export function codeListsOf(size: number, codesOf: (claim: number) => Iterable<number>): CodeLists {
  const starts = new Uint32Array(size + 1);
  const codes: number[] = [];
  for (let claim = 0; claim < size; claim++) {
    for (const code of codesOf(claim)) codes.push(code);
    starts[claim + 1] = codes.length;
  }
  return { starts, codes: Uint32Array.from(codes) };
}
