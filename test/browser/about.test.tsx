import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { faultOf } from "../../src/core/records/fault.ts";
import type { UselessFile } from "../../src/core/records/problem.ts";
import { AboutPage } from "../../src/views/about/about-page.tsx";
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
