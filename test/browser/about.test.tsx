import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { faultOf } from "../../src/core/records/fault.ts";
import type { UselessFile } from "../../src/core/records/problem.ts";
import type { RegionId, Search } from "../../src/core/records/records.ts";
import { setSearches } from "../../src/state/actions.ts";
import { AboutPage } from "../../src/views/about/about-page.tsx";
import { createSpan } from "../helpers/claims.ts";
import { button, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

const TEXTS: Readonly<Record<string, string>> = {
  "README.md": "# Data, 2026.11\n\n**A claim** is what somebody said.\n\n## Known gaps\n\n- Few local sources.",
  "LICENSE.md": "# Licence\n\n| What | Licence |\n|---|---|\n| Claims | [CC BY](https://creativecommons.org/) |",
};
const fault: UselessFile = { file: "README.md", fault: faultOf("missingFile", 404) };
const readText = (file: string) => Promise.resolve(TEXTS[file] ?? "");
const forgetAll = () => Promise.resolve();
const table = (name: string) => page.getByRole("table", { name });

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

describe("the page about the data", () => {
  it("shows the texts of the data package, with links that open elsewhere", async () => {
    mount(<AboutPage readText={readText} forgetAll={forgetAll} />);
    await expect.element(page.getByRole("heading", { name: "Data, 2026.11", level: 2 })).toBeVisible();
    await expect.element(page.getByRole("listitem").getByText("Few local sources.")).toBeVisible();
    const link = page.getByRole("link", { name: "CC BY" });
    await expect.element(link).toHaveAttribute("href", "https://creativecommons.org/");
    await expect.element(link).toHaveAttribute("rel", "noopener noreferrer");
  });

  it("counts the data: years by both clocks, types, kinds, grades, regions never named", async () => {
    mount(<AboutPage readText={readText} forgetAll={forgetAll} />);
    await expect.element(table("By year").getByRole("row", { name: "2023" })).toHaveTextContent("202367");
    await expect.element(table("By claimant").getByRole("row", { name: "United Nations" })).toHaveTextContent("3");
    await expect.element(table("By kind of claim").getByRole("row", { name: "Denial" })).toHaveTextContent("1");
    const grades = table("By grade");
    await expect.element(grades.getByRole("rowheader", { name: "Source B: usually reliable" })).toBeVisible();
    await expect.element(page.getByText("Every province and district of the map is named")).toBeVisible();
  });

  it("counts claims by region and year, provinces apart from districts, in tables that can be sorted", async () => {
    const { state } = mount(<AboutPage readText={readText} forgetAll={forgetAll} />);
    const provinces = table("Claims that name a region of Afghanistan");
    await expect.element(provinces.getByRole("row", { name: "Nangarhar" })).toHaveTextContent("Nangarhar6006");
    const districts = table("Claims that name a region of PK-BA");
    await expect.element(districts.getByRole("row", { name: "Khuzdar" })).toHaveTextContent("Khuzdar1100");
    expect(provinces.getByText("Khuzdar").query()).toBeNull();
    const all = provinces.getByRole("columnheader", { name: "All" });
    await all.getByRole("button").click();
    await expect.element(all).toHaveAttribute("aria-sort", "descending");
    await all.getByRole("button").click();
    await expect.element(all).toHaveAttribute("aria-sort", "ascending");
    await provinces.getByRole("button", { name: "Nangarhar" }).click();
    expect([state.view.value.page, state.selection.value.area]).toEqual(["map", "AF-NAN"]);
  });

  it("tells what was searched, when, where and with what outcome, or why it cannot", async () => {
    const { state } = mount(<AboutPage readText={readText} forgetAll={forgetAll} />);
    await expect.poll(() => state.searches.value).toEqual({ kind: "asked" });
    await expect.element(page.getByText("Loading what was searched")).toBeVisible();
    setSearches(state, { kind: "fault", fault: { file: "coverage.csv", fault: faultOf("noRows") } });
    await expect.element(page.getByRole("alert")).toHaveTextContent("What was searched could not be loaded.");
    await button("Try again").click();
    expect(state.searches.value).toEqual({ kind: "asked" });
    const search: Search = {
      id: "gaps",
      searchedOn: createSpan("2025-11-01", "2025-11-30", "month"),
      regions: ["AF-NAN" as RegionId, "PK213" as RegionId],
      question: "Claims that name it",
      sources: "An index of pages",
      outcome: "nothing",
      note: "By hand.",
    };
    setSearches(state, { kind: "here", searches: [search] });
    const row = table("What was searched, and when").getByRole("row").last();
    await expect
      .element(row)
      .toHaveTextContent(
        "Nov 2025Afghanistan (1): NangarharPK-BA (1): KhuzdarClaims that name itAn index of pagesNothingBy hand.",
      );
    expect(await faultsOf()).toEqual([]);
    setSearches(state, { kind: "here", searches: [] });
    await expect.element(page.getByText("No search is recorded.")).toBeVisible();
  });

  it("throws away what is kept, and says so, or that the browser does not let it", async () => {
    let isAllowed = true;
    mount(
      <AboutPage readText={readText} forgetAll={() => (isAllowed ? Promise.resolve() : Promise.reject(new Error()))} />,
    );
    await button("Forget everything kept on this computer").click();
    await expect.element(page.getByText("Nothing of the atlas is kept any more")).toBeVisible();
    isAllowed = false;
    await button("Forget everything kept on this computer").click();
    await expect.element(page.getByText("clear the data of this site")).toBeVisible();
  });

  it("goes to its parts from the list of contents", async () => {
    mount(<AboutPage readText={readText} forgetAll={forgetAll} />);
    await button("Known gaps").click();
    await expect.element(page.getByRole("heading", { name: "Known gaps" })).toHaveFocus();
  });

  it("says what it waits for, what went wrong and what to do, and keeps the numbers", async () => {
    let tries = 0;
    mount(
      <AboutPage
        forgetAll={forgetAll}
        readText={(file) => {
          if (file === "README.md") tries += 1;
          return tries > 1 ? readText(file) : Promise.reject(fault);
        }}
      />,
    );
    expect(page.getByRole("status").first().element().textContent).toBe("Loading the texts of the data package");
    const alert = page.getByRole("alert");
    await expect.element(alert).toHaveTextContent("README.md: The file is missing (the server answered 404).");
    await expect.element(alert).toHaveTextContent("Put it back into the data folder.");
    await expect.element(table("By grade")).toBeVisible();
    await button("Try again").click();
    await expect.element(page.getByRole("heading", { name: "Data, 2026.11" })).toBeVisible();
    expect(alert.query()).toBeNull();
  });

  it.each([1440, 1024, 390, 320])("has no fault that axe finds and nothing too wide at %i px", async (width) => {
    await page.viewport(width, 844);
    for (const theme of ["light", "dark"] as const) {
      mount(<AboutPage readText={readText} forgetAll={forgetAll} />, { theme });
      await expect.element(page.getByRole("heading", { name: "Data, 2026.11" })).toBeVisible();
      expect(await faultsOf()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      unmountAll();
    }
  });
});
