import type { Paint } from "../../core/figure/palette.ts";
import type { SceneNode } from "../../core/figure/scene.ts";
import { wrapText } from "../../core/figure/wrap-text.ts";

export interface ParagraphStyle {
  /** Size of the letters and distance of the lines, px. */
  readonly size: number;
  readonly line: number;
  readonly weight?: 400 | 600 | 700;
  readonly fill?: Paint;
}

/** A paragraph as lines of text, its upper left corner at x, y. */
export interface Paragraph {
  readonly nodes: readonly SceneNode[];
  /** Height in px: lines times the distance of lines. */
  readonly height: number;
}

/** Text set in lines no wider than `width` px. */
export function paragraph(text: string, x: number, y: number, width: number, style: ParagraphStyle): Paragraph {
  const { size, line, weight = 400, fill = "ink" } = style;
  const lines = wrapText(text, size, `${weight}`, width);
  const baseline = (line + size * 0.7) / 2;
  return {
    nodes: lines.map((content, index) => ({
      kind: "text",
      x,
      y: y + index * line + baseline,
      size,
      runs: [{ text: content, weight, fill }],
    })),
    height: lines.length * line,
  };
}
