import type { Direction } from "../words/language-identity.ts";
import type { Paint } from "./palette.ts";

/**
 * A drawing as plain data, so that screen, picture and figure share one drawing code: a Preact component draws it in
 * the page, a serialiser writes it as SVG text. Lengths are px, colours are names from the palette.
 */
export interface Style {
  readonly fill?: Paint | "none" | PatternFill;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly opacity?: number;
}

/** A fill that repeats: the name of a `pattern` of the same drawing. */
export interface PatternFill {
  readonly pattern: string;
}

/** A piece of a line of text. */
export interface TextRun {
  readonly text: string;
  readonly weight?: 400 | 600 | 700;
  readonly fill?: Paint;
  readonly italic?: boolean;
}

/** What the tile of a pattern consists of. */
export type TileNode =
  | ({
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    } & Style)
  | ({ readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number } & Style);

export type SceneNode =
  | TileNode
  /** `d` is SVG path data; a transform scales it with its stroke. */
  | ({
      readonly kind: "path";
      readonly d: string;
      readonly lineJoin?: "round";
      readonly fillRule?: "evenodd";
      readonly transform?: string;
      readonly key?: string;
    } & Style)
  | {
      readonly kind: "text";
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly size: number;
      readonly runs: readonly TextRun[];
      /** What of the line stands at x: its left end, middle or right end, whichever way it runs. */
      readonly anchor?: "start" | "middle" | "end";
      /** Width in px of a halo in the colour `halo`. */
      readonly halo?: number;
      /** Extra space between letters, em. */
      readonly tracking?: number;
    }
  | {
      readonly kind: "group";
      readonly x: number;
      readonly y: number;
      readonly nodes: readonly SceneNode[];
      readonly opacity?: number;
      readonly key?: string;
    }
  /** What is not mirrored with what it stands in, from 0 to a width, px; of no meaning where nothing is mirrored. */
  | { readonly kind: "kept"; readonly width: number; readonly nodes: readonly SceneNode[] }
  /** A square tile for fills, itself not drawn. Its name is unique in the page. */
  | {
      readonly kind: "pattern";
      readonly name: string;
      readonly side: number;
      /** Degrees, clockwise. */
      readonly turn?: number;
      readonly nodes: readonly TileNode[];
    };

/** A drawing with its size in px. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Which way its words run, in a file; wherever that is, `start` of a text is its left end. */
  readonly direction?: Direction;
  /** What a file of the drawing says of itself, beside what is to be seen. */
  readonly about?: { readonly title: string; readonly description: string };
  readonly nodes: readonly SceneNode[];
}
