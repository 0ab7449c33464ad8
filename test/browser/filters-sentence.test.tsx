import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import { DEFAULT_TIMELINE } from "../../src/core/timeline/timeline.ts";
import { setTimeline } from "../../src/state/actions.ts";
import { SentenceBar } from "../../src/views/sentence/sentence-bar.tsx";
import { createClaim, createDay, createSpan } from "../helpers/claims.ts";
import { button, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

const filter: Filter = {
  ...NO_FILTER,
  assertion: { kind: "without", values: ["strength"] },
  reliability: { atLeast: "D", unjudged: false },
};
const timeline = { ...DEFAULT_TIMELINE, window: { from: createDay("2021-01-01"), to: createDay("2023-12-31") } };
const start = { filter, timeline };

/** The words of the sentence that can be seen. */
function shownText(): string {
  const walker = document.createTreeWalker(document.querySelector(".sentence-parts") as Element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement?.checkVisibility()) words.push(nodeValue ?? "");
  }
  return words.join("");
}

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

describe("the sentence", () => {
  it("reads as one sentence, defaults included", () => {
    mount(<SentenceBar onOpenFilters={() => undefined} />, { start });
    expect(shownText()).toBe(
      "4 of 7 claims by anyone, leaving out size estimates, from sources graded D or better, about Jan 2021 – Dec 2023",
    );
  });

  it("says how many are certain where not all are, and what that means one click away", async () => {
    const claims = ["2020-06-01", "2021-01-01"].map((day, at) =>
      createClaim({ id: `y${at}`, publication: "p-un", occurred: createSpan(day, "2021-12-31", "year") }),
    );
    const { state } = mount(<SentenceBar onOpenFilters={() => undefined} />, { start: { timeline }, claims });
    expect(shownText()).toBe("2 of 2 claims, 1 certainly in this window, by anyone, about Jan 2021 – Dec 2023");
    await button("1 certainly in this window").click();
    expect(state.note.value).toEqual({ kind: "certain" });
    setTimeline(state, DEFAULT_TIMELINE);
    await expect.poll(shownText).toBe("2 of 2 claims by anyone, about all years");
  });

  it("removes a part and puts focus on the next", async () => {
    const { state } = mount(<SentenceBar onOpenFilters={() => undefined} />, { start });
    (button("Remove: leaving out size estimates").element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    expect(state.filter.value.assertion).toEqual(NO_FILTER.assertion);
    await expect.element(button("Remove: from sources graded D or better")).toHaveFocus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(state.view.value).toMatchObject({ filter: NO_FILTER, timeline: DEFAULT_TIMELINE });
    await expect.element(page.getByRole("region", { name: "What is shown" })).toHaveFocus();
  });

  it("clears all at once, and offers this only where something is on", async () => {
    const { state } = mount(<SentenceBar onOpenFilters={() => undefined} />, { start });
    await button("Clear all").click();
    expect(state.view.value).toMatchObject({ filter: NO_FILTER, timeline: DEFAULT_TIMELINE });
    await expect.poll(shownText).toBe("7 of 7 claims by anyone, about all years");
    expect(button("Clear all").query()).toBeNull();
  });
});

describe("on a tablet", () => {
  it("leaves out defaults and says less", async () => {
    await page.viewport(1024, 768);
    mount(<SentenceBar onOpenFilters={() => undefined} />, { start });
    expect(shownText()).toBe("4 of 7 claims leaving out size estimates, graded D or better, about Jan 2021 – Dec 2023");
  });
});

describe("on a phone", () => {
  it("is plain text beside a button that tells how many filters are on", async () => {
    await page.viewport(390, 844);
    mount(<SentenceBar onOpenFilters={() => undefined} />, { start });
    const bar = page.getByRole("region", { name: "What is shown" });
    const words = "4 of 7 claims by anyone, leaving out size estimates, from sources graded D or better";
    await expect.element(bar.getByText(words)).toBeVisible();
    await expect.element(button("Filters, 2 active").getByText("2", { exact: true })).toBeVisible();
    expect(button(/^Remove/).query()).toBeNull();
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (theme) => {
  it.each([1440, 1024, 390])("has no fault that axe finds at %i px", async (width) => {
    await page.viewport(width, 844);
    mount(<SentenceBar onOpenFilters={() => undefined} />, { start, theme });
    expect(await faultsOf()).toEqual([]);
  });
});
