import { describe, expect, test } from "vitest";
import { CONTEST_CLASSES, CONTEST_RULES, type ContestRule } from "../../../src/core/contested/contest-class.ts";
import { createContests } from "../../../src/core/contested/contests.ts";
import type { CountedRegions } from "../../../src/core/measures/contest-tally.ts";
import { contestedMeasure } from "../../../src/core/measures/contested.ts";
import { createClaimIndex } from "../../../src/core/query/claim-index.ts";
import type { RegionId } from "../../../src/core/records/records.ts";
import { extentOf } from "../../../src/core/timeline/data-times.ts";
import { contestKeys } from "../../../src/drawing/legend/contest-keys.ts";
import { contestRampScene } from "../../../src/drawing/legend/contest-ramp.ts";
import { contestSwatch } from "../../../src/drawing/legend/contest-swatches.ts";
import { legendContent } from "../../../src/drawing/legend/legend-content.ts";
import { legendScene } from "../../../src/drawing/legend/legend-scene.ts";
import { sceneToSvg } from "../../../src/export/svg.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { type ContestAnswer, contestsFor } from "../../helpers/contests-from-csv.ts";
import type { Question } from "../../helpers/counted-from-csv.ts";
import { rowsOf } from "../../helpers/csv-rows.ts";
import { english } from "../../helpers/english.ts";
import { ASKED, WINDOWS } from "../../helpers/questions-asked.ts";

const index = createClaimIndex(committedDataset);
const contests = createContests(committedDataset, index);
const measureBy = (rule: ContestRule) =>
  contestedMeasure(rule, contests, (clock) => extentOf(committedDataset.claims, clock, committedDataset.created));
const painted = rowsOf("regions.csv").filter(
  ({ parent, level }) => (parent === "AF" && level === "province") || (parent === "PK-BA" && level === "district"),
);

function contentFor({ clock = "occurred", from, to, ...parts }: Question, rule: ContestRule) {
  const day = (iso: string | undefined) => (iso === undefined ? null : createDay(iso));
  const result = index.query({ filter: filterOf(parts), clock, window: { from: day(from), to: day(to) } });
  return legendContent(result, measureBy(rule), committedDataset.regions);
}

function keysFor(question: Question, rule: ContestRule) {
  return contestKeys(english, contentFor(question, rule), measureBy(rule));
}

/** How many painted regions the files give an answer that is so, by level. */
function countedIn(
  answers: ReadonlyMap<string, ContestAnswer>,
  is: (answer: ContestAnswer) => boolean,
): CountedRegions {
  const found = painted.filter(({ id = "" }) => {
    const answer = answers.get(id);
    return answer !== undefined && is(answer);
  });
  const provinces = found.filter(({ level }) => level === "province").length;
  const regions = found.map(({ id }) => id as RegionId).sort();
  return { regions, provinces, districts: found.length - provinces };
}

const NONE: CountedRegions = { regions: [], provinces: 0, districts: 0 };

describe.each(CONTEST_RULES)("the numbers of the legend, %s,", (rule) => {
  test.each(ASKED)("are those of the files for filter %#", (parts) => {
    const seen = new Set<string>();
    for (const window of WINDOWS) {
      const question = { ...parts, ...window };
      const answers = contestsFor(question, rule);
      const keys = new Map(
        keysFor(question, rule).map(({ name, counts }) => [name, { ...counts, regions: [...counts.regions].sort() }]),
      );
      for (const kind of CONTEST_CLASSES) {
        const isKind = (answer: ContestAnswer) => answer.class === kind;
        expect(keys.get(kind), `${kind} ${JSON.stringify(question)}`).toEqual(countedIn(answers, isKind));
        expect(keys.get(`${kind} own`) ?? NONE).toEqual(
          countedIn(answers, (answer) => isKind(answer) && answer.isOwnVoice),
        );
      }
      expect(keys.get("affirmed apart") ?? NONE).toEqual(
        countedIn(answers, (answer) => answer.class === "affirmed" && answer.voices.against > 0),
      );
      const all = [...keys].filter(([name]) => !name.includes(" ")).map(([, counts]) => counts);
      expect(all.reduce((sum, { provinces, districts }) => sum + provinces + districts, 0)).toBe(painted.length);
      for (const name of keys.keys()) seen.add(name);
    }
    expect(seen.has("no-claim")).toBe(true);
  });
});

describe("the legend of contests", () => {
  const question = { ...ASKED[1], ...WINDOWS[1] };

  test("has every class, also one of no region, and tells apart what is within one voice or on other days", () => {
    const told = keysFor({ ...question, from: "2019-11-10", to: "2019-11-19" }, "same-days").map(({ words }) => words);
    expect(told).toEqual(expect.arrayContaining(CONTEST_CLASSES.map((kind) => english.contests.classes[kind](false))));
    const names = keysFor(question, "same-days").map(({ name }) => name);
    expect(names).toContain("contested own");
    expect(names).toContain("affirmed apart");
    expect(keysFor(question, "anywhere").map(({ name }) => name)).not.toContain("affirmed apart");
  });

  test("says that claims were made at different times where they may lie more than five years apart", () => {
    const contested = (asked: Question, rule: ContestRule) => keysFor(asked, rule)[0]?.words;
    expect(contested(question, "anywhere")).toBe("Contested by name");
    expect(contested({ ...question, to: "2021-01-01" }, "anywhere")).toBe("Contested by name, said at different times");
    expect(contested(ASKED[1] ?? {}, "anywhere")).toContain("at different times");
    expect(contested({ ...question, to: "2021-01-01" }, "same-days")).toBe("Contested by name");
  });

  test("draws each class as the map does, no two alike", () => {
    const drawn = CONTEST_CLASSES.map((kind) => JSON.stringify(contestSwatch(kind)));
    expect(new Set(drawn).size).toBe(CONTEST_CLASSES.length);
  });

  test("is drawn in a figure, and without what does not occur where there is little room", async () => {
    const content = contentFor(question, "same-days");
    const scene = legendScene(english, content, 320);
    await expect(sceneToSvg(scene, "light")).toMatchFileSnapshot("legend-contested.svg");
    const short = legendScene(english, content, 320, 15, english.legend.onRamp.contested);
    expect(short.height).toBeLessThan(scene.height - 60);
  });

  test("has in one line the classes of regions that are affirmed, from either side", () => {
    const wordsOf = (isMirrored: boolean) =>
      contestRampScene(english, 200, isMirrored)
        .nodes.flatMap((node) => (node.kind === "group" ? [node] : []))
        .sort((a, b) => a.x - b.x)
        .map(
          ({ nodes }) => nodes.flatMap((node) => (node.kind === "text" ? node.runs.map(({ text }) => text) : []))[0],
        );
    expect(wordsOf(false)).toEqual(["by name", "defeated", "country", "affirmed"]);
    expect(wordsOf(true)).toEqual(["affirmed", "country", "defeated", "by name"]);
  });
});
