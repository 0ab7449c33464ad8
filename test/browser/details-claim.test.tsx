import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { select, setTimeline } from "../../src/state/actions.ts";
import { DetailsPanel } from "../../src/views/details/details-panel.tsx";
import { createClaim, createDataset, createDay, createRegion, createSpan } from "../helpers/claims.ts";
import { button, heading, mount, viewOf } from "./details-mount.tsx";
import { unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

describe("an open claim", () => {
  it("shows its chain, dates and grades in words", async () => {
    mount(<DetailsPanel />, viewOf("PK213"));
    for (const words of [
      "Read in The Diplomat",
      "May 2023, known to the month",
      "not usually reliable",
      "doubtful",
      "No names given",
    ]) {
      await expect.element(page.getByText(words)).toBeVisible();
    }
    await expect.element(page.getByText("Also in The Mail, undated, relay")).toBeVisible();
  });

  it("links out safely, and only to the web", async () => {
    mount(<DetailsPanel />, viewOf("PK213"));
    const link = page.getByRole("link", { name: "The Diplomat" });
    await expect.element(link).toHaveAttribute("href", "https://diplomat.example/1");
    await expect.element(link).toHaveAttribute("rel", "noopener noreferrer");
    await expect.element(link).toHaveAttribute("target", "_blank");
    expect(page.getByRole("link").elements()).toHaveLength(1);
  });

  it("leads to the other regions it names, and stays open there", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213"));
    await button("Kharan").click();
    expect(state.selection.value).toEqual({ area: "PK212", claim: "network" });
    await expect.element(heading("Kharan")).toHaveFocus();
    await expect.element(button("Khuzdar")).toBeVisible();
  });

  it("leads to the claims it is set against, with the note", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213", null, ["2023-05-01", "2023-05-31"]));
    await expect.element(page.getByText("drawn by the editors")).toBeVisible();
    await button("Zabihullah Mujahid, 1 Jun 2023").click();
    expect(state.selection.value).toEqual({ area: null, claim: "denial" });
    await expect.element(heading(/Denies that IS-K is present/)).toHaveFocus();
    await expect.element(page.getByText("Outside this window")).toBeVisible();
    await button("Show Pakistan, whole country").click();
    expect(state.selection.value).toEqual({ area: "PK:country", claim: "denial" });
    await expect.element(heading("Pakistan, whole country")).toHaveFocus();
  });

  it("leads to what else its claimant says in the same article", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213"));
    await button("1 more by Sami Sadat").click();
    await button("Presence affirms, 12 May 2023").click();
    expect(state.selection.value).toEqual({ area: null, claim: "herat" });
  });
});

describe("without a selection", () => {
  it("lists every matching claim; one opens alone, and closing it leads back to its row", async () => {
    const state = mount(<DetailsPanel />);
    await expect.element(heading("5 claims")).toBeVisible();
    const herat = button(/Presence affirms 12 May 2023/);
    await herat.click();
    expect(state.selection.value).toEqual({ area: null, claim: "herat" });
    await expect.element(button("Show Herat")).toBeVisible();
    await button("Close details").click();
    expect(state.selection.value).toEqual({ area: null, claim: null });
    await expect.element(herat).toHaveFocus();
  });

  it("is reached and used by keyboard alone", async () => {
    const state = mount(<DetailsPanel />);
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByRole("combobox", { name: "Order" })).toHaveFocus();
    await userEvent.keyboard("{Tab}{Enter}");
    expect(state.selection.value.claim).toBe("denial");
    await expect.element(heading(/Denies that IS-K is present/)).toHaveFocus();
  });
});

describe("a long list", () => {
  const claims = Array.from({ length: 120 }, (_, index) =>
    createClaim({ id: `claim ${index}`, summary: `Claim ${index}.`, occurred: createSpan("2020-01-01") }),
  );
  const dataset = createDataset({ claims, regions: [createRegion({ id: "AF-NAN" })] });
  const rows = () => page.getByRole("listitem").elements().length;

  it("is drawn a page at a time", async () => {
    mount(<DetailsPanel />, {}, { dataset });
    await expect.element(heading("120 claims")).toBeVisible();
    expect(rows()).toBe(50);
    await button("Show 50 more").click();
    await button("Show 20 more").click();
    expect(rows()).toBe(120);
  });

  it("holds the claim to open, however far down", async () => {
    const state = mount(<DetailsPanel />, viewOf("AF-NAN"), { dataset });
    select(state, { area: state.selection.value.area, claim: claims[100]?.id ?? null });
    await expect.element(page.getByText("Claim 100.")).toBeInViewport();
  });

  it("follows quick changes at most four times a second, and always ends with the last", async () => {
    const state = mount(<DetailsPanel />, {}, { dataset });
    const title = heading(/claims?$/);
    await expect.element(title).toHaveTextContent("120 claims");
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(title.element().textContent ?? ""));
    observer.observe(title.element(), { subtree: true, characterData: true, childList: true });
    const day = createDay("2020-01-01");
    const start = performance.now();
    for (let tick = 0; tick < 20; tick++) {
      const from = tick < 19 ? day + 1 + tick : null;
      setTimeline(state, { window: { from, to: null } });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await expect.element(title).toHaveTextContent("120 claims");
    await new Promise((resolve) => setTimeout(resolve, 300));
    const quarters = Math.ceil((performance.now() - start) / 250);
    observer.disconnect();
    expect(seen[0]).toBe("0 claims");
    expect(seen.length).toBeLessThanOrEqual(1 + quarters);
    expect(title.element().textContent).toBe("120 claims");
  });
});
