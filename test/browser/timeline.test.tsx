import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { setFilter } from "../../src/state/actions.ts";
import { createClaim, createDataset } from "../helpers/claims.ts";
import { faultsOf } from "./mounted.ts";
import { drag, dragHandle, handle, mountTimeline, unmountTimelines } from "./timeline-mount.tsx";

afterEach(unmountTimelines);

const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByRole("textbox", { name });

describe("the handles", () => {
  it("are sliders that tell their date", async () => {
    await mountTimeline();
    await expect.element(handle("Start")).toHaveAttribute("aria-valuetext", "1 August 2021");
    await expect.element(handle("End")).toHaveAttribute("aria-valuetext", "31 December 2023");
    const values = ["aria-valuemin", "aria-valuenow", "aria-valuemax"].map((name) =>
      Number(handle("Start").element().getAttribute(name)),
    );
    expect(values).toEqual([...values].sort((one, other) => one - other));
  });

  it("say earliest and latest when open", async () => {
    await mountTimeline({ window: { from: null, to: null } });
    await expect.element(handle("Start")).toHaveAttribute("aria-valuetext", "earliest, 10 January 2014");
    await expect.element(handle("End")).toHaveAttribute("aria-valuetext", "latest, 22 February 2026");
    await expect.element(page.getByText("latest, 22 Feb 2026")).toBeInTheDocument();
  });

  it("move by keys, and with Ctrl the window moves", async () => {
    const { window } = await mountTimeline();
    (handle("Start").element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(window()).toBe("2021-09-01 2023-12-31");
    await userEvent.keyboard("{Home}");
    expect(window()).toBe(". 2023-12-31");
    await userEvent.keyboard("{Tab}{PageDown}");
    expect(window()).toBe(". 2022-09-30");
    await userEvent.keyboard("{End}");
    expect(window()).toBe(". .");
    await userEvent.keyboard("{ArrowLeft}");
    expect(window()).toBe(". 2026-01-31");
  });

  it("keep their place in the order of the Tab key", async () => {
    await mountTimeline();
    (handle("Start").element() as HTMLElement).focus();
    await userEvent.keyboard("{Tab}");
    await expect.element(handle("End")).toHaveFocus();
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    await expect.element(handle("Start")).toHaveFocus();
  });

  it("follow the mouse and rest at the beginning of a month", async () => {
    const { window, xOf } = await mountTimeline();
    await dragHandle("Start", xOf("2020-03-04"));
    expect(window()).toBe("2020-03-01 2023-12-31");
    await dragHandle("End", xOf("2024-07-30"));
    expect(window()).toBe("2020-03-01 2024-07-31");
  });

  it("become open at the end of the plot", async () => {
    const { window } = await mountTimeline();
    await dragHandle("End", 1436);
    await dragHandle("Start", 60);
    expect(window()).toBe(". .");
  });

  it("change places when dragged over one another", async () => {
    const { window, xOf } = await mountTimeline();
    await dragHandle("Start", xOf("2025-06-30"));
    expect(window()).toBe("2024-01-01 2025-06-30");
    await expect.element(handle("End")).toHaveFocus();
  });

  it("are one in a cumulative window", async () => {
    await mountTimeline({ mode: "cumulative", window: { from: null, to: null } });
    expect(page.getByRole("slider").elements()).toHaveLength(1);
  });
});

describe("the window", () => {
  it("moves as a whole with the mouse", async () => {
    const { window, xOf } = await mountTimeline();
    await drag(xOf("2022-06-10"), xOf("2020-06-10"));
    expect(window()).toBe("2019-08-01 2021-12-31");
  });

  it("moves by its own width with Ctrl and the arrows, also from a button", async () => {
    const { window } = await mountTimeline();
    (handle("Start").element() as HTMLElement).focus();
    await userEvent.keyboard("{Control>}{ArrowLeft}{/Control}");
    expect(window()).toBe("2019-03-01 2021-07-31");
    (button("Loop").element() as HTMLElement).focus();
    await userEvent.keyboard("{Control>}{ArrowRight}{/Control}");
    expect(window()).toBe("2021-08-01 2023-12-31");
  });

  it("draws the nearest handle to a press beside it", async () => {
    const { window, xOf } = await mountTimeline();
    await drag(xOf("2018-03-02"), xOf("2018-03-02"));
    expect(window()).toBe("2018-03-01 2023-12-31");
    await drag(xOf("2024-10-30"), xOf("2024-12-30"));
    expect(window()).toBe("2018-03-01 2024-12-31");
  });

  it("is drawn anew while everything is in view, and not by a mere press", async () => {
    const { window, xOf } = await mountTimeline({ window: { from: null, to: null } });
    await drag(xOf("2018-03-15"), xOf("2018-03-15"));
    expect(window()).toBe(". .");
    await drag(xOf("2020-05-15"), xOf("2018-03-15"));
    expect(window()).toBe("2018-03-01 2020-05-31");
  });
});

describe("the date fields", () => {
  it("show the window and take dates as people write them", async () => {
    const { window } = await mountTimeline();
    await expect.element(field("From date")).toHaveValue("1 Aug 2021");
    await userEvent.fill(field("From date"), "Mar 2020");
    await userEvent.keyboard("{Enter}");
    expect(window()).toBe("2020-03-01 2023-12-31");
    await userEvent.fill(field("to date"), "2024-02-10");
    await userEvent.tab();
    expect(window()).toBe("2020-03-01 2024-02-10");
    await expect.element(field("to date")).toHaveValue("10 Feb 2024");
  });

  it("put dates into order", async () => {
    const { window } = await mountTimeline();
    await userEvent.fill(field("From date"), "1 Mar 2024");
    await userEvent.keyboard("{Enter}");
    expect(window()).toBe("2023-12-31 2024-03-01");
  });

  it("open an end that is emptied", async () => {
    const { window } = await mountTimeline();
    await userEvent.clear(field("to date"));
    await userEvent.keyboard("{Enter}");
    expect(window()).toBe("2021-08-01 .");
    await expect.element(field("to date")).toHaveAttribute("placeholder", "latest");
  });

  it("say what is wrong with what is no date, until it is given up", async () => {
    const { state, window } = await mountTimeline();
    await userEvent.fill(field("From date"), "32 Mar 2020");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("“32 Mar 2020” is no date.")).toBeVisible();
    expect(state.spoken.value?.words).toMatch(/^“32 Mar 2020” is no date\./);
    await expect.element(field("From date")).toHaveAttribute("aria-invalid", "true");
    expect(await faultsOf("region")).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect.element(field("From date")).toHaveValue("1 Aug 2021");
    expect(page.getByText("is no date").elements()).toEqual([]);
    expect(window()).toBe("2021-08-01 2023-12-31");
  });

  it("keep Space and arrows to themselves", async () => {
    const { state, window } = await mountTimeline();
    await userEvent.click(field("From date"));
    await userEvent.keyboard("{End} {Control>}{ArrowLeft}{/Control}{Escape}");
    expect([state.playing.value, window()]).toEqual([false, "2021-08-01 2023-12-31"]);
  });
});

describe("playback", () => {
  it("starts and stops by its button", async () => {
    const { state } = await mountTimeline({ speed: 4 });
    await userEvent.click(button("Play"));
    expect(state.playing.value).toBe(true);
    await userEvent.click(button("Pause"));
    expect(state.playing.value).toBe(false);
  });

  it("starts and stops by Space on a handle, and moves the window", async () => {
    const { state, window } = await mountTimeline({ speed: 4 });
    (handle("End").element() as HTMLElement).focus();
    await userEvent.keyboard(" ");
    expect(state.playing.value).toBe(true);
    await expect.poll(window).toBe("2021-10-01 2024-02-29");
    await userEvent.keyboard(" ");
    expect(state.playing.value).toBe(false);
  });

  it("is not started by Space on a button of another kind", async () => {
    const { state } = await mountTimeline();
    (button("Loop").element() as HTMLElement).focus();
    await userEvent.keyboard(" ");
    expect([state.playing.value, state.timeline.value.loop]).toEqual([false, true]);
  });

  it("stops when a handle is taken hold of", async () => {
    const { state, xOf } = await mountTimeline({ speed: 0.5 });
    await userEvent.click(button("Play"));
    await dragHandle("End", xOf("2024-07-30"));
    expect(state.playing.value).toBe(false);
  });
});

describe("the controls", () => {
  it("step the window on and back by what is chosen", async () => {
    const { window } = await mountTimeline();
    await userEvent.click(button("One month on"));
    expect(window()).toBe("2021-09-01 2024-01-31");
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Step" }), "Year by year");
    await userEvent.click(button("One year back"));
    expect(window()).toBe("2020-09-01 2023-01-31");
  });

  it("step to the next claim under the filter", async () => {
    const { state, window } = await mountTimeline({ step: "claim", mode: "cumulative" });
    await userEvent.click(button("On to the next claim"));
    expect(window()).toBe(". 2024-03-22");
    setFilter(state, { text: "no such words" });
    await userEvent.click(button("Back to the claim before"));
    expect(window()).toBe(". 2024-02-29");
  });

  it("change the mode and the months of a rolling window", async () => {
    const { window } = await mountTimeline();
    expect(page.getByRole("spinbutton").elements()).toEqual([]);
    await userEvent.click(button("Rolling"));
    expect(window()).toBe("2023-01-01 2023-12-31");
    await userEvent.fill(page.getByRole("spinbutton", { name: "Months in the rolling window" }), "6");
    expect(window()).toBe("2023-07-01 2023-12-31");
    await userEvent.click(button("Cumulative"));
    expect(window()).toBe(". 2023-12-31");
    await expect.element(button("Cumulative")).toHaveAttribute("aria-pressed", "true");
  });

  it("change the speed", async () => {
    const { state } = await mountTimeline();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Speed" }), "4×");
    expect(state.timeline.value.speed).toBe(4);
  });

  it("change the clock and tell of the claims it has no date of", async () => {
    const { state } = await mountTimeline();
    await userEvent.click(button("Reported"));
    expect(state.timeline.value.clock).toBe("reported");
    await expect.element(page.getByText("1 claim has no date of publication.")).toBeInTheDocument();
  });
});

it("a view from elsewhere comes into order", async () => {
  const { window } = await mountTimeline({ mode: "rolling", rollingMonths: 3 });
  await expect.poll(window).toBe("2023-10-01 2023-12-31");
});

it("without a date by its clock there is the other clock to choose", async () => {
  const dataset = createDataset({ claims: [createClaim({ id: "undated", reported: null })] });
  const { state } = await mountTimeline({ clock: "reported" }, { dataset });
  await expect.element(page.getByText("No claim has a date by this clock.")).toBeInTheDocument();
  await userEvent.click(button("Occurred"));
  expect(state.timeline.value.clock).toBe("occurred");
  expect(page.getByRole("slider").elements()).toHaveLength(2);
});

describe.each(["light", "dark"] as const)("in %s colours", (theme) => {
  it.each([1440, 1024, 768, 390])("nothing is wrong for axe or overflows at %d px", async (width) => {
    await mountTimeline({ clock: "reported", mode: "rolling" }, { width, theme });
    await expect.element(handle("End")).toBeInTheDocument();
    await document.fonts.ready;
    expect(await faultsOf("region")).toEqual([]);
    const row = document.querySelector(".control-row") as HTMLElement;
    expect(row.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.querySelector(".plot")?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      (document.querySelector("[data-mounted]") as HTMLElement).getBoundingClientRect().bottom,
    );
  });
});

it("its targets are at least 24 px, and 44 px high on a phone", async () => {
  await mountTimeline({}, { width: 390 });
  const heights = [...document.querySelectorAll(".control-row :is(button, select)")].map(
    (target) => target.getBoundingClientRect().height,
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
