import { CLAIMANT_CATEGORIES } from "../records/claimant-category.ts";
import { POLARITIES } from "../records/vocabulary.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import type { ClaimantEntry } from "./dictionaries.ts";
import { createDictionary } from "./dictionary.ts";

/** Category and polarity together, as in `AreaMeasures.byCategory`: position of the category × 3 + position of the polarity. */
export const SHADES = CLAIMANT_CATEGORIES.length * POLARITIES.length;

/** The shade of the category and the polarity at these positions. */
export function shadeOf(category: number, polarity: number): number {
  return category * POLARITIES.length + polarity;
}

/**
 * The combinations of area, group, category and polarity that occur, in this order. Counting claims by cell gives all
 * that is counted of an area, the number of groups included.
 */
export interface Cells {
  readonly count: number;
  /** Of each cell, the position of its area. */
  readonly area: Uint32Array;
  /** A number for area and group together; cells with the same number stand side by side. */
  readonly voice: Uint32Array;
  readonly shade: Uint8Array;
  /** Position in POLARITIES. */
  readonly polarity: Uint8Array;
}

/** The cells that occur, and those of the claims: one for each area of a claim, at the same place as in `areas`. */
export function cellsOf(columns: ClaimColumns): { readonly cells: Cells; readonly cellsOfClaims: Uint32Array } {
  const { size, claimant, polarity, areas, dictionaries } = columns;
  const { tones, toneOf, groupCount } = tonesOf(dictionaries.claimants);
  const keyOf = (claim: number, place: number): number =>
    (areas.codes[place] as number) * tones.length +
    (toneOf[(claimant[claim] as number) * POLARITIES.length + (polarity[claim] as number)] as number);

  const cellsOfClaims = new Uint32Array(areas.codes.length);
  const occurs = new Uint8Array(dictionaries.areas.length * tones.length);
  for (let claim = 0; claim < size; claim++) {
    for (let place = areas.starts[claim] as number; place < (areas.starts[claim + 1] as number); place++) {
      const key = keyOf(claim, place);
      cellsOfClaims[place] = key;
      occurs[key] = 1;
    }
  }
  const cellOf = new Uint32Array(occurs.length);
  const keys: number[] = [];
  for (let key = 0; key < occurs.length; key++) {
    if (occurs[key] === 1) cellOf[key] = keys.push(key) - 1;
  }
  for (let place = 0; place < cellsOfClaims.length; place++) {
    cellsOfClaims[place] = cellOf[cellsOfClaims[place] as number] as number;
  }
  const toneOfCell = (key: number): Tone => tones[key % tones.length] as Tone;
  const cells = {
    count: keys.length,
    area: Uint32Array.from(keys, (key) => Math.floor(key / tones.length)),
    voice: Uint32Array.from(keys, (key) => Math.floor(key / tones.length) * groupCount + toneOfCell(key).group),
    shade: Uint8Array.from(keys, (key) => toneOfCell(key).shade),
    polarity: Uint8Array.from(keys, (key) => toneOfCell(key).shade % POLARITIES.length),
  };
  return { cells, cellsOfClaims };
}

interface Tone {
  readonly group: number;
  readonly shade: number;
}

/** Group, category and polarity together, ordered by group; `toneOf`: at claimant × 3 + polarity. */
function tonesOf(claimants: readonly ClaimantEntry[]): {
  readonly tones: readonly Tone[];
  readonly toneOf: Uint32Array;
  readonly groupCount: number;
} {
  const groups = createDictionary<string>();
  const keys = claimants.flatMap(({ group, category }) =>
    POLARITIES.map(
      (_, polarity) => groups.codeOf(group) * SHADES + shadeOf(CLAIMANT_CATEGORIES.indexOf(category), polarity),
    ),
  );
  const tones = createDictionary([...new Set(keys)].sort((a, b) => a - b));
  return {
    tones: tones.values.map((key) => ({ group: Math.floor(key / SHADES), shade: key % SHADES })),
    toneOf: Uint32Array.from(keys, (key) => tones.codeOf(key)),
    groupCount: groups.values.length,
  };
}
