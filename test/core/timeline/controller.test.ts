import { describe, expect, it } from "vitest";
import { pressOnHandle, pressOnWindow } from "../../../src/core/timeline/controller.ts";
import type { WindowEnd } from "../../../src/core/timeline/unit-grid.ts";
import { createSettings, createTimes, written } from "./create-settings.ts";

describe("a key on a handle", () => {
  const settings = createSettings("2021-08-01 2023-12-31");
  const press = (end: WindowEnd, key: string, width = false): string | null => {
    const pressed = pressOnHandle(settings, end, { key, width }, createTimes());
    return pressed && written(pressed);
  };

  it.each([
    ["ArrowRight", "2021-09-01 2023-12-31", "2021-08-01 2024-01-31"],
    ["ArrowUp", "2021-09-01 2023-12-31", "2021-08-01 2024-01-31"],
    ["ArrowLeft", "2021-07-01 2023-12-31", "2021-08-01 2023-11-30"],
    ["ArrowDown", "2021-07-01 2023-12-31", "2021-08-01 2023-11-30"],
    ["PageUp", "2022-10-01 2023-12-31", "2021-08-01 2025-02-28"],
    ["PageDown", "2020-06-01 2023-12-31", "2021-08-01 2022-10-31"],
    ["Home", ". 2023-12-31", "2021-08-01 2021-08-31"],
    ["End", "2023-12-01 2023-12-31", "2021-08-01 ."],
  ])("%s moves that handle", (key, ofStart, ofEnd) => {
    expect([press("from", key), press("to", key)]).toEqual([ofStart, ofEnd]);
  });

  it("with Ctrl moves the window by its own width", () => {
    expect(press("from", "ArrowLeft", true)).toBe("2019-03-01 2021-07-31");
    expect(press("to", "ArrowRight", true)).toBe("2023-11-01 .");
  });

  it("means nothing otherwise", () => {
    expect([press("from", "a"), press("from", "Home", true), press("from", " ")]).toEqual([null, null, null]);
  });
});

it("arrows mean nothing beside the handles without Ctrl", () => {
  expect(pressOnWindow(createSettings(), { key: "ArrowLeft", width: false }, createTimes())).toBe(null);
});
