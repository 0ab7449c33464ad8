import * as turf from "@turf/turf";

/** Degrees to which a label point is worked out and written: 11 m. */
const LABEL_DECIMALS = 4;

/** Area on the sphere in square kilometres, rounded to whole ones. */
export function areaInSquareKilometres(shape) {
  return Math.round(turf.area(shape) / 1e6);
}

/** One shape covering all of `shapes`. */
export function union(shapes) {
  return shapes.length === 1 ? shapes[0] : turf.union(turf.featureCollection(shapes));
}

/**
 * The point of a shape farthest from its border, as [longitude, latitude]: room for a mark with a label below it.
 * Distances are taken in a projection true to scale at the middle of the shape.
 */
export function labelPoint(shape) {
  const polygon = largestPolygon(shape);
  const [west, south, east, north] = turf.bbox(turf.polygon(polygon));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const rings = polygon.map((ring) => ring.map(([longitude, latitude]) => [longitude * shrink, latitude]));
  const [x, y] = poleOfInaccessibility(rings, [west * shrink, south, east * shrink, north]);
  return [x / shrink, y].map((value) => Number(value.toFixed(LABEL_DECIMALS)));
}

/** Pairs of features that share at least one edge, as a map from id to sorted ids; edges are matched vertex by vertex. */
export function neighboursById(features) {
  const ownersByEdge = new Map();
  for (const { properties, geometry } of features) {
    for (const [from, to] of edges(geometry)) {
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      ownersByEdge.set(key, [...(ownersByEdge.get(key) ?? []), properties.id]);
    }
  }
  const neighbours = new Map(features.map(({ properties }) => [properties.id, new Set()]));
  for (const [first, second] of ownersByEdge.values()) {
    if (!second || first === second) continue;
    neighbours.get(first).add(second);
    neighbours.get(second).add(first);
  }
  return new Map([...neighbours].map(([id, ids]) => [id, [...ids].sort()]));
}

function* edges({ type, coordinates }) {
  for (const polygon of type === "Polygon" ? [coordinates] : coordinates) {
    for (const ring of polygon) {
      for (let index = 1; index < ring.length; index++) yield [ring[index - 1].join(), ring[index].join()];
    }
  }
}

function largestPolygon({ geometry: { type, coordinates } }) {
  if (type === "Polygon") return coordinates;
  return coordinates.reduce((largest, polygon) =>
    turf.area(turf.polygon(polygon)) > turf.area(turf.polygon(largest)) ? polygon : largest,
  );
}

/** Grid search that narrows to the best cell; exact to a hundredth of the first cell. */
function poleOfInaccessibility(rings, [west, south, east, north]) {
  const steps = 24;
  let best = { distance: -Infinity };
  let width = Math.max(east - west, north - south);
  let [centreX, centreY] = [(west + east) / 2, (south + north) / 2];
  for (let round = 0; round < 6; round++) {
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const point = [centreX + (i / steps - 0.5) * width, centreY + (j / steps - 0.5) * width];
        const distance = signedDistance(point, rings);
        if (distance > best.distance) best = { distance, point };
      }
    }
    [centreX, centreY] = best.point;
    width /= 5;
  }
  return best.point;
}

/** Distance to the nearest edge, negative outside. */
function signedDistance([x, y], rings) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1];
      const [bx, by] = ring[index];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const t = Math.min(
        1,
        Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
      );
      nearest = Math.min(nearest, (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2);
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}
