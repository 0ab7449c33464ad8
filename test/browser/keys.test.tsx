import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { followShortcuts } from "../../src/app/shortcuts.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import { selectArea, setHover } from "../../src/state/actions.ts";
import type { AtlasState } from "../../src/state/atlas-state.ts";
import { showKeys } from "../../src/state/preferences.ts";
import { SearchField } from "../../src/views/filters/search-field.tsx";
import { KeysDialog } from "../../src/views/keys/keys-dialog.tsx";
import { useAtlas } from "../../src/views/parts/atlas-context.ts";
import { checkbox, mount } from "./filters-mount.tsx";
import { createStepCounter, type StepCounter } from "./history-mount.ts";
import { faultsOf, unmountAll } from "./mounted.ts";

const AREA = "AF-NAN" as AreaId;

let end = (): void => {};
beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  end();
  unmountAll();
});

function Keyed() {
  const state = useAtlas();
  return (
    <>
      <SearchField label="Search" value="" onSearch={() => {}} />
      <input type="checkbox" aria-label="An option" />
      {state.showsKeys.value && <KeysDialog onClose={() => showKeys(state, false)} />}
    </>
  );
}

function mountKeyed(): { readonly state: AtlasState; readonly steps: StepCounter } {
  const { state } = mount(<Keyed />);
  const steps = createStepCounter();
  end = followShortcuts(state, document, steps);
  return { state, steps };
}

const dialog = () => page.getByRole("dialog", { name: "Keys" });

describe("the keys of the page", () => {
  it("undo and redo, save while something is typed", async () => {
    const { steps } = mountKeyed();
    await userEvent.keyboard("{Control>}z{/Control}{Control>}{Shift>}Z{/Shift}{/Control}{Control>}y{/Control}");
    expect([steps.undone, steps.redone]).toEqual([1, 2]);
    await checkbox("An option").click();
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(steps.undone).toBe(2);
    await page.getByRole("searchbox").fill("camp");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(steps.undone).toBe(2);
  });

  it("undo and redo in layouts of other letters, and by what is written on a key where that is Latin", async () => {
    const { steps } = mountKeyed();
    const press = (key: string, code: string, shiftKey = false) =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, ctrlKey: true, shiftKey, bubbles: true }));
    press("я", "KeyZ");
    press("ظ", "KeyZ");
    press("z", "KeyY");
    expect([steps.undone, steps.redone]).toEqual([3, 0]);
    press("Я", "KeyZ", true);
    press("н", "KeyY");
    press("y", "KeyZ");
    expect([steps.undone, steps.redone]).toEqual([3, 3]);
  });

  it("show their list on the question mark of Arabic and Persian", async () => {
    mountKeyed();
    document.body.dispatchEvent(
      new KeyboardEvent("keydown", { key: "؟", code: "Slash", shiftKey: true, bubbles: true }),
    );
    await expect.element(dialog()).toBeVisible();
  });

  it("show their list on “?”, which gives focus back when Escape closes it", async () => {
    mountKeyed();
    await checkbox("An option").click();
    await userEvent.keyboard("?");
    await expect.element(dialog()).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(dialog().query()).toBeNull();
    await expect.element(checkbox("An option")).toHaveFocus();
  });

  it("leave “?” to what is typed, and can be told to leave it alone", async () => {
    const { state } = mountKeyed();
    await page.getByRole("searchbox").click();
    await userEvent.keyboard("?");
    expect(dialog().query()).toBeNull();
    await expect.element(page.getByRole("searchbox")).toHaveValue("?");
    await checkbox("An option").click();
    await userEvent.keyboard("?");
    await checkbox("“?”, “/” and F6 are keys of this page").click();
    await userEvent.keyboard("{Escape}?");
    expect([dialog().query(), state.showsKeys.value]).toEqual([null, false]);
  });

  it("close what lies topmost on Escape: dialog, then tip, then details", async () => {
    const { state } = mountKeyed();
    selectArea(state, AREA);
    setHover(state, { area: AREA, claim: null, at: { x: 1, y: 1 } });
    await userEvent.keyboard("?");
    await expect.element(dialog()).toBeVisible();
    const open = () => [state.showsKeys.value, state.hover.value !== null, state.selection.value.area !== null];
    await userEvent.keyboard("{Escape}");
    expect(open()).toEqual([false, true, true]);
    await userEvent.keyboard("{Escape}");
    expect(open()).toEqual([false, false, true]);
    await userEvent.keyboard("{Escape}");
    expect(open()).toEqual([false, false, false]);
  });
});

it.each([1440, 390])("the list of keys has no fault that axe finds at %i px", async (width) => {
  await page.viewport(width, 844);
  for (const theme of ["light", "dark"] as const) {
    mount(<KeysDialog onClose={() => undefined} />, { theme });
    expect(await faultsOf()).toEqual([]);
    const box = dialog().element();
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    unmountAll();
  }
});
