import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { isoDay } from "../../src/core/time/day.ts";
import { DEFAULT_TIMELINE, type TimelineSettings } from "../../src/core/timeline/timeline.ts";
import type { ViewState } from "../../src/core/view-state.ts";
import type { AtlasState } from "../../src/state/atlas-state.ts";
import { DetailsPanel } from "../../src/views/details/details-panel.tsx";
import { Legend } from "../../src/views/legend/legend.tsx";
import { loadLazy } from "../../src/views/parts/lazy.tsx";
import { PublishedSettings } from "../../src/views/published/published-settings.tsx";
import { SentenceBar } from "../../src/views/sentence/sentence-bar.tsx";
import { TablePage } from "../../src/views/table/table-page.tsx";
import { createClaim, createClaimant, createDataset, createDay, createRegion, createSpan } from "../helpers/claims.ts";
import { heading, mount } from "./details-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";
import { mountTimeline, unmountTimelines } from "./timeline-mount.tsx";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountTimelines);
afterEach(unmountAll);

const button = (name: string | RegExp) => page.getByRole("button", { name });
const field = (name: string) => page.getByRole("textbox", { name });
const slider = (name: string) => page.getByRole("slider", { name });
const between = (since: string | null, by: string | null): TimelineSettings["published"] => ({
  from: since === null ? null : createDay(since),
  to: by === null ? null : createDay(by),
});

/** What is asked, as `2022-07-01 2023-06-30`; a dot where nothing is. */
const asked = ({ timeline }: AtlasState): string => {
  const { from, to } = timeline.value.published;
  return [from, to].map((day) => (day === null ? "." : isoDay(day))).join(" ");
};

/** Two claims of before July 2022, five up to June 2023, one later, one of unknown report. */
function createPublishedDataset() {
  const claim = (id: string, regions: readonly string[], occurred: string, reported: string | null, more = {}) =>
    createClaim({
      id,
      regions,
      occurred: createSpan(occurred),
      reported: reported === null ? null : createSpan(reported),
      summary: `Claim ${id}.`,
      ...more,
    });
  return createDataset({
    regions: [
      createRegion({ id: "AF", name: "Afghanistan", level: "country", parent: null }),
      createRegion({ id: "AF-HER", name: "Herat" }),
      createRegion({ id: "AF-KAB", name: "Kabul" }),
      createRegion({ id: "AF-NIM", name: "Nimroz" }),
      createRegion({ id: "PK-BA", name: "Balochistan", level: "province", parent: "PK" }),
      createRegion({ id: "PK213", name: "Khuzdar", level: "district", parent: "PK-BA" }),
    ],
    claimants: [
      createClaimant({ id: "unama", name: "UNAMA", type: "un" }),
      createClaimant({ id: "mujahid", name: "Zabihullah Mujahid", type: "taliban" }),
    ],
    claims: [
      claim("old", ["AF-KAB"], "2021-08-26", "2021-08-27"),
      claim("older", ["AF-HER"], "2020-01-01", "2020-01-02"),
      claim("raid", ["AF-NIM"], "2023-04-01", "2023-04-04", { claimant: "mujahid", assertion: "operation" }),
      claim("back", ["AF-KAB"], "2021-08-26", "2023-05-19"),
      claim("denial", ["AF-KAB"], "2023-06-01", "2023-06-02", {
        claimant: "mujahid",
        assertion: "denial",
        denies: "presence",
      }),
      claim("both", ["AF-KAB", "PK213"], "2023-01-01", "2023-01-02"),
      claim("whole", ["AF"], "2023-01-05", "2023-01-06", { extent: "country" }),
      claim("late", ["AF-HER"], "2024-01-01", "2024-01-02"),
      claim("undated", ["AF-HER"], "2023-01-01", null),
    ],
  });
}

const dataset = createPublishedDataset();
const view = (published: TimelineSettings["published"], more: Partial<TimelineSettings> = {}): Partial<ViewState> => ({
  timeline: { ...DEFAULT_TIMELINE, ...more, published },
});

describe("the dates of report in the row of time", () => {
  it("are asked for by a button, taken as they are written, and taken away", async () => {
    const { state } = await mountTimeline();
    await loadLazy(state);
    await button("Published …").click();
    await expect.element(field("Published by")).toHaveFocus();
    await field("Published by").fill("Jun 2023");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => asked(state)).toBe(". 2023-06-30");
    await field("Published since").fill("2022");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => asked(state)).toBe("2022-01-01 2023-06-30");
    expect(await faultsOf()).toEqual([]);
    await button("Remove: Published by 30 Jun 2023").click();
    expect(asked(state)).toBe("2022-01-01 .");
    await expect.element(field("Published by")).toHaveFocus();
    await field("Published since").fill("");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => asked(state)).toBe(". .");
  });

  it("are refused in words where they run backwards or are none, and never turned round", async () => {
    const { state } = await mountTimeline({ published: between("2022-07-01", null) });
    await loadLazy(state);
    await field("Published by").fill("2 May 2021");
    await userEvent.keyboard("{Enter}");
    await expect
      .element(
        page.getByText("Published since, 1 Jul 2022, lies after Published by, 2 May 2021. Write the other one first."),
      )
      .toBeVisible();
    expect(asked(state)).toBe("2022-07-01 .");
    await field("Published by").fill("1 Jan 2500");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(/^“1 Jan 2500” is no date\./)).toBeVisible();
    expect(asked(state)).toBe("2022-07-01 .");
  });

  it("lead to the settings of time where the row has no room for them", async () => {
    const { state } = await mountTimeline({}, { width: 1100 });
    await loadLazy(state);
    await expect.element(button("Published …")).toHaveAttribute("aria-haspopup", "dialog");
    expect(field("Published by").query()).toBeNull();
  });

  it("are sliders on the histogram, by keys and by the mouse", async () => {
    const { state, xOf } = await mountTimeline({
      window: { from: null, to: null },
      published: between("2022-07-01", "2023-06-30"),
    });
    await expect.element(slider("Published since")).toHaveAttribute("aria-valuetext", "1 July 2022");
    await expect.element(slider("Published by")).toHaveAttribute("aria-valuetext", "30 June 2023");
    (slider("Published since").element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(asked(state)).toBe("2022-06-01 2023-06-30");
    await userEvent.keyboard("{End}");
    expect(asked(state)).toBe("2023-06-01 2023-06-30");
    await userEvent.keyboard("{Tab}{ArrowRight}");
    expect(asked(state)).toBe("2023-06-01 2023-07-31");
    expect(state.timeline.value.window).toEqual({ from: null, to: null });
    const timeline = page.getByRole("region", { name: "Time" });
    const { top } = timeline.element().getBoundingClientRect();
    const box = slider("Published by").element().getBoundingClientRect();
    const y = box.top + box.height / 2 - top;
    await userEvent.dragAndDrop(timeline, timeline, {
      sourcePosition: { x: xOf("2023-08-01") + 4, y },
      targetPosition: { x: xOf("2025-03-02") + 4, y },
    });
    expect(asked(state)).toBe("2023-06-01 2025-02-28");
    expect(await faultsOf()).toEqual([]);
  });

  it("are set in the sheet too, which says what they mean and leads to what was added", async () => {
    let listed = 0;
    const state = mount(
      <PublishedSettings onList={() => listed++} />,
      view(between("2022-07-01", null), { clock: "reported" }),
      { dataset },
    );
    await expect.element(page.getByText(/so this is hindsight\. The window runs on reports too/)).toBeVisible();
    await field("Published by").fill("2023");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => asked(state)).toBe("2022-07-01 2023-12-31");
    await button("List the new claims").click();
    expect(listed).toBe(1);
    expect(await faultsOf()).toEqual([]);
  });
});

it("stand in the sentence as parts that a press removes, and are cleared with all else", async () => {
  const state = mount(<SentenceBar onOpenFilters={() => undefined} />, view(between("2022-07-01", "2023-06-30")), {
    dataset,
  });
  await button("Remove: published by 30 Jun 2023").click();
  expect(asked(state)).toBe("2022-07-01 .");
  await button("Clear all").click();
  expect(asked(state)).toBe(". .");
});

describe("what was added between two dates", () => {
  const answer = () => document.querySelector(".added-answer")?.textContent;
  const heads = () => [...document.querySelectorAll(".added-head")].map((head) => head.textContent?.trim());

  it("is a sentence, then a list of regions with those never named before on top", async () => {
    mount(<DetailsPanel />, view(between("2022-07-01", "2023-06-30")), { dataset });
    await expect.element(heading("Changed between two dates")).toBeVisible();
    expect(answer()).toBe(
      "5 claims were added between 1 Jul 2022 and 30 Jun 2023, to 2 published before. They name 2 of 3 provinces and " +
        "1 of 1 districts, 2 of these for the first time. 1 speaks of a time before 1 Jul 2022.",
    );
    expect(heads()).toEqual([
      "Nimroz never named before +1",
      "Khuzdar never named before +1",
      "Kabul  +3, 1 of them denies",
    ]);
    await expect.element(button(/UNAMA, presence, about 26 Aug 2021 19 May 2023/)).toBeVisible();
    await expect.element(page.getByText("1 claim has no date of report and is left out.")).toBeVisible();
    await expect.element(page.getByText("1 claim names no province or district of the map.")).toBeVisible();
    expect(await faultsOf()).toEqual([]);
  });

  it("leads from each number to its claims", async () => {
    const state = mount(<DetailsPanel />, view(between("2022-07-01", "2023-06-30")), { dataset });
    await button("2 of 3 provinces").click();
    await expect.element(heading("Provinces named")).toHaveFocus();
    expect(heads()).toEqual(["Nimroz never named before +1", "Kabul  +3, 1 of them denies"]);
    await button("2 of these").click();
    expect(heads()).toEqual(["Nimroz never named before +1", "Khuzdar never named before +1"]);
    await button(/^1$/).click();
    await expect.element(heading("About a time before 1 Jul 2022")).toBeVisible();
    expect(document.querySelectorAll(".added-line").length).toBe(1);
    await button(/^Show all that was added/).click();
    await button(/^5 claims/).click();
    expect(heads().slice(0, 2)).toEqual(["Jun 2023  +1, 1 of them denies", "May 2023  +1"]);
    await button("By claimant").click();
    expect(heads()).toEqual(["Zabihullah Mujahid never heard before +2, 1 of them denies", "UNAMA  +3"]);
    await button("By region").click();
    await button(/^Wider areas/).click();
    await expect.element(button("Afghanistan, whole country never named before +1")).toBeVisible();
    await button(/^Kabul/).click();
    expect(state.selection.value.area).toBe("AF-KAB");
    await button("Close details").click();
    await button(/^2$/).click();
    expect(asked(state)).toBe(". 2022-06-30");
    await expect.element(heading("2 claims")).toBeVisible();
  });

  it("says so where nothing was, and that the same clock asks for both", async () => {
    mount(<DetailsPanel />, view(between("2030-01-01", null), { clock: "reported" }), { dataset });
    await expect.element(heading("Changed since a date")).toBeVisible();
    expect(answer()).toBe("No claim was added since 1 Jan 2030, to 8 published before.");
    await expect.element(page.getByText(/^The window runs on reports too/)).toBeVisible();
    await button("Remove: Published since 1 Jan 2030").click();
    await expect.element(heading("9 claims")).toBeVisible();
  });

  it("has the legend count what is new and name the outline", async () => {
    mount(<Legend />, view(between("2022-07-01", "2023-06-30")), { dataset });
    await expect.element(heading("New claims naming the region")).toBeVisible();
    await expect.element(page.getByText("Coloured by those that affirm, published Jul 2022 – Jun 2023")).toBeVisible();
    await expect.element(page.getByText("Never named before")).toBeVisible();
    await expect.element(page.getByText("Nothing new")).toBeVisible();
    expect(button("Claims").query()).toBeNull();
  });
});

describe("what had been published by a date", () => {
  it("is all that the lists know, and what nobody can tell it of is said at their end", async () => {
    mount(<DetailsPanel />, view(between(null, "2022-06-30")), { dataset });
    await expect.element(heading("2 claims")).toBeVisible();
    await button("1 claim").click();
    await expect.element(button(/^RM|UNAMA, presence date unknown/)).toBeVisible();
    await expect.element(page.getByText(/so this is hindsight/)).toBeVisible();
    expect(await faultsOf()).toEqual([]);
  });

  it("is nothing before the first report, which says what there is at other times", async () => {
    const state = mount(<DetailsPanel />, view(between(null, "2001-01-01")), { dataset });
    await expect
      .element(page.getByText("9 claims were published at other times or have no date of report."))
      .toBeVisible();
    await button("Published at any time").click();
    expect(asked(state)).toBe(". .");
  });

  it("is what the table has, which says so", async () => {
    mount(<TablePage />, view(between(null, "2022-06-30")), { dataset });
    await expect.element(page.getByText("Claim older.")).toBeVisible();
    await expect.element(page.getByText(/1 claim without a date of report is left out\./)).toBeVisible();
    expect(page.getByText("Claim late.").query()).toBeNull();
  });
});
