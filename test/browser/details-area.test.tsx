import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import { faultOf } from "../../src/core/records/fault.ts";
import type { RegionId, Search } from "../../src/core/records/records.ts";
import { select, setSearches } from "../../src/state/actions.ts";
import { DetailsPanel } from "../../src/views/details/details-panel.tsx";
import { createClaim, createSpan } from "../helpers/claims.ts";
import { button, createDetailsDataset, heading, mount, viewOf } from "./details-mount.tsx";
import { unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

const RECENT = ["2021-08-01", "2023-12-31"] as const;

describe("the details of a region", () => {
  it("name it, count its claims, and open the newest", async () => {
    mount(<DetailsPanel />, viewOf("PK213", null, RECENT));
    await expect.element(heading("Khuzdar")).toBeVisible();
    await expect.element(page.getByText("District of Balochistan, Pakistan")).toBeVisible();
    await expect.element(page.getByText("2 of 3 claims, 2 separate voices")).toBeVisible();
    await expect.element(page.getByText("by 1 Sep 2016, Dawn")).toBeVisible();
    await expect.element(page.getByText("never by name")).toBeVisible();
    await expect.element(page.getByText("Claimed by Sami Sadat, former Afghan official")).toBeVisible();
    expect(page.getByText("Claimed by").elements()).toHaveLength(1);
  });

  it("say how many are certain where not all are, and what that means", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213", null, ["2022-01-01", "2023-05-31"]));
    await expect.element(page.getByText("2 of 3 claims, 2 separate voices")).toBeVisible();
    unmountAll();
    const { claims, ...others } = createDetailsDataset();
    const year = createClaim({ ...claims[1], id: "year", occurred: createSpan("2022-01-01", "2022-12-31", "year") });
    const dataset = { ...others, claims: [...claims, year] };
    const told = mount(<DetailsPanel />, viewOf("PK213", null, ["2022-02-01", "2023-05-31"]), { dataset });
    await expect.element(page.getByText("3 of 4 claims, 2 certainly, 2 separate voices")).toBeVisible();
    await button("2 certainly").click();
    expect([state.note.value, told.note.value]).toEqual([null, { kind: "certain" }]);
    await expect.element(page.getByText("Pointed: ends known only to the month, quarter or year")).toBeVisible();
  });

  it("say by when it had been affirmed, and that a longer span counts from its end", async () => {
    const column = { id: "column", claimant: "dawn", publication: "dawn", regions: ["PK232"] };
    const { claims, ...others } = createDetailsDataset();
    const dataset = {
      ...others,
      claims: [...claims, createClaim({ ...column, occurred: createSpan("2016-01-01", "2025-05-31", "year") })],
    };
    mount(<DetailsPanel />, viewOf("PK232"), { dataset });
    await expect.element(page.getByText("by May 2025, Dawn")).toBeVisible();
    await expect.element(page.getByText("span 2016 – 2025, counted from its end")).toBeVisible();
    unmountAll();
    mount(<DetailsPanel />, viewOf("PK213"));
    await expect.element(page.getByText("by 1 Sep 2016, Dawn")).toBeVisible();
    expect(page.getByText("counted from its end").elements()).toHaveLength(0);
  });

  it("open another claim with Enter, which takes the focus, and close the first", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213", null, RECENT));
    const camp = button(/Camps or facility affirms/);
    (camp.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Claimed by Dawn")).toBeVisible();
    expect(state.selection.value).toEqual({ area: "PK213", claim: "camp" });
    await expect.element(heading(/Camps or facility affirms/)).toHaveFocus();
    await expect.element(button(/Support network affirms/)).toHaveAttribute("aria-expanded", "false");
  });

  it("list claims in the order chosen, with a heading for each claimant", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213"));
    await page.getByRole("combobox", { name: "Order" }).selectOptions("Oldest first");
    expect(state.view.value.order).toBe("oldest");
    await expect.element(page.getByText("Claimed by Dawn")).toBeVisible();
    await page.getByRole("combobox", { name: "Order" }).selectOptions("By claimant");
    await expect.element(page.getByRole("listitem").first()).toHaveTextContent(/^Dawn/);
  });

  it("tell how many are set aside, and list them with the reason", async () => {
    const state = mount(<DetailsPanel />, {
      ...viewOf("PK213", null, RECENT),
      filter: { ...NO_FILTER, category: { kind: "without", values: ["RM"] } },
    });
    await button("No other match in this window, 1 outside it, 1 hidden").click();
    await expect.element(heading("Outside this window: 1")).toHaveFocus();
    await expect.element(heading("Hidden by the filter: 1")).toBeVisible();
    expect(page.getByText("Hidden by “by anyone but research and media”").elements()).toHaveLength(2);
    await button(/Camps or facility affirms/).click();
    expect(state.selection.value).toEqual({ area: "PK213", claim: "camp" });
    await expect.element(page.getByText("Claimed by Dawn")).toBeVisible();
  });

  it("are not said to be none in this window where the filter hides one there", async () => {
    mount(<DetailsPanel />, {
      ...viewOf("PK213", null, RECENT),
      filter: { ...NO_FILTER, category: { kind: "only", values: ["UN"] } },
    });
    await expect.element(heading(/^No matching claim; the filter hides \d$/)).toBeVisible();
    await expect.element(page.getByText(/^0 of \d claims; the filter hides \d$/)).toBeVisible();
    await expect.element(button(/^No match in this window, \d outside it, \d hidden$/)).toBeVisible();
    expect(page.getByText("No claim in this window").elements()).toHaveLength(0);
  });

  it("are said to be left out where the choice of regions does that", async () => {
    mount(<DetailsPanel />, {
      ...viewOf("PK213", null, RECENT),
      filter: { ...NO_FILTER, region: { kind: "only", values: ["AF" as RegionId] } },
    });
    await expect.element(heading(/^Left out by the region filter; \d claims? names? it in this window$/)).toBeVisible();
  });

  it("open what is set aside where a link leads to it", async () => {
    mount(<DetailsPanel />, viewOf("PK213", "old", RECENT));
    await expect.element(heading("Outside this window: 1")).toBeVisible();
    await expect.element(heading(/Presence affirms 1 Sep 2016/)).toBeVisible();
  });

  it("list what is said of the whole country apart, its denials first", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213"));
    await button("About the whole of Pakistan 1, 1 of them deny").click();
    await expect.element(page.getByText("Not counted here: they do not name Khuzdar.")).toBeVisible();
    await expect.element(page.getByText("Country-level denials: 1")).toBeVisible();
    await button(/Denies that IS-K is present/).click();
    expect(state.selection.value).toEqual({ area: "PK213", claim: "denial" });
    await expect.element(page.getByText("Claimed by Zabihullah Mujahid, Taliban")).toBeVisible();
    await expect.element(heading("Khuzdar")).toBeInTheDocument();
  });
});

describe("a region without claims", () => {
  it("is never called free of the group", async () => {
    mount(<DetailsPanel />, viewOf("PK232"));
    await expect.element(heading("No claim names Ziarat")).toBeVisible();
    await expect
      .element(page.getByText("None in any year. No claim is no sign of absence: few local sources are covered."))
      .toBeVisible();
  });

  const search: Search = {
    id: "gaps",
    searchedOn: createSpan("2025-11-01", "2025-11-30", "month"),
    regions: ["PK232" as RegionId],
    question: "Claims that name it",
    sources: "An index of pages",
    outcome: "nothing",
    note: "By hand.",
  };

  it("says which silence it is, and asks for what was searched only there", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213"));
    await expect.element(heading("Khuzdar")).toBeVisible();
    expect(state.searches.value).toEqual({ kind: "unasked" });
    select(state, { area: "PK232" as AreaId, claim: null });
    await expect.element(heading("No claim names Ziarat")).toBeVisible();
    await expect.poll(() => state.searches.value.kind).toBe("asked");
    setSearches(state, { kind: "here", searches: [search] });
    await expect.element(page.getByText("Searched for by name:")).toBeVisible();
    const line = page.getByRole("listitem").filter({ hasText: "Nov 2025, nothing found" });
    await expect.element(line).toHaveTextContent("An index of pagesBy hand.");
    setSearches(state, { kind: "here", searches: [{ ...search, regions: [] }] });
    await expect.element(page.getByText("Not searched for by name.")).toBeVisible();
    setSearches(state, { kind: "here", searches: null });
    await expect.element(page.getByText("These data do not say what was searched.")).toBeVisible();
  });

  it("says why it is not known what was searched, and tries again", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK232"));
    await expect.poll(() => state.searches.value.kind).toBe("asked");
    setSearches(state, { kind: "fault", fault: { file: "coverage.csv", fault: faultOf("missingFile", 404) } });
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("coverage.csv: The file is missing (the server answered 404).");
    await button("Try again").click();
    expect(state.searches.value).toEqual({ kind: "asked" });
  });

  it("offers all time where its claims lie outside the window", async () => {
    const state = mount(<DetailsPanel />, viewOf("PK213", null, ["2019-01-01", "2019-12-31"]));
    await expect.element(heading("No claim in this window")).toBeVisible();
    await expect.element(page.getByText("3 claims outside it.")).toBeVisible();
    await button("Show all time").click();
    expect(state.timeline.value.window).toEqual({ from: null, to: null });
    await expect.element(heading("3 claims in this window")).toBeVisible();
  });

  it("offers to remove the part of the filter that hides them", async () => {
    const state = mount(<DetailsPanel />, {
      ...viewOf("PK213", null, ["2016-01-01", "2016-12-31"]),
      filter: { ...NO_FILTER, reliability: { atLeast: "D", unjudged: false } },
    });
    await expect.element(page.getByText("Without “D or better”, 1 more claim matches.")).toBeVisible();
    await button("Remove “D or better”").click();
    expect(state.filter.value).toEqual(NO_FILTER);
    await expect.element(page.getByText("Claimed by Dawn")).toBeVisible();
  });
});
