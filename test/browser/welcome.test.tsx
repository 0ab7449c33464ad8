import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { keepPreferences } from "../../src/app/preferences.ts";
import { Welcome } from "../../src/views/welcome/welcome.tsx";
import { button, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

let end = (): void => {};
afterEach(() => {
  end();
  localStorage.clear();
  unmountAll();
});

/** A page whose storage is closed to it. */
const closed = {
  get localStorage(): Storage {
    throw new DOMException("denied", "SecurityError");
  },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
const note = () => page.getByRole("region", { name: "What this shows" });

describe("the welcome", () => {
  it("begins with what the atlas is about, and says what is affirmed", async () => {
    mount(<Welcome />);
    await expect
      .element(note())
      .toHaveTextContent(
        /^This atlas shows who says that Islamic State – Khorasan \(IS-K\) is, or is not, where and when\./,
      );
    await expect.element(note()).toHaveTextContent("affirms that IS-K is or acts there");
  });

  it("says what a claim is and leads to the page about the data", async () => {
    const { state } = mount(<Welcome />);
    await expect.element(note()).toHaveTextContent("A claim is what somebody said, not a fact.");
    await button("About the data").click();
    expect(state.view.value.page).toBe("about");
  });

  it("is dismissed for good", async () => {
    const first = mount(<Welcome />);
    end = keepPreferences(first.state, window);
    await button("Got it").click();
    expect(note().query()).toBeNull();
    unmountAll();
    const second = mount(<Welcome />);
    keepPreferences(second.state, window)();
    await expect.poll(() => note().query()).toBeNull();
  });

  it("is dismissed for this visit where storage is closed, and takes spoilt storage for none", async () => {
    const { state } = mount(<Welcome />);
    end = keepPreferences(state, closed);
    await button("Got it").click();
    expect(note().query()).toBeNull();
    unmountAll();
    localStorage.setItem("atlas-habits", "{welcomed");
    const other = mount(<Welcome />);
    keepPreferences(other.state, window)();
    await expect.element(note()).toBeVisible();
  });

  it.each([1440, 390])("has no fault that axe finds at %i px", async (width) => {
    await page.viewport(width, 844);
    for (const theme of ["light", "dark"] as const) {
      mount(<Welcome />, { theme });
      expect(await faultsOf()).toEqual([]);
      unmountAll();
    }
  });
});
