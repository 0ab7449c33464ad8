import { expect, it } from "vitest";
import { flagWords, spokenEnd } from "../../src/words/window-words.ts";
import { createSettings, createTimes } from "../core/timeline/create-settings.ts";
import { english } from "../helpers/english.ts";

const times = createTimes();

it("an end is read out with the month in full and flagged with it short", () => {
  const settings = createSettings("2021-08-01 2023-12-31");
  expect([spokenEnd(english, settings, "from", times), flagWords(english, settings, "from", times)]).toEqual([
    "1 August 2021",
    "1 Aug 2021",
  ]);
});

it("an open end says so, with the first or last day of the data", () => {
  const settings = createSettings(". .");
  expect(spokenEnd(english, settings, "from", times)).toBe("earliest, 5 September 2014");
  expect(flagWords(english, settings, "to", times)).toBe("latest, 19 Mar 2026");
});
