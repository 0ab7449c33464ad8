import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What depends on the zone of the machine: a date in parts that are not UTC's, in words, or from words or parts. */
const LOCAL =
  /\.(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\b|\.to(?:Locale(?:Date|Time)?|Date|Time)String\b|\bDate\.parse\b|\bTemporal\b|\bDate\(\)|\bDate\((?![a-z]+ \* MS_PER_DAY\))|DateTimeFormat(?!\([^;]*timeZone: "UTC")/g;

it.each([
  ["date.getMonth()"],
  ["date.setHours(0)"],
  ["date.toLocaleDateString()"],
  ["date.toString(), date.toDateString()"],
  ["new Date()"],
  ["new Date(2020, 1, 1)"],
  ["Date.parse(words)"],
  ['new Intl.DateTimeFormat("en", { month: "long" })'],
])("%s is found", (code) => {
  expect(code.match(LOCAL)).not.toBeNull();
});

it("nothing reads the zone of the machine, so that its tests may run in one zone", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    (readFileSync(`src/${file}`, "utf8").match(LOCAL) ?? []).map((code) => `${file}: ${code}`),
  );
  expect(found).toEqual([]);
});
