/**
 * Numbers from 0 up to, not including, 1, always the same for one seed: mulberry32 by Tommy Ettinger (public domain), a
 * counter of 32 bits whose values are mixed, so that each comes once in 2³² draws.
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws a place from `place` on into `place`: one step of the shuffle of Fisher and Yates (Durstenfeld, 1964). Taken for
 * each place in turn, from any order, every order is equally likely; as far as it has come, so is every beginning of one.
 */
export function drawInto(list: Uint32Array, place: number, random: () => number): number {
  const drawn = place + Math.floor(random() * (list.length - place));
  const value = list[drawn] as number;
  list[drawn] = list[place] as number;
  list[place] = value;
  return value;
}
