import axe from "axe-core";
import type { FeatureCollection } from "geojson";
import type { JSX } from "preact";
import { render } from "preact";
import { applyTheme } from "../../src/app/theme.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import type { Camera } from "../../src/core/view-state.ts";
import { mapGroundOf } from "../../src/drawing/ground/map-ground.ts";
import { followMap, setGround } from "../../src/state/actions.ts";
import { type AtlasState, createAtlasState } from "../../src/state/atlas-state.ts";
import { AtlasContext } from "../../src/views/parts/atlas-context.ts";
import { loadLazy } from "../../src/views/parts/lazy.tsx";
import { ENGLISH } from "../helpers/english.ts";
import "../../src/views/tokens.css";
import { createClaim, createClaimant, createDataset, createRegion, createSpan } from "../helpers/claims.ts";

export const viewport = { width: 600, height: 400 };
export const camera: Camera = { longitude: 67, latitude: 33, zoom: 5 };

const region = (id: string, name: string, longitude: number, latitude: number) =>
  createRegion({ id, name, label: { longitude, latitude } });

/** Four regions around a fifth, Ghazni; two claims about Khuzdar in the south, three about Kabul in the north, one with a place. */
export function createOverlayDataset(): Dataset {
  return createDataset({
    claimants: [
      createClaimant({ id: "amaq", name: "Amaq", type: "is" }),
      createClaimant({ id: "mujahid", name: "Zabihullah Mujahid", type: "taliban" }),
    ],
    regions: [
      createRegion({ id: "AF", name: "Afghanistan" }),
      createRegion({ id: "PK-BA", name: "Balochistan", parent: "PK" }),
      region("AF-FRA", "Farah", 62, 33),
      region("AF-GHA", "Ghazni", 67, 33),
      region("AF-KAB", "Kabul", 67, 35),
      region("AF-KHO", "Khost", 71, 33),
      region("PK213", "Khuzdar", 67, 31),
    ],
    claims: [
      createClaim({
        id: "bombing",
        claimant: "amaq",
        assertion: "attack",
        responsibility: "claimed",
        regions: ["AF-KAB"],
        occurred: createSpan("2021-08-26"),
        point: {
          settlement: "Kabul",
          settlementId: "gn-1",
          otherNames: [],
          longitude: 67.3,
          latitude: 35,
          precision: "near",
        },
      }),
      createClaim({ id: "denial", claimant: "mujahid", assertion: "denial", denies: "presence", regions: ["AF-KAB"] }),
      createClaim({ id: "raid", claimant: "mujahid", assertion: "operation", regions: ["AF-KAB"] }),
      createClaim({ id: "network", claimant: "unama", assertion: "network", regions: ["PK213"] }),
      createClaim({ id: "camp", claimant: "mujahid", assertion: "facility", regions: ["PK213"] }),
    ],
  });
}

/** Square polygons of the regions, two degrees wide. */
export function squaresOf({ regions }: Dataset): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [...regions.values()].map(({ id, label: { longitude: x, latitude: y } }) => ({
      type: "Feature",
      properties: { id },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [x - 1, y - 1],
            [x + 1, y - 1],
            [x + 1, y + 1],
            [x - 1, y + 1],
            [x - 1, y - 1],
          ],
        ],
      },
    })),
  };
}

/** No land or sea around. */
export const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

let hosts: HTMLElement[] = [];

/** Draws a view over an atlas whose map stands at `camera`, in a host of the size of the map. */
export function mountOverlay(view: (state: AtlasState) => JSX.Element): { state: AtlasState; host: HTMLElement } {
  const dataset = createOverlayDataset();
  const state = createAtlasState(createDatasetModel(dataset), [], ENGLISH);
  applyTheme(document, "light");
  setGround(state, mapGroundOf({ regions: squaresOf(dataset), context: NOTHING }, dataset));
  return { state, host: mountPanel(state, view) };
}

/** Draws a view over the map of a panel, which stands at `camera`, in a host of the size of the map. */
export function mountPanel(state: AtlasState, view: (state: AtlasState) => JSX.Element): HTMLElement {
  followMap(state, { camera, viewport, moving: false });
  const host = document.createElement("main");
  Object.assign(host.style, { position: "relative", width: `${viewport.width}px`, height: `${viewport.height}px` });
  document.body.append(host);
  hosts.push(host);
  render(<AtlasContext.Provider value={state}>{view(state)}</AtlasContext.Provider>, host);
  return host;
}

/** Fetches what the page draws after the map. */
export function loadAfterMap(): Promise<void> {
  return loadLazy(createAtlasState(createDatasetModel(createOverlayDataset()), [], ENGLISH));
}

/** Takes away all that was drawn. */
export function unmountOverlays(): void {
  for (const host of hosts) {
    render(null, host);
    host.remove();
  }
  hosts = [];
}

/** What axe finds wrong in an element. */
export async function faultsIn(host: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(host);
  return violations.map(({ id, help }) => `${id}: ${help}`);
}
