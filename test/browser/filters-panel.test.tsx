import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import { DEFAULT_TIMELINE } from "../../src/core/timeline/timeline.ts";
import { setFilter, setTimeline } from "../../src/state/actions.ts";
import { FilterPanel } from "../../src/views/filters/filter-panel.tsx";
import { createDay } from "../helpers/claims.ts";
import { button, checkbox, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

describe("who claims it", () => {
  it("leaves out a category that is unticked, and shows its count all the same", async () => {
    const { state } = mount(<FilterPanel />);
    await checkbox("Taliban, 2 claims").click();
    expect(state.filter.value.category).toEqual({ kind: "without", values: ["TB"] });
    expect(state.result.value.matching).toBe(5);
    await expect.element(checkbox("Taliban, 2 claims")).not.toBeChecked();
    await expect.element(checkbox("United Nations, 3 claims")).toBeChecked();
  });

  it("shows only one category on demand, under the pointer", async () => {
    const { state } = mount(<FilterPanel />);
    const only = button("only United Nations");
    expect(getComputedStyle(only.element()).opacity).toBe("0");
    await checkbox(/^United Nations/).hover();
    expect(getComputedStyle(only.element()).opacity).toBe("1");
    await only.click();
    expect(state.filter.value.category).toEqual({ kind: "only", values: ["UN"] });
    await expect.element(checkbox("Taliban, 2 claims")).not.toBeChecked();
  });

  it("opens a category to its claimants, and ticks it in part when one of them is left out", async () => {
    const { state } = mount(<FilterPanel />);
    await button("Show claimants of United Nations: 3 claims").click();
    await checkbox("UNAMA, 2 claims").click();
    expect(state.filter.value.claimant).toEqual({ kind: "without", values: ["unama"] });
    expect((checkbox(/^United Nations/).element() as HTMLInputElement).indeterminate).toBe(true);
    await expect.element(checkbox("Monitoring Team, 1 claim")).toBeChecked();
    await checkbox(/^United Nations/).click();
    expect(state.filter.value.claimant).toEqual(NO_FILTER.claimant);
    await expect.element(checkbox("UNAMA, 2 claims")).toBeChecked();
  });

  it("counts claimants with claims, and is reset with one press that keeps focus in the section", async () => {
    const { state } = mount(<FilterPanel />, {
      start: { filter: { ...NO_FILTER, category: { kind: "only", values: ["UN"] } } },
    });
    const section = page.getByRole("region", { name: "Who claims it" });
    await expect.element(section).toHaveTextContent("2 claimants");
    await button("Reset: Who claims it").click();
    expect(state.filter.value).toEqual(NO_FILTER);
    await expect.element(section).toHaveTextContent("5 claimants");
    expect(section.element().contains(document.activeElement)).toBe(true);
    expect(button("Reset: Who claims it").query()).toBeNull();
  });

  it("greys an option without claims and keeps it usable", async () => {
    const { state } = mount(<FilterPanel />);
    const row = checkbox("Pakistan, 0 claims").element().closest(".option");
    expect(row?.classList.contains("zero")).toBe(true);
    await checkbox("Pakistan, 0 claims").click();
    expect(state.filter.value.category).toEqual({ kind: "without", values: ["PK"] });
  });
});

describe("what they say", () => {
  it("leaves out a polarity", async () => {
    const { state } = mount(<FilterPanel />);
    await checkbox("Neither, 1 claim").click();
    expect(state.filter.value.polarity).toEqual({ kind: "without", values: ["neither"] });
    await expect.element(checkbox("Affirm, 5 claims")).toBeChecked();
  });
});

describe("a grade ladder", () => {
  const rung = (name: string | RegExp) => page.getByRole("radio", { name });

  it("is set by arrow keys and says in words what it asks", async () => {
    const { state } = mount(<FilterPanel />);
    const section = page.getByRole("region", { name: "Source at least" });
    await expect.element(section).toHaveTextContent("any");
    rung("C: fairly reliable").element().focus();
    await userEvent.keyboard(" ");
    expect(state.filter.value.reliability).toEqual({ atLeast: "C", unjudged: false });
    await userEvent.keyboard("{ArrowRight}");
    expect(state.filter.value.reliability).toEqual({ atLeast: "D", unjudged: false });
    await expect.element(section).toHaveTextContent("D or better");
    await expect.element(rung("D: not usually reliable")).toBeChecked();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(state.filter.value.reliability).toEqual({ atLeast: "B", unjudged: false });
  });

  it("lets any grade pass after a second press on the chosen one", async () => {
    const { state } = mount(<FilterPanel />);
    await rung("B: usually reliable").click();
    await rung("B: usually reliable").click();
    expect(state.filter.value.reliability).toEqual(NO_FILTER.reliability);
    await expect.element(rung("B: usually reliable")).not.toBeChecked();
  });

  it("has a switch of its own for what cannot be judged", async () => {
    const { state } = mount(<FilterPanel />);
    await rung("3: possibly true").click();
    await checkbox("6: cannot be judged").click();
    expect(state.filter.value.credibility).toEqual({ atLeast: "3", unjudged: true });
    await button("Reset: Claim at least").click();
    expect(state.filter.value.credibility).toEqual(NO_FILTER.credibility);
  });
});

describe("the folded sections", () => {
  it("open on demand and leave out kinds of claim", async () => {
    const { state } = mount(<FilterPanel />);
    expect(checkbox(/^Size estimate/).query()).toBeNull();
    await button("Kind of claim").click();
    await checkbox("Size estimate, 1 claim").click();
    expect(state.filter.value.assertion).toEqual({ kind: "without", values: ["strength"] });
    await expect.element(page.getByRole("region", { name: "Kind of claim" })).toHaveTextContent("11 of 12");
  });

  it("find a publisher and show only its claims", async () => {
    const { state } = mount(<FilterPanel />);
    await button("Publisher").click();
    await expect.poll(() => checkbox(/^United Nations, 3/).elements().length).toBe(2);
    await page.getByRole("searchbox", { name: "Search publishers" }).fill("daw");
    await expect.poll(() => checkbox(/^United Nations, 3/).elements().length).toBe(1);
    await button("only Dawn").click();
    expect(state.filter.value.publisher).toEqual({ kind: "only", values: ["Dawn"] });
    await expect.element(page.getByRole("region", { name: "Publisher" })).toHaveTextContent("1 of 2");
  });

  it("show regions as a tree and find them by another spelling", async () => {
    const { state } = mount(<FilterPanel />);
    await button("Region").click();
    await button("Show parts of PK: 1 claim").click();
    await button("Show parts of PK-BA: 1 claim").click();
    await checkbox("Khuzdar, 1 claim").click();
    expect(state.filter.value.region).toEqual({ kind: "without", values: ["PK213"] });
    expect((checkbox("PK, 1 claim").element() as HTMLInputElement).indeterminate).toBe(true);
    await page.getByRole("searchbox", { name: "Search, any spelling" }).fill("ningarhar");
    await expect.element(checkbox("Nangarhar, 6 claims")).toBeChecked();
    expect(checkbox(/^Khuzdar/).query()).toBeNull();
  });
});

describe("more filters", () => {
  const more = page.getByRole("region", { name: "More filters" });

  it("stand last and folded away, and open by keyboard to six sections of counted options", async () => {
    mount(<FilterPanel />);
    const sections = page.getByRole("region").elements();
    expect(sections.at(-1)).toBe(more.element());
    expect(checkbox(/^Whole country/).query()).toBeNull();
    (button("More filters").element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const titles = more.getByRole("heading", { level: 4 }).elements();
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      "Extent",
      "Date known to",
      "Responsibility",
      "Corroborated by other groups",
      "Contradicted",
      "Branch",
    ]);
    const options = more.getByRole("checkbox").elements();
    expect(options.map((option) => option.getAttribute("aria-label"))).toEqual(
      expect.arrayContaining([
        "Regions by name, 7 claims",
        "The day, 7 claims",
        "Not an attack, 7 claims",
        "In the same days, 4 claims",
        "By another group, 4 claims",
        "By its own group, 1 claim",
        "Not contradicted, 2 claims",
        "Not said, 7 claims",
      ]),
    );
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(options[0]);
  });

  it("leave claims out, say how many are active, and are reset one by one or all at once", async () => {
    const { state } = mount(<FilterPanel />);
    await button("More filters").click();
    await checkbox("By its own group, 1 claim").click();
    await button("only In the same days").click();
    expect(state.result.value.matching).toBe(3);
    await expect.element(checkbox("By another group, 3 claims")).toBeChecked();
    await expect.element(more.getByText("2 active")).toBeVisible();
    await button("Reset: Contradicted").click();
    expect(state.filter.value).toEqual({ ...NO_FILTER, corroborated: { kind: "only", values: ["dates"] } });
    await button("Reset: More filters").click();
    expect(state.filter.value).toEqual(NO_FILTER);
    await expect.element(button("More filters")).toHaveFocus();
  });
});

describe("the search", () => {
  it("waits until typing rests, and is cleared by its button", async () => {
    const { state } = mount(<FilterPanel />);
    const field = page.getByRole("searchbox", { name: "Search words, people, places" });
    await field.fill("camp");
    expect(state.filter.value.text).toBe("");
    await expect.poll(() => state.filter.value.text).toBe("camp");
    expect(state.result.value.matching).toBe(1);
    await button("Clear the search").click();
    expect(state.filter.value.text).toBe("");
    expect(document.activeElement).toBe(field.element());
  });

  it("is cleared by Escape and follows the filter", async () => {
    const { state } = mount(<FilterPanel />);
    const field = page.getByRole("searchbox", { name: "Search words, people, places" });
    setFilter(state, { text: "hills" });
    await expect.element(field).toHaveValue("hills");
    (field.element() as HTMLElement).focus();
    await userEvent.keyboard("{Escape}");
    expect(state.filter.value.text).toBe("");
  });
});

describe("a tick of time", () => {
  it("changes the counts and draws nothing anew that stays the same", async () => {
    const { state, root } = mount(<FilterPanel />);
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeline(state, { ...DEFAULT_TIMELINE, window: { from: null, to: createDay("2023-12-31") } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(changed).toEqual([]);
    setTimeline(state, { ...DEFAULT_TIMELINE, window: { from: createDay("2022-01-01"), to: null } });
    await expect.element(checkbox("Research and media, 0 claims")).toBeInTheDocument();
    const rows = new Set(changed.map((node) => (node.parentElement ?? root).closest(".option")?.textContent));
    expect([...rows].some((row) => row?.startsWith("Taliban"))).toBe(false);
    observer.disconnect();
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (theme) => {
  it("has no fault that axe finds, with everything open", async () => {
    mount(<FilterPanel />, {
      theme,
      start: {
        filter: {
          ...NO_FILTER,
          reliability: { atLeast: "D", unjudged: true },
          extent: { kind: "without", values: ["most"] },
          text: "a",
        },
      },
    });
    await button("Kind of claim").click();
    await button("Publisher").click();
    await button("Region").click();
    await button(/^More filters/).click();
    await button(/claimants of United Nations/).click();
    expect(await faultsOf()).toEqual([]);
  });
});
