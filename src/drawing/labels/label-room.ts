import { centredText, type TextSpot } from "./label-spots.ts";

/** The outline of an area on the drawing, px; closed or not. */
export type Outline = readonly (readonly [x: number, y: number])[];

type Span = readonly [from: number, to: number];

/** Part of a text's width that may stick out of the outline where nothing else fits. */
const LEEWAY = 0.2;
const STEP = 4;
const ENOUGH = 9;
const STEPS = 7;

/**
 * Where a name fits into an outline, best first: near its label point with room to spare, then with its ends a little
 * over the edge. None where it would stick out further.
 */
export function spotsInside(
  outline: Outline,
  label: readonly [x: number, y: number],
  width: number,
  size: number,
): readonly TextSpot[] {
  const roomy: TextSpot[] = [];
  const tight: TextSpot[] = [];
  for (let step = 0; step <= STEPS * 2 && roomy.length < ENOUGH; step++) {
    const y = label[1] + (step % 2 === 0 ? step / 2 : -(step + 1) / 2) * STEP;
    const span = widest(spansOfBand(outline, y - size * 0.3, y + size * 0.3));
    if (span === null) continue;
    const [from, to] = span;
    const spare = to - from - width;
    if (spare < -width * LEEWAY) continue;
    if (spare < 2) {
      tight.push(centredText((from + to) / 2, y, width, size));
      continue;
    }
    const nearest = Math.min(Math.max(label[0], from + width / 2), to - width / 2);
    for (const x of [nearest, from + width / 2, to - width / 2]) roomy.push(centredText(x, y, width, size));
  }
  return [...roomy, ...tight];
}

/** Whether a point lies inside an outline. */
export function isWithin(outline: Outline, x: number, y: number): boolean {
  return spansAt(outline, y).some(([from, to]) => x >= from && x <= to);
}

/** The spans of x that lie inside at both the upper and the lower y. */
function spansOfBand(outline: Outline, upper: number, lower: number): readonly Span[] {
  const below = spansAt(outline, lower);
  return spansAt(outline, upper).flatMap(([from, to]) =>
    below.flatMap(([otherFrom, otherTo]): Span[] => {
      const span: Span = [Math.max(from, otherFrom), Math.min(to, otherTo)];
      return span[0] < span[1] ? [span] : [];
    }),
  );
}

function spansAt(outline: Outline, y: number): readonly Span[] {
  const crossings: number[] = [];
  let previous = outline.at(-1);
  for (const point of outline) {
    if (previous && previous[1] <= y !== point[1] <= y) {
      crossings.push(previous[0] + ((y - previous[1]) / (point[1] - previous[1])) * (point[0] - previous[0]));
    }
    previous = point;
  }
  crossings.sort((one, other) => one - other);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    spans.push([crossings[index] as number, crossings[index + 1] as number]);
  }
  return spans;
}

function widest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (best, span) => (best === null || span[1] - span[0] > best[1] - best[0] ? span : best),
    null,
  );
}
