import { afterEach, beforeEach, expect, vi } from "vitest";

beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls, "console errors").toEqual([]);
  expect(vi.mocked(console.warn).mock.calls, "console warnings").toEqual([]);
  vi.restoreAllMocks();
});
