import * as turf from "@turf/turf";

/** Widest gap between two sources that is taken for a difference of drawing and not for sea. */
export const SEAM_WIDTH = "12km";

/** Each round lets every shape reach this much farther; the rounds together span the widest gap. */
const ROUND_WIDTH = "500m";
const ROUNDS = 24;

/**
 * Stores as `output` the layer `growing`, spread over the gaps between it and the layer `fixed`: each piece of a gap
 * goes to the shape nearest to it, and `fixed` keeps its lines. Gaps open to the sea are filled only inside `openings`.
 */
export async function growInto(map, { fixed, growing, openings, output }) {
  await map.run([fixed, growing], `-clean gap-width=${SEAM_WIDTH} -dissolve`, "hull");
  await map.run(
    openings ? ["hull", openings] : ["hull"],
    `-dissolve -erase ${fixed}.json -erase ${growing}.json -explode -each 'gap = true'`,
    "gaps",
  );
  await map.run([growing], "", output);
  for (let round = 0; round < ROUNDS && map.read("gaps").features.length > 0; round++) {
    await map.run([output], `-buffer ${ROUND_WIDTH} -clip gaps.json`, "rim");
    await map.run([output, "rim"], "-clean overlap-rule=min-id -dissolve fields=key copy-fields=group", output);
    await map.run(["gaps"], `-erase ${output}.json`, "gaps");
  }
}

/** `after` without what an erasure cut off: a shape that was one piece in `before` keeps its largest piece only. */
export function withoutOffcuts(before, after) {
  const wholes = new Set(
    before.features.filter(({ geometry }) => geometry.type === "Polygon").map(({ properties }) => properties.key),
  );
  const features = after.features.map((feature) => {
    const { type, coordinates } = feature.geometry;
    if (type === "Polygon" || !wholes.has(feature.properties.key)) return feature;
    const areas = coordinates.map((polygon) => turf.area(turf.polygon(polygon)));
    return { ...feature, geometry: { type: "Polygon", coordinates: coordinates[areas.indexOf(Math.max(...areas))] } };
  });
  return { ...after, features };
}
