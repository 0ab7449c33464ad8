import type { JSX } from "preact";
import { render } from "preact";
import { page } from "vitest/browser";
import { applyTheme } from "../../src/app/theme.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import type { Claim } from "../../src/core/records/records.ts";
import type { Theme } from "../../src/core/theme.ts";
import { DEFAULT_VIEW, type ViewState } from "../../src/core/view-state.ts";
import { type AtlasState, createAtlasState } from "../../src/state/atlas-state.ts";
import { AtlasContext } from "../../src/views/parts/atlas-context.ts";
import { ENGLISH } from "../helpers/english.ts";
import "../../src/views/parts/controls.css";
import "../../src/views/tokens.css";
import {
  createClaim,
  createClaimant,
  createDataset,
  createPublication,
  createRegion,
  createSpan,
} from "../helpers/claims.ts";

/** Seven claims: three by the UN, two by the Taliban, one by Islamic State, one by a newspaper. */
export function createFilterDataset() {
  return createDataset({
    claimants: [
      createClaimant({ id: "unama", name: "UNAMA", type: "un" }),
      createClaimant({ id: "monitors", name: "Monitoring Team", type: "un" }),
      createClaimant({ id: "mujahid", name: "Zabihullah Mujahid", type: "taliban" }),
      createClaimant({ id: "amaq", name: "Amaq", type: "is" }),
      createClaimant({ id: "dawn", name: "Dawn", type: "media" }),
    ],
    publications: [
      createPublication({ id: "p-dawn", publisher: "Dawn" }),
      createPublication({ id: "p-un", publisher: "United Nations" }),
    ],
    regions: [
      createRegion({ id: "AF", name: "Afghanistan" }),
      createRegion({ id: "AF-NAN", name: "Nangarhar", otherNames: ["Ningarhar"] }),
      createRegion({ id: "PK213", name: "Khuzdar", otherNames: ["Khozdar"] }),
    ],
    claims: [
      createClaim({ id: "c1", claimant: "unama", publication: "p-un", reliability: "B" }),
      createClaim({ id: "c2", claimant: "unama", publication: "p-un", reliability: "B", assertion: "strength" }),
      createClaim({ id: "c3", claimant: "monitors", publication: "p-un", reliability: "B" }),
      createClaim({ id: "c4", claimant: "mujahid", publication: "p-dawn", assertion: "denial", denies: "presence" }),
      createClaim({ id: "c5", claimant: "mujahid", publication: "p-dawn", assertion: "operation", reliability: "D" }),
      createClaim({ id: "c6", claimant: "amaq", publication: "p-dawn", assertion: "attack", reliability: "E" }),
      createClaim({
        id: "c7",
        claimant: "dawn",
        publication: "p-dawn",
        regions: ["PK213"],
        occurred: createSpan("2021-01-05"),
        summary: "A camp in the hills.",
        reliability: "F",
      }),
    ],
  });
}

export interface Mounted {
  readonly state: AtlasState;
  readonly root: HTMLElement;
}

/** Draws a view of the atlas into the document, alone. */
export function mount(
  view: JSX.Element,
  options: {
    readonly start?: Partial<ViewState>;
    readonly theme?: Theme;
    readonly problems?: readonly Problem[];
    /** In place of the seven. */
    readonly claims?: readonly Claim[];
  } = {},
): Mounted {
  const { claims, ...others } = createFilterDataset();
  const dataset = { ...others, claims: options.claims ?? claims };
  const start = { ...DEFAULT_VIEW, ...options.start };
  const theme = options.theme ?? "light";
  const state = createAtlasState(createDatasetModel(dataset), options.problems ?? [], ENGLISH, start, theme);
  applyTheme(document, theme);
  document.documentElement.lang = "en";
  const root = document.createElement("div");
  root.dataset["mounted"] = "";
  document.body.append(root);
  render(<AtlasContext.Provider value={state}>{view}</AtlasContext.Provider>, root);
  return { state, root };
}

export const checkbox = (name: string | RegExp) => page.getByRole("checkbox", { name });
export const button = (name: string | RegExp) => page.getByRole("button", { name });
