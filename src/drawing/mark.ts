import type { Stance } from "../core/measures/stances.ts";
import { CLAIMANT_CATEGORIES, type ClaimantCategory } from "../core/records/claimant-category.ts";
import type { SceneNode } from "./scene.ts";

/** The sizes of the nine-cell mark, px: whole mark, cell, gap, padding. */
export const MARK_SIZES = {
  24: { cell: 6, gap: 1, pad: 2 },
  20: { cell: 5, gap: 1, pad: 1.5 },
  16: { cell: 4, gap: 1, pad: 1 },
  13: { cell: 3, gap: 1, pad: 1 },
  10: { cell: 2, gap: 1, pad: 1 },
} as const;
export type MarkSize = keyof typeof MARK_SIZES;

/** One cell of a side of `cell` px at x, y: solid affirms, hollow denies, half both, dot neither, grey point silent. */
export function cellNodes(
  category: ClaimantCategory,
  stance: Stance,
  x: number,
  y: number,
  cell: number,
): readonly SceneNode[] {
  switch (stance) {
    case "affirm":
      return [{ kind: "rect", x, y, width: cell, height: cell, fill: category }];
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
          stroke: category,
          strokeWidth: edge,
        },
      ];
    }
    case "both": {
      const inset = cell * 0.17;
      return [
        { kind: "rect", x, y, width: cell, height: cell, fill: category },
        { kind: "path", fill: "plate", d: `M${x + inset} ${y + inset}H${x + cell - inset}V${y + cell - inset}Z` },
      ];
    }
    case "neither":
      return [{ kind: "circle", x: x + cell / 2, y: y + cell / 2, radius: cell * 0.34, fill: category }];
    case "silent":
      return [
        { kind: "circle", x: x + cell / 2, y: y + cell / 2, radius: Math.max(0.5, cell * 0.09), fill: "mark-empty" },
      ];
  }
}

/** The nine-cell mark with its plate, its upper left corner at x, y. */
export function markNodes(stances: readonly Stance[], x: number, y: number, size: MarkSize): readonly SceneNode[] {
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
  const cells = CLAIMANT_CATEGORIES.flatMap((category, index) =>
    cellNodes(
      category,
      stances[index] ?? "silent",
      x + pad + (index % 3) * (cell + gap),
      y + pad + Math.floor(index / 3) * (cell + gap),
      cell,
    ),
  );
  return [plate, ...cells];
}

/** The stances of a mark in which only one category speaks: the key of the colours. */
export function onlyStance(category: ClaimantCategory): readonly Stance[] {
  return CLAIMANT_CATEGORIES.map((other) => (other === category ? "affirm" : "silent"));
}
