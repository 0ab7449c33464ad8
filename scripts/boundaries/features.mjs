import { readTable } from "./read.mjs";

const NAMES = readTable("context-names.json");
const SEAS = readTable("seas.json");

/** The regions that claims can be about, in the order of the table. */
export function regionFeatures(topology, regions) {
  return regions
    .filter(({ key }) => key)
    .map(({ id, level, key, name, parent }) => feature({ id, level, name, parent }, geometryOf(topology, key)));
}

/** All else inside the frame: provinces around, countries beyond, the sea. */
export function contextFeatures(topology, regions) {
  const taken = new Set(regions.map(({ key }) => key));
  return topology.features
    .filter(({ properties }) => !taken.has(properties.key))
    .map(({ properties, geometry }) => feature(contextProperties(properties, geometry), geometry))
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b), "en"));
}

function contextProperties({ key, group }, geometry) {
  if (group === "sea") return { kind: "sea", country: "", name: seaName(geometry) };
  if (group === "pakistan") return { kind: "province", country: "PK", name: NAMES[key] ?? key };
  const name = key.slice(3);
  return { kind: group === "world" ? "country" : "province", country: key.slice(0, 2), name: NAMES[name] ?? name };
}

/** The name of the sea whose marker lies among the vertices' extent; pieces without one stay unnamed. */
function seaName({ coordinates: [outer] }) {
  const longitudes = outer.map(([longitude]) => longitude);
  const west = Math.min(...longitudes);
  const east = Math.max(...longitudes);
  return SEAS.find((sea) => west >= sea.west && east <= sea.east)?.name ?? "";
}

function geometryOf({ features }, key) {
  const found = features.filter(({ properties }) => properties.key === key);
  if (found.length !== 1) throw new Error(`${key}: ${found.length} shapes`);
  return found[0].geometry;
}

/** A feature whose outer rings run counter-clockwise and holes clockwise, as RFC 7946 asks. */
function feature(properties, { type, coordinates }) {
  const wound = type === "Polygon" ? wind(coordinates) : coordinates.map(wind);
  return { type: "Feature", properties, geometry: { type, coordinates: wound } };
}

function wind(rings) {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
}

function signedArea(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function sortKey({ properties: { kind, country, name } }) {
  return `${["province", "country", "sea"].indexOf(kind)} ${country} ${name}`;
}
