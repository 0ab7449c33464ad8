import type { Geometry, Position } from "geojson";
import { mercator } from "../../core/figure/mercator.ts";

/**
 * A function that gives the SVG path data of lines and polygons in Web Mercator; empty for other geometries.
 * @param origin of the drawing, as fractions of the world
 * @param world its size in units of the drawing
 */
export function pathMaker(origin: readonly [x: number, y: number], world: number): (geometry: Geometry) => string {
  const point = ([longitude = 0, latitude = 0]: Position) => {
    const [x, y] = mercator(longitude, latitude);
    return `${((x - origin[0]) * world).toFixed(2)} ${((y - origin[1]) * world).toFixed(2)}`;
  };
  const line = (positions: readonly Position[]) => `M${positions.map(point).join("L")}`;
  const lines = (all: readonly (readonly Position[])[]) => all.map(line).join("");
  return (geometry) => {
    switch (geometry.type) {
      case "LineString":
        return line(geometry.coordinates);
      case "MultiLineString":
      case "Polygon":
        return lines(geometry.coordinates);
      case "MultiPolygon":
        return geometry.coordinates.map(lines).join("");
      default:
        return "";
    }
  };
}
