import type { JSX } from "preact";
import { render } from "preact";
import { page } from "vitest/browser";
import { applyTheme } from "../../src/app/theme.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import type { Claim, ClaimId, Dataset, Relation } from "../../src/core/records/records.ts";
import type { Theme } from "../../src/core/theme.ts";
import { DEFAULT_TIMELINE } from "../../src/core/timeline/timeline.ts";
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
  createDay,
  createPublication,
  createRegion,
  createSpan,
} from "../helpers/claims.ts";

const claims: readonly Claim[] = [
  createClaim({
    id: "network",
    claimant: "sadat",
    publication: "diplomat",
    alsoReportedBy: ["mail"],
    assertion: "network",
    regions: ["PK212", "PK213"],
    occurred: createSpan("2023-05-12", "2023-05-12", "month"),
    reported: createSpan("2023-05-01", "2023-05-31", "month"),
    summary: "A general said there is a support network in Khuzdar and Kharan.",
    reliability: "D",
    credibility: "4",
    gradingReason: "No names given",
  }),
  createClaim({
    id: "camp",
    claimant: "dawn",
    publication: "dawn",
    assertion: "facility",
    regions: ["PK213"],
    occurred: createSpan("2022-03-01"),
    summary: "A newspaper wrote of a camp in Khuzdar.",
  }),
  createClaim({
    id: "old",
    claimant: "dawn",
    publication: "dawn",
    regions: ["PK213"],
    occurred: createSpan("2016-09-01"),
    summary: "A newspaper saw fighters in Khuzdar years before.",
    reliability: "E",
  }),
  createClaim({
    id: "denial",
    claimant: "mujahid",
    publication: "dawn",
    assertion: "denial",
    denies: "presence",
    regions: ["PK"],
    extent: "country",
    occurred: createSpan("2023-06-01"),
    summary: "A spokesman denied all of it.",
  }),
  createClaim({
    id: "herat",
    claimant: "sadat",
    publication: "diplomat",
    regions: ["AF-HER"],
    occurred: createSpan("2023-05-12"),
    summary: "A general said there are fighters in Herat.",
  }),
];

/** Five claims: three name Khuzdar, one denies for all Pakistan, one names Herat. Ziarat is named by none. */
export function createDetailsDataset(): Dataset {
  return createDataset({
    claims,
    claimants: [
      createClaimant({ id: "sadat", name: "Sami Sadat", type: "former-afghan-official", reliability: "D" }),
      createClaimant({ id: "dawn", name: "Dawn", type: "media" }),
      createClaimant({ id: "mujahid", name: "Zabihullah Mujahid", type: "taliban" }),
    ],
    publications: [
      createPublication({
        id: "diplomat",
        publisher: "The Diplomat",
        url: "https://diplomat.example/1",
        title: "Ties",
      }),
      createPublication({ id: "dawn", publisher: "Dawn", url: "https://dawn.example/2" }),
      createPublication({ id: "mail", publisher: "The Mail", url: "javascript:alert(1)", kind: "relay" }),
    ],
    regions: [
      createRegion({ id: "AF", name: "Afghanistan" }),
      createRegion({ id: "PK", name: "Pakistan" }),
      createRegion({ id: "PK-BA", name: "Balochistan" }),
      createRegion({ id: "AF-HER", name: "Herat" }),
      createRegion({ id: "PK212", name: "Kharan" }),
      createRegion({ id: "PK213", name: "Khuzdar" }),
      createRegion({ id: "PK232", name: "Ziarat" }),
    ],
    relations: [
      {
        from: "network" as ClaimId,
        kind: "contradicts",
        to: "denial" as ClaimId,
        note: "editor's inference",
      } as Relation,
    ],
  });
}

/** The start of a view with a selection and a window between two ISO dates. */
export function viewOf(
  area: string | null,
  claim: string | null = null,
  window: readonly [from: string, to: string] | null = null,
): Partial<ViewState> {
  return {
    selection: { area: area as AreaId | null, claim: claim as ClaimId | null },
    timeline: {
      ...DEFAULT_TIMELINE,
      window: window ? { from: createDay(window[0]), to: createDay(window[1]) } : DEFAULT_TIMELINE.window,
    },
  };
}

/** Draws a view of the atlas into a panel of 344 × 620 px. */
export function mount(
  view: JSX.Element,
  start: Partial<ViewState> = {},
  { theme = "light", dataset = createDetailsDataset() }: { readonly theme?: Theme; readonly dataset?: Dataset } = {},
): AtlasState {
  const state = createAtlasState(createDatasetModel(dataset), [], ENGLISH, { ...DEFAULT_VIEW, ...start }, theme);
  applyTheme(document, theme);
  document.documentElement.lang = "en";
  const root = document.createElement("main");
  root.dataset["mounted"] = "";
  Object.assign(root.style, { inlineSize: "344px", blockSize: "620px" });
  document.body.append(root);
  render(<AtlasContext.Provider value={state}>{view}</AtlasContext.Provider>, root);
  return state;
}

export const button = (name: string | RegExp) => page.getByRole("button", { name });
export const heading = (name: string | RegExp) => page.getByRole("heading", { name });
