import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DetailsPanel } from "../../src/views/details/details-panel.tsx";
import { Legend } from "../../src/views/legend/legend.tsx";
import { RampBar } from "../../src/views/legend/ramp-bar.tsx";
import { WiderAreas } from "../../src/views/wider/wider-areas.tsx";
import { button, heading, mount, viewOf } from "./details-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

beforeEach(() => page.viewport(1440, 900));
afterEach(unmountAll);

describe("the strip of wider areas", () => {
  it("counts claims and denials, and shows the area under the pointer or the focus on the map", async () => {
    const state = mount(<WiderAreas />);
    const row = button("Whole of Pakistan 1, 1 deny");
    await row.hover();
    expect(state.hover.value).toEqual({ area: "PK:country", claim: null, at: null });
    await heading("About wider areas").hover();
    expect(state.hover.value).toBeNull();
    await userEvent.keyboard("{Tab}");
    await expect.element(row).toHaveFocus();
    expect(state.hover.value?.area).toBe("PK:country");
  });

  it("opens an area, which then stays though nothing matches", async () => {
    const state = mount(<WiderAreas />, viewOf(null, null, ["2023-01-01", "2023-12-31"]));
    await button(/^Whole of Pakistan/).click();
    expect(state.selection.value).toEqual({ area: "PK:country", claim: null });
    state.view.value = { ...state.view.value, ...viewOf("PK:country", null, ["2015-01-01", "2015-12-31"]) };
    await expect.element(button("Whole of Pakistan 0")).toHaveAttribute("aria-pressed", "true");
  });

  it("says so where no claim speaks of a wider area", async () => {
    mount(<WiderAreas />, viewOf(null, null, ["2015-01-01", "2015-12-31"]));
    await expect.element(page.getByText("No matching claim speaks of a wider area.")).toBeVisible();
  });
});

describe("the legend", () => {
  it("chooses what the map is coloured by and says what that counts", async () => {
    const state = mount(<Legend />);
    await expect.element(page.getByText("Claims that affirm IS-K there")).toBeVisible();
    await button("First year").click();
    expect(state.view.value.measure).toBe("first-affirmed");
    await expect.element(button("First year")).toHaveAttribute("aria-pressed", "true");
    await expect
      .element(
        page.getByRole("img", {
          name: /Year by which a claim had affirmed IS-K there, counted from the end of its span: 20/,
        }),
      )
      .toBeVisible();
    await expect.element(page.getByText("Not affirmed so far")).toBeVisible();
  });

  it("explains only what is on the map", async () => {
    mount(<Legend />, viewOf(null, null, ["2016-01-01", "2016-12-31"]));
    expect(page.getByText("Claims on the whole area").elements()).toHaveLength(0);
    expect(page.getByText("deny", { exact: true }).elements()).toHaveLength(0);
    await expect.element(page.getByText("No claim in this window")).toBeVisible();
  });
});

describe("details, strip and legend", () => {
  for (const theme of ["light", "dark"] as const) {
    it(`have no fault that axe finds, ${theme}`, async () => {
      const views = [
        () => mount(<DetailsPanel />, viewOf("PK213", null, ["2021-08-01", "2023-12-31"]), { theme }),
        () => mount(<DetailsPanel />, viewOf("PK213", "old", ["2021-08-01", "2023-12-31"]), { theme }),
        () => mount(<DetailsPanel />, viewOf("PK213", "denial"), { theme }),
        () => mount(<DetailsPanel />, viewOf(null, "network"), { theme }),
        () => mount(<DetailsPanel />, viewOf("PK232"), { theme }),
        () => mount(<DetailsPanel />, viewOf(null), { theme }),
        () => mount(<WiderAreas />, viewOf("PK:country"), { theme }),
        () => mount(<Legend />, {}, { theme }),
        () => mount(<RampBar onOpen={() => undefined} />, {}, { theme }),
      ];
      for (const draw of views) {
        draw();
        await new Promise(requestAnimationFrame);
        expect(await faultsOf()).toEqual([]);
        unmountAll();
      }
    });
  }
});
