import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { AreaId } from "../../src/core/records/area.ts";
import { FigureDialog } from "../../src/views/figure/figure-dialog.tsx";
import type { FigureWorkshop } from "../../src/views/figure/figure-workshop.ts";
import { createFigures } from "./figure-mount.ts";
import { button, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

function open(figures: FigureWorkshop = createFigures(), options?: Parameters<typeof mount>[1]) {
  const onClose = vi.fn();
  return { ...mount(<FigureDialog figures={figures} onClose={onClose} />, options), onClose, figures };
}

const field = (name: string) => page.getByRole("textbox", { name, exact: true });
const choice = (name: string) => page.getByRole("combobox", { name, exact: true });
const preview = () => page.getByRole("img", { name: /^Preview/ });

describe("the form of figures", () => {
  it("shows in its preview what is typed, and goes back to what the filter says", async () => {
    open();
    await expect.element(field("Title")).toHaveValue("Claims that affirm Islamic State – Khorasan");
    await expect.element(button("Title as the filter says")).not.toBeInTheDocument();
    await field("Title").fill("Mine & theirs");
    await expect.element(page.getByRole("img", { name: "Preview: Mine & theirs" })).toBeVisible();
    await button("Title as the filter says").click();
    await expect.element(page.getByRole("img", { name: /Islamic State – Khorasan/ })).toBeVisible();
  });

  it("takes no more letters than the figure has room for, and says how many are left", async () => {
    open();
    await field("Title").fill("x".repeat(100));
    await expect.element(field("Title")).toHaveAccessibleDescription("10 letters left");
    await userEvent.type(field("Title"), "y".repeat(20));
    await expect.element(field("Title")).toHaveValue(`${"x".repeat(100)}${"y".repeat(10)}`);
  });

  it("keeps its settings while the page lives", async () => {
    const { state } = open();
    await choice("Size").selectOptions("Square");
    await button("Dark").click();
    await page.getByRole("checkbox", { name: "Names around" }).click();
    await expect.poll(() => preview().element().getAttribute("viewBox")).toBe("0 0 1080 1080");
    expect(state.figure.value).toMatchObject({ size: "square", theme: "dark", layers: ["marks", "names", "places"] });
  });

  it("is in the figure's colours, whatever those of the page", async () => {
    const groundOf = () => getComputedStyle(preview().element().querySelector("rect") as Element).fill;
    open(undefined, { theme: "dark" });
    expect(groundOf()).toBe("rgb(255, 255, 255)");
    await button("Dark").click();
    await expect.poll(groundOf).toBe("rgb(25, 29, 33)");
  });

  it("frames the selected area only where there is one", async () => {
    open();
    expect(choice("Map shows").element().textContent).toBe("As on the screenEverything coveredAfghanistanBalochistan");
    unmountAll();
    open(createFigures({}, { selection: { area: "AF-KAB" as AreaId, claim: null } }));
    await choice("Map shows").selectOptions("The selected area");
    await expect.element(choice("Map shows")).toHaveValue("selection");
  });

  it("saves and copies what is set at this moment, and says so", async () => {
    const { figures, onClose } = open();
    await field("Title").fill("At once");
    await choice("Size of the PNG").selectOptions("4×, 4800 × 2700 px");
    await button("Save PNG").click();
    await expect.element(page.getByRole("status")).toHaveTextContent("Saved figure.svg");
    const [scene, settings, format] = vi.mocked(figures.save).mock.calls[0] ?? [];
    expect(scene?.about?.title).toBe("At once");
    expect([settings?.scale, format]).toEqual([4, "png"]);
    await button("Copy picture").click();
    await expect.element(page.getByRole("status")).toHaveTextContent("Picture copied");
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("says why a picture cannot be made or copied", async () => {
    open(createFigures({ canCopy: false, save: () => Promise.reject(new Error("too large")) }));
    await button("Copy picture").click();
    await expect.element(page.getByRole("status")).toHaveTextContent("save the PNG instead");
    await button("Save SVG").click();
    await expect.element(page.getByRole("status")).toHaveTextContent("could not be made: too large");
  });
});

describe.each([
  [1440, "light"],
  [1024, "dark"],
  [390, "dark"],
  [320, "light"],
] as const)("at %i px in %s colours", (width, theme) => {
  it("has no fault that axe finds, nothing beside the screen and no target too small", async () => {
    await page.viewport(width, 844);
    open(undefined, { theme });
    expect(await faultsOf()).toEqual([]);
    const dialog = page.getByRole("dialog").element();
    expect(dialog.scrollWidth).toBeLessThanOrEqual(width);
    const least = width < 768 ? 44 : 24;
    const low = [...dialog.querySelectorAll("button, select, label:has(input), textarea")].filter(
      (target) => target.getBoundingClientRect().height < least,
    );
    expect(low.map(({ textContent }) => textContent)).toEqual([]);
    expect(preview().element().getBoundingClientRect().width).toBeGreaterThan(width / 2);
  });
});
