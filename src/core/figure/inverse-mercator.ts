/** Longitude and latitude in degrees of a point of the world (fractions of it, y down). Web Mercator, EPSG:3857. */
export function inverseMercator(x: number, y: number): readonly [longitude: number, latitude: number] {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
