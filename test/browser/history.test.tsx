import { afterEach, beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { HeaderTools } from "../../src/views/header/header-tools.tsx";
import "../../src/views/header/header.css";
import { button, mount } from "./filters-mount.tsx";
import { createStepCounter } from "./history-mount.ts";
import { faultsOf, unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

const tools = (history = createStepCounter(), isShort = false) => (
  <header class="header">
    <div class="header-tools">
      <HeaderTools history={history} onOpenWider={isShort ? () => undefined : null} />
    </div>
  </header>
);

it("undo and redo are buttons that say when there is nothing to do", async () => {
  const history = createStepCounter({ canRedo: false });
  mount(tools(history));
  await button("Undo").click();
  expect(history.undone).toBe(1);
  await expect.element(button("Redo")).toHaveAttribute("aria-disabled", "true");
  await expect.element(button("Redo")).toHaveAttribute("title", "Nothing to redo");
});

it("on a phone they stand behind one button, with the page about the data", async () => {
  await page.viewport(390, 844);
  const history = createStepCounter();
  const { state } = mount(tools(history, true));
  await button("More").click();
  await button("Redo").click();
  expect(history.redone).toBe(1);
  await button("About the data").click();
  expect(state.view.value.page).toBe("about");
  expect(page.getByRole("dialog").query()).toBeNull();
});

it.each([false, true])("have no fault that axe finds (behind one button: %s)", async (isShort) => {
  await page.viewport(isShort ? 390 : 1440, 844);
  mount(tools(createStepCounter({ canUndo: false }), isShort));
  if (isShort) await button("More").click();
  expect(await faultsOf()).toEqual([]);
});
