import { BLOCS, type Bloc } from "../records/bloc.ts";
import type { SceneNode } from "./scene.ts";

/** What a bloc says in one area: it affirms, denies, does both, neither, or is silent. */
export type Voice = "affirm" | "deny" | "both" | "neither" | "silent";

/** The sizes of the nine-cell mark, px: whole mark, cell, gap, padding. */
export const MARK_SIZES = {
  24: { cell: 6, gap: 1, pad: 2 },
  20: { cell: 5, gap: 1, pad: 1.5 },
  16: { cell: 4, gap: 1, pad: 1 },
} as const;
export type MarkSize = keyof typeof MARK_SIZES;

/** The voice behind counts of affirming, denying and other claims. */
export function voiceOf(affirming: number, denying: number, neither: number): Voice {
  if (affirming > 0) return denying > 0 ? "both" : "affirm";
  if (denying > 0) return "deny";
  return neither > 0 ? "neither" : "silent";
}

/** The nine voices of an area from its counts by bloc and polarity (27 numbers, bloc by bloc). */
export function voicesOf(byBloc: ArrayLike<number>): readonly Voice[] {
  return BLOCS.map((_, bloc) => voiceOf(byBloc[bloc * 3] ?? 0, byBloc[bloc * 3 + 1] ?? 0, byBloc[bloc * 3 + 2] ?? 0));
}

/** One cell of a side of `cell` px at x, y: solid affirms, hollow denies, half both, dot neither, grey point silent. */
export function cellNodes(bloc: Bloc, voice: Voice, x: number, y: number, cell: number): readonly SceneNode[] {
  switch (voice) {
    case "affirm":
      return [{ kind: "rect", x, y, width: cell, height: cell, fill: bloc }];
    case "deny": {
      const edge = Math.max(1.2, cell * 0.22);
      return [
        {
          kind: "rect",
          x: x + edge / 2,
          y: y + edge / 2,
          width: cell - edge,
          height: cell - edge,
          fill: "none",
          stroke: bloc,
          strokeWidth: edge,
        },
      ];
    }
    case "both": {
      const inset = cell * 0.17;
      return [
        { kind: "rect", x, y, width: cell, height: cell, fill: bloc },
        { kind: "path", fill: "plate", d: `M${x + inset} ${y + inset}H${x + cell - inset}V${y + cell - inset}Z` },
      ];
    }
    case "neither":
      return [{ kind: "circle", x: x + cell / 2, y: y + cell / 2, radius: cell * 0.34, fill: bloc }];
    case "silent":
      return [
        { kind: "circle", x: x + cell / 2, y: y + cell / 2, radius: Math.max(0.5, cell * 0.09), fill: "mark-empty" },
      ];
  }
}

/** The nine-cell mark with its plate, its upper left corner at x, y. */
export function markNodes(voices: readonly Voice[], x: number, y: number, size: MarkSize): readonly SceneNode[] {
  const { cell, gap, pad } = MARK_SIZES[size];
  const plate: SceneNode = {
    kind: "rect",
    x: x + 0.5,
    y: y + 0.5,
    width: size - 1,
    height: size - 1,
    radius: 2,
    fill: "plate",
    stroke: "plate-line",
    strokeWidth: 1,
  };
  const cells = BLOCS.flatMap((bloc, index) =>
    cellNodes(
      bloc,
      voices[index] ?? "silent",
      x + pad + (index % 3) * (cell + gap),
      y + pad + Math.floor(index / 3) * (cell + gap),
      cell,
    ),
  );
  return [plate, ...cells];
}

/** The voices of a mark in which only one bloc speaks: the key of the colours. */
export function onlyVoice(bloc: Bloc): readonly Voice[] {
  return BLOCS.map((other) => (other === bloc ? "affirm" : "silent"));
}
