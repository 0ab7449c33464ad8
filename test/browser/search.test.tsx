import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { setFilter } from "../../src/state/actions.ts";
import { DetailsPanel } from "../../src/views/details/details-panel.tsx";
import { FilterPanel } from "../../src/views/filters/filter-panel.tsx";
import { ClaimsTable } from "../../src/views/table/claims-table.tsx";
import { createDetailsDataset, mount } from "./details-mount.tsx";

afterEach(() => {
  for (const root of document.querySelectorAll("[data-mounted]")) root.remove();
});

const dataset = {
  ...createDetailsDataset(),
  synonyms: [{ term: "Khozdar", sameAs: "Khuzdar", kind: "place", source: "the Post Office" }] as const,
};
const marks = () => [...document.querySelectorAll("mark")].map(({ textContent }) => textContent);
const elsewhere = () => [...document.querySelectorAll(".found-elsewhere")].map(({ textContent }) => textContent);

describe("the search field", () => {
  it("says what else was searched", async () => {
    const state = mount(<FilterPanel />, {}, { dataset });
    const notes = page.getByRole("status");
    await expect.element(notes).toHaveTextContent(/^$/);
    setFilter(state, { text: "Khozdar" });
    await expect.element(notes).toHaveTextContent("Also searched: Khuzdar (the same, says the Post Office)");
    setFilter(state, { text: "Balochistan" });
    await expect.element(notes).toHaveTextContent("Also searched: places in Balochistan");
  });

  it("offers by keyboard what is near where nothing is found, with how many claims each finds", async () => {
    const state = mount(<FilterPanel />, {}, { dataset });
    setFilter(state, { text: "Khuzdarr", reliability: { atLeast: "D", unjudged: true } });
    const notes = page.getByRole("status");
    await expect
      .element(notes)
      .toHaveTextContent(
        "No claim holds “Khuzdarr”. Nearest in the data:Khuzdar 2 claims under the other filters, 3 in all",
      );
    (page.getByRole("searchbox", { name: /^Search words/ }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Tab}{Tab}{Enter}");
    expect(state.filter.value.text).toBe("Khuzdar");
    await expect.element(page.getByRole("searchbox", { name: /^Search words/ })).toHaveValue("Khuzdar");
    expect(state.result.value.matching).toBe(2);
  });

  it("says so where nothing is near", async () => {
    const state = mount(<FilterPanel />, {}, { dataset });
    setFilter(state, { text: "xqzwv" });
    await expect
      .element(page.getByRole("status"))
      .toHaveTextContent("No claim holds “xqzwv”. No word in the data is near to it.");
  });
});

describe("what was found is marked", () => {
  it("in the list, with the field that holds it where that is not shown", async () => {
    const state = mount(<DetailsPanel />, {}, { dataset });
    setFilter(state, { text: "camp" });
    await expect.poll(marks).toEqual(["camp"]);
    expect(elsewhere()).toEqual([]);
    setFilter(state, { text: "Balochistan" });
    await expect.poll(elsewhere).toContain("Khuzdar lies in Balochistan");
    expect(marks()).toContain("Balochistan");
    setFilter(state, { text: "Mujahid" });
    await expect.poll(elsewhere).toEqual(["Claimed by Zabihullah Mujahid"]);
    setFilter(state, { text: "" });
    await expect.poll(marks).toEqual([]);
  });

  it("in an open claim wherever it stands", async () => {
    const state = mount(<DetailsPanel />, {}, { dataset });
    setFilter(state, { text: "Diplomat" });
    await page.getByRole("button", { name: /Support network/ }).click();
    await expect.poll(marks).toContain("Diplomat");
    expect(document.querySelector(".claim-entry.open .found-elsewhere")).toBeNull();
  });

  it("in the table, as text and never as markup", async () => {
    const state = mount(
      <ClaimsTable />,
      {},
      {
        dataset: {
          ...dataset,
          claims: dataset.claims.map((claim) => ({ ...claim, summary: `<b>camp</b> & ${claim.summary}` })),
        },
      },
    );
    setFilter(state, { text: "camp" });
    await expect.poll(marks).toContain("camp");
    expect(document.querySelector("td b:not([aria-hidden])")).toBeNull();
    expect(document.querySelector("td .clamped")?.textContent).toContain("<b>camp</b> &");
  });
});
