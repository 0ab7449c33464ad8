import type { MapSymbol } from "../../core/measures/map-symbols.ts";
import type { AreaId } from "../../core/records/area.ts";
import type { ClaimId } from "../../core/records/records.ts";
import type { Box } from "../labels/label-box.ts";
import type { SceneNode } from "../scene.ts";

/** A place on the ground, degrees. */
export interface GroundPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** Ground of an item that stands for an area, or for one claim of it, px from the item's point. */
export interface OverlayTarget {
  readonly area: AreaId;
  readonly claim: ClaimId | null;
  readonly box: Box;
}

/** Something drawn at a point of the ground: what it looks like stays while the map moves, only the point follows. */
export interface OverlayItem {
  readonly key: string;
  readonly point: GroundPoint;
  /** Px from the point. */
  readonly nodes: readonly SceneNode[];
  readonly targets: readonly OverlayTarget[];
  /** What of it a legend explains by its own line. */
  readonly symbols?: readonly MapSymbol[];
}
