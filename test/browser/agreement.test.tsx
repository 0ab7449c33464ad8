import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Claim, EventId, Relation } from "../../src/core/records/records.ts";
import type { Theme } from "../../src/core/theme.ts";
import type { ViewState } from "../../src/core/view-state.ts";
import { encodeLink } from "../../src/io/link.ts";
import { select, selectArea } from "../../src/state/actions.ts";
import { DetailsPanel } from "../../src/views/details/details-panel.tsx";
import {
  createClaim,
  createClaimant,
  createDataset,
  createDay,
  createEvent,
  createRegion,
  createReportedNumbers,
  createSpan,
  type Overrides,
} from "../helpers/claims.ts";
import { button, heading, mount, viewOf } from "./details-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

const MAY = createSpan("2021-05-01", "2021-05-31", "month");
let written = 0;
const said = (claimant: string, more: Overrides<Claim>) =>
  createClaim({ id: `claim-${++written}`, claimant, occurred: MAY, summary: `What ${claimant} said.`, ...more });

/**
 * Nangarhar: the ministry denies while governor (twice) and police of its group affirm, the Taliban say defeated, the UN tells
 * of an attack and disputes another; one denial is of July, one of the whole country.
 */
const dataset = createDataset({
  claims: [
    said("ministry", { id: "denial", assertion: "denial", denies: "presence" }),
    said("governor", { assertion: "presence" }),
    said("governor", { assertion: "presence", occurred: createSpan("2021-04-01") }),
    said("police", { assertion: "operation", numbers: createReportedNumbers({ killed: { low: 4, high: null } }) }),
    said("taliban", { id: "defeat", assertion: "defeat", denies: "capability" }),
    said("unama", {
      id: "attack",
      assertion: "attack",
      responsibility: "attributed",
      event: "bombing" as EventId,
      alsoReportedBy: ["one", "two", "three"],
    }),
    said("unama", { assertion: "disputed-attribution", denies: "attribution" }),
    said("is-khorasan", {
      id: "claimed",
      assertion: "attack",
      regions: ["AF-KAB"],
      responsibility: "claimed",
      event: "bombing" as EventId,
      numbers: createReportedNumbers({ killed: { low: 20, high: 20 } }),
    }),
    said("is-khorasan", { id: "late", assertion: "denial", denies: "presence", occurred: createSpan("2021-07-01") }),
    said("taliban", { id: "whole", assertion: "denial", denies: "presence", regions: ["AF"], extent: "country" }),
  ],
  claimants: [
    createClaimant({
      id: "ministry",
      name: "Ministry of Defence (Republic)",
      type: "afghan-republic",
      group: "republic",
    }),
    createClaimant({ id: "governor", name: "The governor", type: "afghan-republic", group: "republic" }),
    createClaimant({ id: "police", name: "The police", type: "afghan-republic", group: "republic" }),
    createClaimant({ id: "taliban", name: "Taliban", type: "taliban" }),
    createClaimant({ id: "unama", name: "UNAMA", type: "un" }),
    createClaimant({ id: "is-khorasan", name: "Islamic State Khorasan Province (IS-K)", type: "is" }),
  ],
  regions: [createRegion({ id: "AF", name: "Afghanistan" }), createRegion({ id: "AF-NAN", name: "Nangarhar" })],
  events: [
    createEvent({
      id: "bombing",
      title: "Bombing of a bank",
      from: createDay("2021-05-03"),
      to: createDay("2021-05-04"),
    }),
  ],
  relations: [
    { from: "attack", kind: "contradicts", to: "claimed", note: "the toll differs" },
    { from: "denial", kind: "updates", to: "defeat", note: "editor's inference" },
  ] as unknown as readonly Relation[],
});

const SPRING = ["2021-04-01", "2021-05-31"] as const;
const WIDE = 476;

function show(start: Partial<ViewState>, width = WIDE, theme: Theme = "light") {
  const state = mount(<DetailsPanel />, start, { dataset, theme });
  const root = document.querySelector<HTMLElement>("[data-mounted]");
  if (root) root.style.inlineSize = `${width}px`;
  return state;
}
const agreed = (): Partial<ViewState> => ({ ...viewOf("AF-NAN", null, SPRING), details: "agreement" });
const table = () => page.getByRole("grid", { name: "Who says what of Nangarhar" });
const rowheader = (name: string | RegExp) => page.getByRole("rowheader", { name });
const columns = () =>
  page
    .getByRole("columnheader")
    .elements()
    .map((element) => element.textContent);
const rows = () =>
  [...(table().element() as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((cell) => cell.textContent).join("|"),
  );
const listed = (name: string) => page.getByRole("heading", { name, exact: true });
const focused = () => document.activeElement;

describe("who says what of an area", () => {
  it("is chosen beside its claims, and is part of the link", async () => {
    const state = show(viewOf("AF-NAN", "denial", SPRING));
    await button("Agreement").click();
    expect(state.view.value.details).toBe("agreement");
    expect(state.selection.value).toEqual({ area: "AF-NAN", claim: null });
    expect(encodeLink(state.view.value)).toContain("&details=agreement");
    await expect.element(button("Agreement")).toHaveAttribute("aria-pressed", "true");
    await expect.element(table()).toBeVisible();
    await button("Claims 7").click();
    expect(state.view.value.details).toBe("claims");
    await expect.element(page.getByText("Claimed by")).toBeVisible();
  });

  it("is said in a sentence, without what lies outside the window", async () => {
    show(agreed());
    await expect
      .element(page.getByText("2 separate voices affirm, 1 denies, 1 says defeated; 1 of them does both."))
      .toHaveTextContent(
        "2 separate voices affirm, 1 denies, 1 says defeated; 1 of them does both. On the same days 2 stand against 2. " +
          "1 separate voice denies it, or says it was defeated, country-wide.",
      );
    await expect.element(page.getByText("7 of 8 claims in this window")).toBeVisible();
    expect(page.getByText("Islamic State").elements()).toEqual([]);
  });

  it("stands in a table, conflicts first, members folded away who are not against", async () => {
    show(agreed());
    await expect
      .poll(columns)
      .toEqual([
        "Claimant",
        "Presence",
        "Attack",
        "Operation",
        "Denies",
        "Says defeated",
        "Disputes",
        "Latest",
        "Grade",
      ]);
    const head = rows()[0];
    expect(rows()).toEqual([
      head,
      "Affirm, and deny or say defeated 1 separate voice, 4 claims",
      "Afghan Republic 44 claims|2affirms, 2 claims||affirms, 1 claim|denies, 1 claim|||May 2021|C3",
      "Ministry of Defence||||denies, 1 claim|||May 2021|C3",
      "2 more affirm only ",
      "Deny or say defeated only 1 separate voice, 1 claim",
      "Taliban|||||denies, 1 claim||May 2021|C3",
      "Affirm only 1 separate voice, 2 claims",
      "UNAMA||affirms, 1 claim||||neither, 1 claim|May 2021|C3",
    ]);
  });

  it("is walked cell by cell; Enter opens a fold and lists the claims of a cell, Escape goes back to it", async () => {
    show(agreed());
    await expect.poll(columns).toHaveLength(9);
    expect(document.querySelectorAll("[role=grid] [tabindex='0']")).toHaveLength(1);
    await button("Agreement").element().focus();
    await userEvent.keyboard("{Tab}");
    expect(focused()?.textContent).toContain("Afghan Republic");
    await userEvent.keyboard("{ArrowUp}{ArrowLeft}");
    expect(focused()?.textContent).toContain("Afghan Republic");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(focused()?.textContent).toBe("2 more affirm only ");
    expect(focused()?.getAttribute("aria-expanded")).toBe("false");
    await userEvent.keyboard("{Enter}");
    await expect.element(rowheader("The governor")).toBeVisible();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(focused()?.textContent).toBe("2affirms, 2 claims");
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect.element(table()).toBeVisible();
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    await expect.element(listed("The governor: Presence")).toHaveFocus();
    expect(document.querySelectorAll(".agreement-list .claim-rows > li")).toHaveLength(2);
    await userEvent.keyboard("{Escape}");
    expect(focused()?.textContent).toBe("2affirms, 2 claims");
    await userEvent.keyboard("{End}");
    expect(focused()?.textContent).toBe("C3");
    await userEvent.keyboard("{Control>}{Home}{/Control}");
    expect(focused()?.textContent).toContain("Afghan Republic");
    await userEvent.keyboard("{Enter}");
    await expect.element(listed("Afghan Republic")).toHaveFocus();
    await button("Back to who says what").click();
    expect(focused()?.textContent).toContain("Afghan Republic");
  });

  it("lists the claims of a cell by a click, and opens them there", async () => {
    const state = show(agreed());
    await expect.poll(columns).toHaveLength(9);
    await page.getByRole("gridcell", { name: "affirms, 2 claims" }).click();
    await expect.element(listed("Afghan Republic: Presence")).toBeVisible();
    await button(/Presence affirms 1 Apr 2021/).click();
    expect(state.selection.value.claim).not.toBeNull();
    await expect.element(listed("Afghan Republic: Presence")).toBeVisible();
    await button("Back to who says what").click();
    expect(state.selection.value).toEqual({ area: "AF-NAN", claim: null });
  });

  it("shows a claim opened elsewhere in its cell, and one that does not match among the claims", async () => {
    const state = show(agreed());
    await expect.element(table()).toBeVisible();
    select(state, { area: "AF-NAN" as never, claim: "denial" as never });
    await expect.element(listed("Ministry of Defence (Republic): Denies")).toBeVisible();
    select(state, { area: "AF-NAN" as never, claim: "late" as never });
    await expect.element(button("Claims 7")).toHaveAttribute("aria-pressed", "true");
    selectArea(state, "AF-NAN" as never);
    await expect.element(table()).toBeVisible();
  });

  it("joins the kinds that affirm where there is little room", async () => {
    show(agreed(), 300);
    await expect.element(table()).toBeVisible();
    await expect.poll(columns).toEqual(["Claimant", "Affirms", "Denies", "Says defeated", "Disputes"]);
    expect(rows()[2]).toBe("Afghan Republic 44 claimsMay 2021, C3|3affirms, 3 claims|denies, 1 claim||");
  });

  it("says what brings claims back where none matches", async () => {
    show({ ...viewOf("AF-NAN", null, ["2015-01-01", "2015-12-31"]), details: "agreement" });
    await expect.element(button("Show all time")).toBeVisible();
    expect(page.getByRole("grid").elements()).toEqual([]);
  });
});

describe("an event", () => {
  it("is led to from a claim of it, and back", async () => {
    const state = show(viewOf("AF-NAN", "attack", SPRING));
    await expect.element(page.getByText("2 claimants speak of this event: Bombing of a bank")).toBeVisible();
    await button("Bombing of a bank").click();
    expect(state.selection.value).toEqual({ area: "AF-NAN", claim: "attack", event: "bombing" });
    expect(encodeLink(state.view.value)).toContain("&incident=bombing");
    await expect.element(heading("Bombing of a bank")).toHaveFocus();
    await button("Back to Nangarhar").click();
    expect(state.selection.value).toEqual({ area: "AF-NAN", claim: "attack" });
    await expect.element(heading(/^UN: ?United Nations|Attack affirms/)).toHaveFocus();
  });

  it("tells when it was, who says what of it, who did it, and the numbers", async () => {
    show({ selection: { area: null, claim: null, event: "bombing" as EventId } });
    await expect.element(page.getByText("Event, 3 – 4 May 2021")).toBeVisible();
    await expect
      .element(page.getByText("2 separate voices affirm."))
      .toHaveTextContent(
        "2 separate voices affirm. 2 claimants, 2 claims in this window. 1 contradiction between these claims on record.",
      );
    const told = () =>
      [...(page.getByRole("grid").element() as HTMLTableElement).rows].map((row) =>
        [...row.cells].map((cell) => cell.textContent).join("|"),
      );
    await expect
      .poll(() => told().slice(1))
      .toEqual([
        "Affirm only 2 separate voices, 2 claims",
        "UNAMA|affirms, 1 claim|laid to IS-K by others|May 2021|C3",
        "Islamic State Khorasan Province|affirms, 1 claim|claimed by IS; 20 killed|May 2021|C3",
      ]);
  });

  it("can be the only one shown", async () => {
    const state = show({ selection: { area: null, claim: null, event: "bombing" as EventId } });
    await button("Show only this event").click();
    expect(state.filter.value.event).toEqual({ kind: "only", values: ["bombing"] });
    expect(state.result.value.matching).toBe(2);
    await button("Show other claims again").click();
    expect(state.result.value.matching).toBe(10);
  });

  it("is left with Escape for what was selected before", async () => {
    const state = show({
      ...viewOf("AF-NAN"),
      selection: { area: "AF-NAN" as never, claim: null, event: "bombing" as EventId },
    });
    await expect.element(heading("Bombing of a bank")).toBeVisible();
    (button("Close details").element() as HTMLElement).focus();
    await userEvent.keyboard("{Escape}");
    expect(state.selection.value).toEqual({ area: "AF-NAN", claim: null });
    await userEvent.keyboard("{Escape}");
    expect(state.selection.value).toEqual({ area: null, claim: null });
  });
});

describe("relations", () => {
  it("tell their direction, their kind and who drew them", async () => {
    show(viewOf("AF-NAN", "denial", SPRING));
    await expect.element(page.getByRole("img", { name: "From this claim" })).toBeVisible();
    await expect.element(page.getByText("drawn by the editors")).toBeVisible();
    await button("Taliban, May 2021").click();
    await expect.element(page.getByRole("img", { name: "To this claim" })).toBeVisible();
    await expect.element(page.getByText("updated by")).toBeVisible();
    unmountAll();
    show(viewOf("AF-NAN", "attack", SPRING));
    await expect.element(page.getByRole("img", { name: "Both ways" })).toBeVisible();
    await expect.element(page.getByText("drawn by a source: the toll differs")).toBeVisible();
  });
});

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  it.each([WIDE, 344, 300])("axe finds no fault in table, fold and event at %d px", async (width) => {
    const state = show(agreed(), width, theme);
    await rowheader(/more affirm only/).click();
    await expect.element(rowheader("The governor")).toBeVisible();
    expect(await faultsOf()).toEqual([]);
    select(state, { area: null, claim: null, event: "bombing" as EventId });
    await expect.element(heading("Bombing of a bank")).toBeVisible();
    expect(await faultsOf()).toEqual([]);
  });
});
