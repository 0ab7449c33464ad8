import type { Settlement } from "../../core/records/records.ts";
import { boxAround, isInside } from "../labels/label-box.ts";
import { type LabelGround, spacedLine, textNodes } from "../labels/label-ground.ts";
import { spotsAroundDot } from "../labels/label-spots.ts";
import { townText } from "../labels/label-texts.ts";
import type { SceneNode } from "../scene.ts";
import type { OverlayInput } from "./overlay-input.ts";
import type { OverlayItem } from "./overlay-item.ts";
import type { PlacedCluster } from "./overlay-place-items.ts";

const RADIUS = 1.6;
const RIM = 1;

/** The dot of a town at x, y: smaller than any of a claim, without a colour of those who speak. */
export function townNodes(x: number, y: number): readonly SceneNode[] {
  return [
    { kind: "circle", x, y, radius: RADIUS + RIM, fill: "halo" },
    { kind: "circle", x, y, radius: RADIUS, fill: "ink-3" },
  ];
}

/**
 * The settlements in and around the view at which no dot of a claim stands, each with its name, as far as both find
 * room: larger ones first.
 */
export function townItems(
  { dataset, project, spacing, viewport: { width, height } }: OverlayInput,
  placed: readonly PlacedCluster[],
  ground: LabelGround,
): readonly OverlayItem[] {
  const claimed = new Set(
    placed.flatMap(({ cluster }) => cluster.claims.map(({ place }) => `${place.longitude} ${place.latitude}`)),
  );
  const around = boxAround(width / 2, height / 2, width * 2, height * 2);
  const towns = dataset.settlements.flatMap((town) => {
    const [x, y] = project(town.longitude, town.latitude);
    const dot = boxAround(x, y, 2 * (RADIUS + RIM));
    if (claimed.has(`${town.longitude} ${town.latitude}`) || !isInside(dot, around)) return [];
    const line = spacedLine(townText(town.name), spacing);
    return [{ town, line, dot, owner: [x, y] as const, spots: spotsAroundDot(x, y, RADIUS, line.width, line.size) }];
  });
  towns.sort((one, other) => bySize(one.town, other.town));
  return ground.placeDotted(towns).flatMap((spot, index): readonly OverlayItem[] => {
    const town = towns[index];
    if (!spot || !town) return [];
    const { id, longitude, latitude } = town.town;
    return [
      {
        key: `town ${id}`,
        point: { longitude, latitude },
        nodes: [...townNodes(0, 0), ...textNodes(town.line, spot, town.owner)],
        targets: [],
        symbols: ["town"],
      },
    ];
  });
}

function bySize(one: Settlement, other: Settlement): number {
  return (other.population ?? 0) - (one.population ?? 0) || (one.id < other.id ? -1 : 1);
}
