import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { NO_FILTER } from "../../src/core/filter/filter.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import type { ClaimId, Dataset } from "../../src/core/records/records.ts";
import type { Theme } from "../../src/core/theme.ts";
import { DEFAULT_VIEW, NO_SELECTION, type ViewState } from "../../src/core/view-state.ts";
import { clearSelection, select } from "../../src/state/actions.ts";
import type { AtlasState } from "../../src/state/atlas-state.ts";
import { TablePage } from "../../src/views/table/table-page.tsx";
import { createClaim, createDataset } from "../helpers/claims.ts";
import { button, createDetailsDataset, mount } from "./details-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

const widths = { wide: 1176, tablet: 1024, between: 832, phone: 390 };

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

function show(
  start: Partial<ViewState> = {},
  {
    width = widths.wide,
    dataset = createDetailsDataset(),
    theme = "light",
  }: { readonly width?: number; readonly dataset?: Dataset; readonly theme?: Theme } = {},
): AtlasState {
  const state = mount(<TablePage />, start, { dataset, theme });
  const root = document.querySelector<HTMLElement>("[data-mounted]");
  if (root) root.style.inlineSize = `${width}px`;
  return state;
}

/** Three hundred claims, one a day, the first of them the oldest. */
function createLongDataset(): Dataset {
  const claims = Array.from({ length: 300 }, (_, index) => {
    const day = 17_000 + index;
    return createClaim({
      id: `c${index}`,
      summary: `Number ${index}`,
      occurred: { from: day, to: day, precision: "day" },
    });
  });
  return createDataset({ claims });
}

const grid = () => page.getByRole("grid");
const rows = () => grid().getByRole("row").elements().slice(1);
const header = (name: string) => grid().getByRole("columnheader", { name });

describe("the table of claims", () => {
  it("lists the matching claims, newest first, each with who, what, where, grade and source", async () => {
    show();
    await expect.element(grid()).toHaveAttribute("aria-rowcount", "6");
    await expect.element(page.getByRole("grid", { name: "Claims that match, newest first" })).toBeVisible();
    const cells = [...(rows()[1]?.children ?? [])].map((cell) => cell.textContent?.trim());
    expect(cells.slice(0, 4)).toEqual([
      "May 2023",
      expect.stringContaining("Sami Sadat"),
      "Support network affirms",
      "Kharan, Khuzdar",
    ]);
    expect(cells[5]).toBe("D4");
    expect(cells[6]).toContain("The Diplomat");
    await expect.element(page.getByText("Rows 1–5 of 5, newest first")).toBeVisible();
  });

  it("says what a denial denies, with a hollow swatch", () => {
    show();
    const denial = rows()[0];
    expect(denial?.querySelector("[data-column=says]")?.textContent).toBe("Denies that IS-K is present");
    expect(denial?.querySelector<SVGElement>(".stance-swatch rect")?.style.fill).toBe("none");
    expect(rows()[1]?.querySelector<SVGElement>(".stance-swatch rect")?.style.fill).not.toBe("none");
  });

  it("sorts by a heading, the other way at a second choice, and says so", async () => {
    const state = show();
    await header("Claimant").getByRole("button").click();
    await expect.element(header("Claimant")).toHaveAttribute("aria-sort", "ascending");
    expect(state.view.value.claimSort).toEqual({ column: "claimant", descending: false });
    expect(rows()[0]?.textContent).toContain("Dawn");
    await header("Claimant").getByRole("button").click();
    await expect.element(header("Claimant")).toHaveAttribute("aria-sort", "descending");
    expect(rows()[0]?.textContent).toContain("Zabihullah Mujahid");
    expect(header("Occurred").element().hasAttribute("aria-sort")).toBe(false);
  });

  it("selects a claim by a click, not by one on its link", async () => {
    const state = show();
    await grid().getByText("A newspaper wrote of a camp in Khuzdar.").click();
    expect(state.selection.value).toEqual({ area: null, claim: "camp" });
    await expect.element(grid().getByRole("row", { selected: true })).toHaveTextContent("wrote of a camp");
    const link = grid().getByRole("link", { name: "The Diplomat" }).first().element();
    link.addEventListener("click", (event) => event.preventDefault());
    await userEvent.click(link);
    expect(state.selection.value.claim).toBe("camp");
  });

  it("draws only rows near the view, whatever their number, and shows the selected one", async () => {
    const state = show({ selection: { area: null, claim: "c100" as ClaimId } }, { dataset: createLongDataset() });
    await expect.element(grid().getByText("Number 100")).toBeInViewport({ ratio: 0.9 });
    await expect.element(grid()).toHaveAttribute("aria-rowcount", "301");
    expect(rows().length).toBeLessThan(40);
    await expect.element(grid().getByRole("row", { selected: true })).toHaveAttribute("aria-rowindex", "201");
    select(state, { area: null, claim: "c299" as ClaimId });
    await expect.element(grid().getByText("Number 299")).toBeInViewport({ ratio: 0.9 });
    await expect.element(page.getByText(/^Rows 1–\d of 300, newest first$/)).toBeVisible();
  });

  it("answers arrows, Page Down, Home, End, Enter and Space in one row at a time", async () => {
    const state = show({}, { dataset: createLongDataset() });
    await expect.element(grid().getByText("Number 299")).toBeVisible();
    const focused = () => document.activeElement?.querySelector("[data-column=summary]")?.textContent;
    header("Reported").getByRole("button").element().focus();
    await userEvent.keyboard("{Tab}");
    expect(focused()).toBe("Number 299");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(focused()).toBe("Number 298");
    await userEvent.keyboard("{End}");
    await expect.poll(focused).toBe("Number 0");
    await expect.element(grid().getByText("Number 0", { exact: true })).toBeInViewport({ ratio: 0.9 });
    await userEvent.keyboard("{Enter}");
    expect(state.selection.value.claim).toBe("c0");
    await userEvent.keyboard("{Home}");
    await expect.poll(focused).toBe("Number 299");
    await userEvent.keyboard("{PageDown} ");
    expect(Number(state.selection.value.claim?.slice(1))).toBeLessThan(295);
    expect(rows().filter((row) => (row as HTMLElement).tabIndex === 0)).toHaveLength(1);
    await userEvent.keyboard("{Tab}");
    await expect.element(button("Save as CSV")).toHaveFocus();
  });

  it("lets the link of the row in focus be reached, and no other", async () => {
    show();
    header("Reported").getByRole("button").element().focus();
    await userEvent.keyboard("{Tab}{ArrowDown}{Tab}");
    await expect.element(grid().getByRole("link", { name: "The Diplomat" }).first()).toHaveFocus();
    await userEvent.keyboard("{Tab}");
    await expect.element(button("Save as CSV")).toHaveFocus();
  });

  it("takes the focus back when the details that had it are closed", async () => {
    const state = show({ selection: { area: null, claim: "camp" as ClaimId } });
    await expect.element(grid().getByRole("row", { selected: true })).toBeVisible();
    clearSelection(state);
    await expect.poll(() => document.activeElement?.textContent).toContain("wrote of a camp");
  });

  it("says what holds all claims back, and brings them back", async () => {
    const state = show({ filter: { ...NO_FILTER, text: "zzz" } });
    await expect.element(page.getByText("Without “zzz”, 5 more match.")).toBeVisible();
    await button("Remove “zzz”").click();
    await expect.element(page.getByText("Rows 1–5 of 5, newest first")).toBeVisible();
    expect(state.filter.value.text).toBe("");
  });
});

describe("the table of regions", () => {
  it("lists regions and wider areas with counts, days and who speaks", async () => {
    show({ table: "regions" });
    await button("Regions").click();
    const khuzdar = grid()
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: "Khuzdar" }) });
    await expect.element(khuzdar).toBeVisible();
    expect([...khuzdar.element().children].map((cell) => cell.textContent?.trim())).toEqual([
      "Khuzdar",
      "District of Balochistan",
      "Afghan Republic affirms, Research and media affirms",
      "3",
      "3",
      "0",
      "0",
      "2",
      "by 1 Sep 2016",
      "May 2023",
      "never",
    ]);
    const column = grid().getByRole("button", { name: "First affirmed" });
    await expect.element(column).toHaveAttribute("title", expect.stringContaining("the end of the span"));
    await expect.element(grid().getByRole("rowheader", { name: "Pakistan, whole country" })).toBeVisible();
    await expect.element(grid().getByRole("rowheader", { name: "Ziarat" })).toBeVisible();
  });

  it("shares its selection", async () => {
    const state = show({ table: "regions", selection: { area: "AF-HER" as AreaId, claim: null } });
    await expect.element(grid().getByRole("row", { selected: true })).toHaveTextContent("Herat");
    await grid().getByRole("rowheader", { name: "Kharan" }).click();
    expect(state.selection.value).toEqual({ ...NO_SELECTION, area: "PK212" });
  });

  it("is reached by the switch, and sorts by its headings", async () => {
    const state = show();
    await button("Regions").click();
    expect(state.view.value.table).toBe("regions");
    await header("Region").getByRole("button").click();
    await expect.element(header("Region")).toHaveAttribute("aria-sort", "ascending");
    expect(rows()[0]?.textContent).toContain("Herat");
    expect(state.view.value.claimSort).toEqual(DEFAULT_VIEW.claimSort);
  });
});

describe("both tables", () => {
  for (const [form, width] of Object.entries(widths)) {
    it(`have no fault that axe finds, ${form}`, async () => {
      for (const theme of ["light", "dark"] as const) {
        for (const table of ["claims", "regions"] as const) {
          show({ table, selection: { area: "PK213" as AreaId, claim: "camp" as ClaimId } }, { width, theme });
          await expect.element(grid().getByRole("row", { selected: true })).toBeVisible();
          expect(await faultsOf()).toEqual([]);
          unmountAll();
        }
      }
    });

    it(`show every cell inside its row, and every row inside the table, ${form}`, async () => {
      for (const table of ["claims", "regions"] as const) {
        show({ table }, { width });
        await expect.element(grid().getByRole("rowheader").first()).toBeVisible();
        const scroller = document.querySelector(".table-grid");
        expect(scroller?.scrollWidth).toBe(scroller?.clientWidth);
        for (const row of rows()) {
          const box = row.getBoundingClientRect();
          for (const cell of row.children) {
            const inner = cell.getBoundingClientRect();
            expect(inner.bottom).toBeLessThanOrEqual(box.bottom + 0.5);
            expect(inner.right).toBeLessThanOrEqual(box.right);
          }
        }
        unmountAll();
      }
    });
  }
});
