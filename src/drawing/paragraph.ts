import { fittedText } from "./fitted-text.ts";
import type { Paint } from "./palette.ts";
import { roomyWidth } from "./roomy-width.ts";
import type { Scene } from "./scene.ts";
import { wrapText } from "./wrap-text.ts";

export interface ParagraphStyle {
  /** Size of the letters and distance of the lines, px. */
  readonly size: number;
  readonly line: number;
  readonly weight?: 400 | 600 | 700;
  readonly fill?: Paint;
  /** Where lines are aligned; at the start unless told. */
  readonly anchor?: "end";
  /** The most lines; what goes beyond gives way to an ellipsis. */
  readonly lines?: number;
  /** Words in bold ink before the text, on its first line. */
  readonly lead?: string;
}

/** Text set in lines no wider than `width` px. */
export function paragraph(text: string, width: number, style: ParagraphStyle): Scene {
  const { size, line, weight = 400, fill = "ink", anchor, lines: most = Number.POSITIVE_INFINITY, lead } = style;
  const font = `${weight}` as const;
  const start = lead === undefined ? "" : `${lead} `;
  const wider = roomyWidth(start, size, "600") - roomyWidth(start, size, font);
  const wrapped = wrapText(`${start}${text}`, size, font, width - wider);
  const kept = wrapped.slice(0, most);
  if (wrapped.length > kept.length) kept.push(`${kept.pop() ?? ""} ${wrapped.slice(most).join(" ")}`);
  const baseline = (line + size * 0.7) / 2;
  return {
    width,
    height: kept.length * line,
    nodes: kept.map((content, index) => {
      const words = fittedText(content, size, font, width);
      const bold = index === 0 && start !== "" && words.startsWith(start);
      return {
        kind: "text",
        x: anchor === "end" ? width : 0,
        y: index * line + baseline,
        size,
        ...(anchor && { anchor }),
        runs: bold
          ? [
              { text: start, weight: 600, fill: "ink" },
              { text: words.slice(start.length), weight, fill },
            ]
          : [{ text: words, weight, fill }],
      };
    }),
  };
}
