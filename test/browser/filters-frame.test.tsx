import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { faultOf } from "../../src/core/records/fault.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import { notify, setPlaying } from "../../src/state/actions.ts";
import { Header } from "../../src/views/header/header.tsx";
import { ErrorScreen } from "../../src/views/problems/error-screen.tsx";
import { LoadingScreen } from "../../src/views/problems/loading-screen.tsx";
import { Notice } from "../../src/views/problems/notice.tsx";
import { english } from "../helpers/english.ts";
import { createFigures } from "./figure-mount.ts";
import { button, mount } from "./filters-mount.tsx";
import { faultsOf, unmountAll } from "./mounted.ts";

const problems: readonly Problem[] = [
  {
    file: "claims.csv",
    row: 118,
    column: "occurred_from",
    value: "2022-13-01",
    fault: faultOf("notDate", "2022-13-01", []),
  },
  {
    file: "claims.csv",
    row: 240,
    column: "claimant",
    value: "unamaa",
    fault: faultOf("unknownId", "unamaa", "claimants.csv", "unama"),
  },
  {
    file: "regions.csv",
    row: 12,
    column: "parent",
    value: "AFG",
    fault: faultOf("unknownId", "AFG", "regions.csv", "AF"),
  },
];
const nothing = () => {};
const figures = createFigures();

beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  vi.useRealTimers();
  unmountAll();
});

describe("the header", () => {
  it("copies the link and switches the theme", async () => {
    const onCopyLink = vi.fn();
    const { state } = mount(<Header onCopyLink={onCopyLink} figures={figures} />);
    await button("Copy link").click();
    expect(onCopyLink).toHaveBeenCalledOnce();
    await button("Switch to dark colours").click();
    expect(state.theme.value).toBe("dark");
    await expect.element(button("Switch to light colours")).toBeInTheDocument();
  });

  it("opens the form of figures, which stops playback", async () => {
    const { state } = mount(<Header onCopyLink={nothing} figures={figures} />);
    setPlaying(state, true);
    await button("Export figure").click();
    await expect.element(page.getByRole("dialog", { name: "Export figure" })).toBeVisible();
    expect(state.playing.value).toBe(false);
  });

  it("says nothing of data problems where there are none", () => {
    mount(<Header onCopyLink={nothing} figures={figures} />);
    expect(button(/Data problems/).query()).toBeNull();
  });
});

describe("the data problems", () => {
  it("are listed by file, that of the regions before those that refer to it, and Escape gives focus back", async () => {
    mount(<Header onCopyLink={nothing} figures={figures} />, { problems });
    await button("Data problems (3)").click();
    const dialog = page.getByRole("dialog", { name: "3 rows were left out" });
    const tables = dialog.getByRole("table");
    await expect.element(tables.last()).toHaveTextContent("118");
    expect(tables.elements().map((table) => table.querySelector("caption")?.textContent)).toEqual([
      "regions.csv",
      "claims.csv",
    ]);
    await userEvent.keyboard("{Escape}");
    expect(dialog.query()).toBeNull();
    await expect.element(button("Data problems (3)")).toHaveFocus();
  });

  it("are copied as lines of text", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    mount(<Header onCopyLink={nothing} figures={figures} />, { problems });
    await button("Data problems (3)").click();
    await button("Copy as text").click();
    const lines = (write.mock.calls[0]?.[0] ?? "").split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[2]).toBe(
      "claims.csv\t118\toccurred_from\t2022-13-01\t“2022-13-01” is no date.\tWrite year-month-day, such as 2023-05-17.",
    );
    await expect.element(page.getByRole("dialog").getByRole("status")).toHaveTextContent("Copied");
  });

  it("are not called rows where a whole file is meant", async () => {
    const whole = {
      file: "regions.geojson",
      row: null,
      column: null,
      value: "AF-KAB",
      fault: faultOf("noPolygon", "Kabul"),
    };
    mount(<Header onCopyLink={nothing} figures={figures} />, { problems: [whole] });
    await button("Data problems (1)").click();
    await expect.element(page.getByRole("dialog", { name: "1 data problem" })).toHaveTextContent("whole file");
  });
});

describe("a notice", () => {
  it("goes after about four seconds, but not under the pointer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { state } = mount(<Notice />);
    notify(state, "Link copied");
    await vi.waitFor(() => expect(document.querySelector(".notice p")?.textContent).toBe("Link copied"), {
      timeout: 10_000,
    });
    const words = document.querySelector<HTMLElement>(".notice p");
    vi.advanceTimersByTime(3900);
    words?.dispatchEvent(new PointerEvent("pointerenter"));
    await vi.advanceTimersByTimeAsync(50);
    vi.advanceTimersByTime(10_000);
    expect(state.notice.value?.words).toBe("Link copied");
    words?.dispatchEvent(new PointerEvent("pointerleave"));
    await vi.advanceTimersByTimeAsync(50);
    vi.advanceTimersByTime(4100);
    expect(state.notice.value).toBeNull();
  });

  it("goes when it is dismissed", async () => {
    const { state } = mount(<Notice />);
    notify(state, "Link copied");
    await expect.element(page.getByRole("status")).toHaveTextContent("Link copied");
    await button("Dismiss").click();
    expect(state.notice.value).toBeNull();
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (theme) => {
  it.each([1440, 390])("header and problems have no fault that axe finds at %i px", async (width) => {
    await page.viewport(width, 844);
    mount(<Header onCopyLink={nothing} figures={figures} />, { problems, theme });
    expect(await faultsOf()).toEqual([]);
    await button("Data problems (3)").click();
    expect(await faultsOf()).toEqual([]);
  });

  it("the screens before the atlas have none", async () => {
    const { root } = mount(<LoadingScreen text={english} />, { theme });
    expect(root.textContent).toBe("Loading the claims");
    expect(await faultsOf()).toEqual([]);
    unmountAll();
    mount(<ErrorScreen text={english} problem={{ file: "claims.csv", fault: faultOf("missingFile", null) }} />, {
      theme,
    });
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("claims.csv: The file is missing.Put it back into the data folder.");
    expect(await faultsOf()).toEqual([]);
  });
});
