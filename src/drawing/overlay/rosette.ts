const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const PITCH = 5.4;
/** Radius of one dot, px. */
export const DOT_RADIUS = 4.5;
const RIM = 3;
/** A plate never grows beyond this radius, px: its dots shrink instead. */
const LARGEST = 52;

/** Dots that coincide, spread like the seeds of a sunflower around their true point. */
export interface Rosette {
  /** Centres of the dots, px from the true point; the first is nearest. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** What the size of every dot is multiplied by: 1, or less where very many would fill the map. */
  readonly scale: number;
  /** Of the plate, px; of a single dot, the dot's own. */
  readonly radius: number;
}

/** Radius of the plate of so many dots, px; of a single dot, its own. */
export function rosetteRadius(count: number): number {
  return count <= 1 ? DOT_RADIUS : Math.min(fullRadius(count), LARGEST);
}

/** The rosette of so many dots: the i-th at the golden angle times i, 5.4·√(i + 0.6) px out. One dot stands on its point. */
export function rosetteOf(count: number): Rosette {
  if (count <= 1) return { points: [[0, 0]], scale: 1, radius: DOT_RADIUS };
  const scale = Math.min(1, LARGEST / fullRadius(count));
  const points = Array.from({ length: count }, (_, index) => {
    const distance = PITCH * Math.sqrt(index + 0.6) * scale;
    return [Math.cos(index * GOLDEN_ANGLE) * distance, Math.sin(index * GOLDEN_ANGLE) * distance] as const;
  });
  return { points, scale, radius: rosetteRadius(count) };
}

function fullRadius(count: number): number {
  return PITCH * Math.sqrt(count - 0.4) + DOT_RADIUS + RIM;
}
