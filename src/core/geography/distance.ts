/** The mean radius of the Earth, km: that of the International Union of Geodesy and Geophysics. */
const EARTH_RADIUS = 6371.0088;

/**
 * The way between two positions (longitude, latitude; degrees) on a sphere, in km: the haversine formula (Sinnott, 1984),
 * as `distance` of Turf has it.
 */
export function kilometresBetween(one: readonly number[], other: readonly number[]): number {
  const [[west = 0, south = 0], [east = 0, north = 0]] = [radians(one), radians(other)];
  const half =
    Math.sin((north - south) / 2) ** 2 + Math.cos(south) * Math.cos(north) * Math.sin((east - west) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
}

function radians(position: readonly number[]): readonly number[] {
  return position.map((degrees) => (degrees * Math.PI) / 180);
}
