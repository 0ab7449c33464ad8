import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { Dataset } from "../../src/core/records/records.ts";
import { DetailsPanel } from "../../src/views/details/details-panel.tsx";
import { createWithdrawal } from "../helpers/claims.ts";
import { button, createDetailsDataset, heading, mount, viewOf } from "./details-mount.tsx";
import { unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

function datasetWithdrawing(successor: string | null): Dataset {
  const gone = createWithdrawal({ id: "gone", why: "Told at third hand.", successor });
  return { ...createDetailsDataset(), withdrawn: new Map([[gone.id, gone]]) };
}

it.each([null, "PK213"])("says of a withdrawn claim when and why, beside the area %s", async (area) => {
  mount(<DetailsPanel />, viewOf(area, "gone"), { dataset: datasetWithdrawing("camp") });
  await expect.element(heading("This claim was withdrawn")).toBeVisible();
  await expect.element(page.getByText("Withdrawn on 26 Nov 2026: Told at third hand.")).toBeVisible();
  await expect.element(page.getByText("gone", { exact: true })).toHaveAttribute("translate", "no");
});

it("leads on to the claim that took its place, which opens and takes the focus", async () => {
  const state = mount(<DetailsPanel />, viewOf("PK213", "gone"), { dataset: datasetWithdrawing("camp") });
  await expect.element(page.getByText("This claim took its place:")).toBeVisible();
  await page.getByRole("article").getByRole("button").click();
  expect(state.selection.value).toEqual({ area: "PK213", claim: "camp" });
  await expect.element(heading("Khuzdar")).toBeVisible();
  await expect
    .element(page.getByRole("article").filter({ hasText: "a camp in Khuzdar" }).getByRole("heading"))
    .toHaveFocus();
});

it("says of that claim what holds it back", async () => {
  const window = ["2023-01-01", "2023-12-31"] as const;
  mount(<DetailsPanel />, viewOf(null, "gone", window), { dataset: datasetWithdrawing("camp") });
  await expect.element(page.getByText("Outside this window")).toBeVisible();
});

it("says where no other claim took its place, and closes", async () => {
  const state = mount(<DetailsPanel />, viewOf(null, "gone"), { dataset: datasetWithdrawing(null) });
  await expect.element(page.getByText("No other claim took its place.")).toBeVisible();
  expect(page.getByRole("article").elements()).toEqual([]);
  await button("Close details").click();
  expect(state.selection.value).toEqual({ area: null, claim: null });
  await expect.element(heading("5 claims")).toBeVisible();
});
