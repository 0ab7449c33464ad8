import { type Box, boxAround } from "../labels/label-box.ts";
import { type LabelGround, spacedLine, textNodes } from "../labels/label-ground.ts";
import { spotsAroundDot } from "../labels/label-spots.ts";
import { settlementText } from "../labels/label-texts.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import { clustersOf, type PlaceCluster, placedClaims } from "./place-clusters.ts";
import { placeNodes } from "./place-dots.ts";
import { rosetteOf, rosetteRadius } from "./rosette.ts";

/** Side of the ground that answers for a dot that stands alone, and for one of a rosette, px. */
const ALONE = 24;
const CROWDED = 10;

/** A dot or rosette, where it stands in the drawing. */
export interface PlacedCluster {
  readonly cluster: PlaceCluster;
  readonly at: readonly [x: number, y: number];
  /** The ground of its plate. */
  readonly plate: Box;
}

/** The dots and rosettes of the matching claims with precise places, largest first. */
export function placedClusters({ dataset, project, result }: OverlayInput): readonly PlacedCluster[] {
  return clustersOf(placedClaims(dataset, result.rows()), project).map((cluster) => {
    const at = project(cluster.point.longitude, cluster.point.latitude);
    return { cluster, at, plate: boxAround(at[0], at[1], 2 * rosetteRadius(cluster.claims.length) + 2) };
  });
}

/** The dots and rosettes, each with the name of its settlement where there is room. */
export function placeItems(
  placed: readonly PlacedCluster[],
  { spacing }: OverlayInput,
  ground: LabelGround,
): readonly OverlayItem[] {
  const named = placed.map((one) => ({ ...one, line: spacedLine(settlementText(one.cluster.settlement), spacing) }));
  const spots = ground.placeLines(
    named.map(({ at, cluster, line }) => {
      const radius = rosetteRadius(cluster.claims.length);
      return { owner: at, spots: spotsAroundDot(at[0], at[1], radius, line.width, line.size) };
    }),
  );
  return named.map(({ at, cluster, line }, index): OverlayItem => {
    const { claims, point } = cluster;
    const rosette = rosetteOf(claims.length);
    const reach = claims.length === 1 ? ALONE : CROWDED * rosette.scale;
    const looks = claims.map(({ look }) => look);
    return {
      key: `place ${point.longitude} ${point.latitude}`,
      point,
      nodes: [...placeNodes(looks, rosette), ...textNodes(line, spots[index], at)],
      symbols: [
        ...looks.map(({ precision, polarity }) => `${precision} ${polarity}` as const),
        ...(looks.length > 1 ? (["rosette"] as const) : []),
      ],
      targets: claims.map(({ area, claim }, position) => {
        const [x, y] = rosette.points[position] ?? [0, 0];
        return { area, claim: claim.id, box: boxAround(x, y, reach) };
      }),
    };
  });
}
