import { useState } from "preact/hooks";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Layout } from "../../src/core/layout.ts";
import { type Panel, Panels } from "../../src/views/page/panels.tsx";
import { button, checkbox, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

const TITLES: Readonly<Record<Panel, string>> = {
  filters: "Filters",
  wider: "Wider areas",
  legend: "Colours of the map",
  time: "Time settings",
  added: "Changed between two dates",
};
const WIDTHS = { tablet: 1024, phone: 390 };

function Openers({ layout }: { readonly layout: Exclude<Layout, "desktop"> }) {
  const [open, setOpen] = useState<Panel | null>(null);
  return (
    <>
      {(["filters", "wider", "legend", "time"] as const).map((panel) => (
        <button key={panel} type="button" onClick={() => setOpen(panel)}>
          {`Open ${panel}`}
        </button>
      ))}
      <Panels layout={layout} open={open} onClose={() => setOpen(null)} onList={() => setOpen("added")} />
    </>
  );
}

async function show(layout: "tablet" | "phone", theme: "light" | "dark" = "light") {
  await page.viewport(WIDTHS[layout], 844);
  return mount(<Openers layout={layout} />, { theme });
}

const sheet = (panel: Panel) => page.getByRole("dialog", { name: TITLES[panel] });
const boxOf = (panel: Panel) => sheet(panel).element().getBoundingClientRect();
const grip = () => page.getByRole("slider", { name: "Height of this panel" });

afterEach(unmountAll);

it("is a sheet beside a tablet's map that Escape closes, and gives focus back", async () => {
  const { state } = await show("tablet");
  await button("Open filters").click();
  await expect.poll(() => boxOf("filters").left).toBe(0);
  expect(boxOf("filters").width).toBe(320);
  await checkbox("Taliban, 2 claims").click();
  expect(state.filter.value.category).toEqual({ kind: "without", values: ["TB"] });
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => sheet("filters").query()).toBeNull();
  await expect.element(button("Open filters")).toHaveFocus();
});

describe("on a phone", () => {
  it("rises from below, and Escape closes it wherever the focus is", async () => {
    await show("phone");
    await button("Open filters").click();
    const measured = () => {
      const { width, height, bottom } = boxOf("filters");
      return [width, height, bottom].map(Math.round);
    };
    await expect.poll(measured).toEqual([390, 591, 844]);
    (button("Open time").element() as HTMLElement).focus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => sheet("filters").query()).toBeNull();
  });

  it("leaves the page free: another panel takes the place of the first", async () => {
    await show("phone");
    await button("Open filters").click();
    (button("Open time").element() as HTMLElement).click();
    await expect.element(sheet("time")).toBeVisible();
    await expect.poll(() => sheet("filters").query()).toBeNull();
  });

  it("is drawn up and down by keys, taps and the finger", async () => {
    const { state } = await show("phone");
    await button("Open wider").click();
    await expect.element(grip()).toHaveAttribute("aria-valuetext", "middle");
    (grip().element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(() => Math.round(boxOf("wider").height)).toBe(844 - 52);
    await userEvent.keyboard("{Home}");
    await expect.element(grip()).toHaveAttribute("aria-valuetext", "low");
    await userEvent.keyboard("{ArrowDown}{ArrowUp}");
    await expect.element(grip()).toHaveAttribute("aria-valuetext", "middle");
    drag(0);
    await expect.element(grip()).toHaveAttribute("aria-valuetext", "whole page");
    await expect.poll(() => Math.round(boxOf("wider").height)).toBe(844 - 52);
    drag(-150);
    await expect.element(grip()).toHaveAttribute("aria-valuetext", "middle");
    drag(-700);
    await expect.poll(() => sheet("wider").query()).toBeNull();
    await expect.poll(() => state.sheetHeight.value).toBe("middle");
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (theme) => {
  it.each(["filters", "wider", "time"] as const)("the phone's sheet %s has no fault that axe finds", async (panel) => {
    await show("phone", theme);
    await button(`Open ${panel}`).click();
    await expect.poll(() => Math.round(boxOf(panel).bottom)).toBe(844);
    expect(await faultsOf()).toEqual([]);
  });
});

/** Takes the grip of the open sheet and lets go of it so many px higher. */
function drag(by: number): void {
  const element = grip().element();
  element.setPointerCapture = () => undefined;
  const { left, top } = element.getBoundingClientRect();
  const at = (type: string, y: number) =>
    element.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true, clientX: left + 20, clientY: y }),
    );
  at("pointerdown", top);
  if (by !== 0) at("pointermove", top - by);
  at("pointerup", top - by);
}
