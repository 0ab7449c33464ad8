const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Sorts an order of positions in place by the keys at these positions; equal keys keep their order. */
export function sortByKeys(order: Uint32Array, keys: Int32Array): void {
  let least = Infinity;
  let greatest = -Infinity;
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] as number;
    if (key < least) least = key;
    if (key > greatest) greatest = key;
  }
  const spare = new Uint32Array(order.length);
  for (let shift = 0; shift < 32 && (greatest - least) / 2 ** shift >= 1; shift += DIGIT_BITS) {
    sortByDigit(order, keys, least, shift, spare);
    order.set(spare);
  }
}

function sortByDigit(order: Uint32Array, keys: Int32Array, least: number, shift: number, sorted: Uint32Array): void {
  const next = new Uint32Array(DIGITS + 1);
  for (let place = 0; place < order.length; place++) {
    const after = digitOf(keys[order[place] as number] as number, least, shift) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit++) next[digit] = (next[digit] as number) + (next[digit - 1] as number);
  for (let place = 0; place < order.length; place++) {
    const position = order[place] as number;
    const digit = digitOf(keys[position] as number, least, shift);
    const target = next[digit] as number;
    sorted[target] = position;
    next[digit] = target + 1;
  }
}

function digitOf(key: number, least: number, shift: number): number {
  return ((key - least) >>> shift) % DIGITS;
}
