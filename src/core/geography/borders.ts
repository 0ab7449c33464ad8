/** Longitude and latitude, degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** Land or sea of one owner: the coordinates of a GeoJSON MultiPolygon, wound either way. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** A stretch of border with the same neighbours all along. */
export interface BorderLine {
  /** The shape on the left of the line's direction. */
  readonly left: string;
  /** The shape on its right, or null where the data end. */
  readonly right: string | null;
  readonly positions: readonly Position[];
}

/** The borders of shapes whose common borders share every vertex. */
export interface Borders {
  /** Every stretch of border between two shapes, or a shape and nothing, exactly once. */
  readonly lines: readonly BorderLine[];
  /** The outer border of some shapes taken together: closed rings with the inside on their left, holes included. */
  outlineOf(ids: Iterable<string>): readonly (readonly Position[])[];
}

/** A pair of vertices, first to last, whose left side belongs to a shape. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly owner: number;
}

/** Finds the borders of shapes: an edge that two of them run along in opposite directions lies between these two. */
export function bordersOf(shapes: readonly Shape[]): Borders {
  const { vertices, edges } = edgesOf(shapes);
  const owners = new Map(edges.map((edge) => [keyOf(edge.from, edge.to, vertices.length), edge.owner]));
  const across = (edge: Edge) => owners.get(keyOf(edge.to, edge.from, vertices.length)) ?? null;
  return {
    lines: linesOf(shapes, vertices, edges, across),
    outlineOf(ids) {
      const wanted = new Set(ids);
      const inside = shapes.map((shape) => wanted.has(shape.id));
      const outer = edges.filter((edge) => {
        const right = across(edge);
        return inside[edge.owner] && !(right !== null && inside[right]);
      });
      return chainsOf(outer, vertices);
    },
  };
}

function linesOf(
  shapes: readonly Shape[],
  vertices: readonly Position[],
  edges: readonly Edge[],
  across: (edge: Edge) => number | null,
): readonly BorderLine[] {
  const stretches = new Map<string, { left: number; right: number | null; edges: Edge[] }>();
  for (const edge of edges) {
    const right = across(edge);
    if (right !== null && right <= edge.owner) continue;
    const pair = `${edge.owner} ${right}`;
    const stretch = stretches.get(pair) ?? { left: edge.owner, right, edges: [] };
    stretch.edges.push(edge);
    stretches.set(pair, stretch);
  }
  const idOf = (owner: number) => shapes[owner]?.id ?? "";
  return [...stretches.values()].flatMap(({ left, right, edges: stretch }) =>
    chainsOf(stretch, vertices).map((positions) => ({
      left: idOf(left),
      right: right === null ? null : idOf(right),
      positions,
    })),
  );
}

function keyOf(from: number, to: number, count: number): number {
  return from * count + to;
}

function edgesOf(shapes: readonly Shape[]): { vertices: readonly Position[]; edges: readonly Edge[] } {
  const vertices: Position[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (position: Position): number => {
    const key = `${position[0]} ${position[1]}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, vertices.length);
    vertices.push(position);
    return vertices.length - 1;
  };
  const edges: Edge[] = [];
  shapes.forEach((shape, owner) => {
    for (const polygon of shape.polygons) {
      polygon.forEach((ring, position) => {
        const insideOnLeft = signedArea(ring) > 0 === (position === 0);
        const round = (insideOnLeft ? ring : [...ring].reverse()).map(numberOf);
        for (let index = 1; index < round.length; index += 1) {
          const from = round[index - 1] ?? 0;
          const to = round[index] ?? 0;
          if (from !== to) edges.push({ from, to, owner });
        }
      });
    }
  });
  return { vertices, edges };
}

/** Twice the area inside a ring, square degrees; positive where it runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  let area = 0;
  let previous = ring.at(-1);
  for (const next of ring) {
    if (previous) area += previous[0] * next[1] - next[0] * previous[1];
    previous = next;
  }
  return area;
}

/** Edges joined end to end, open lines first, then rings; where ways part, a line keeps to the left. */
function chainsOf(edges: readonly Edge[], vertices: readonly Position[]): readonly (readonly Position[])[] {
  const leaving = new Map<number, number[]>();
  const balance = new Map<number, number>();
  for (const { from, to } of edges) {
    const ways = leaving.get(from);
    if (ways) ways.push(to);
    else leaving.set(from, [to]);
    balance.set(from, (balance.get(from) ?? 0) + 1);
    balance.set(to, (balance.get(to) ?? 0) - 1);
  }
  const follow = (start: number): readonly Position[] => {
    const chain = [start];
    let before: number | null = null;
    let at = start;
    do {
      const ways: number[] = leaving.get(at) ?? [];
      const next: number | undefined = leftmost(ways, before, at, vertices);
      if (next === undefined) break;
      ways.splice(ways.indexOf(next), 1);
      chain.push(next);
      before = at;
      at = next;
    } while (at !== start);
    return chain.flatMap((vertex) => {
      const position = vertices[vertex];
      return position ? [position] : [];
    });
  };
  const ends = [...balance].flatMap(([vertex, surplus]) => Array.from({ length: Math.max(0, surplus) }, () => vertex));
  const chains = ends.map(follow);
  for (const [vertex, ways] of leaving) while (ways.length > 0) chains.push(follow(vertex));
  return chains;
}

/** The way that turns most to the left of where the line came from. */
function leftmost(
  ways: readonly number[],
  before: number | null,
  at: number,
  vertices: readonly Position[],
): number | undefined {
  if (ways.length < 2 || before === null) return ways[0];
  const course = courseOf(vertices[before], vertices[at]);
  const turnOf = (way: number) => {
    const turn = courseOf(vertices[at], vertices[way]) - course;
    return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  };
  return ways.reduce((best, way) => (turnOf(way) > turnOf(best) ? way : best));
}

function courseOf(from: Position | undefined, to: Position | undefined): number {
  return from && to ? Math.atan2(to[1] - from[1], to[0] - from[0]) : 0;
}
