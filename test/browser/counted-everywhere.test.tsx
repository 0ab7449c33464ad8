import { render } from "preact";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { wireMap } from "../../src/app/map-wiring.ts";
import { figureGroundOf, figureInputOf } from "../../src/app/picture/figure-input.ts";
import { CONTEST_RULES, type ContestRule } from "../../src/core/contested/contest-class.ts";
import { createContests } from "../../src/core/contested/contests.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { DEFAULT_FIGURE } from "../../src/core/figure-settings.ts";
import type { AreaId } from "../../src/core/records/area.ts";
import { parseIsoDay } from "../../src/core/time/day.ts";
import { DEFAULT_TIMELINE } from "../../src/core/timeline/timeline.ts";
import { DEFAULT_VIEW, MEASURE_NAMES, type MeasureName, type ViewState } from "../../src/core/view-state.ts";
import { mapGroundOf } from "../../src/drawing/ground/map-ground.ts";
import { colourOf } from "../../src/drawing/palette.ts";
import { figureScene } from "../../src/export/figure/figure-scene.ts";
import { loadPackage } from "../../src/io/load-package.ts";
import { FlatDrawing } from "../../src/map/flat/flat-drawing.ts";
import { setContestCode, showView } from "../../src/state/actions.ts";
import { type AtlasState, createAtlasState } from "../../src/state/atlas-state.ts";
import { Legend } from "../../src/views/legend/legend.tsx";
import { RegionList } from "../../src/views/overlay/region-list.tsx";
import { TipOfArea } from "../../src/views/overlay/tip-of-area.tsx";
import { AtlasContext, useAtlas } from "../../src/views/parts/atlas-context.ts";
import { AreaCells } from "../../src/views/table/area-cells.tsx";
import { type AreaRowsOf, createAreaRows } from "../../src/words/area-rows.ts";
import { contestLines, listWords, tipLines, without } from "../helpers/area-words.ts";
import { answersTo } from "../helpers/areas-from-csv.ts";
import { filterOf } from "../helpers/asked-filter.ts";
import { spanOf } from "../helpers/claim-rows.ts";
import { contestsFor } from "../helpers/contests-from-csv.ts";
import type { Question } from "../helpers/counted-from-csv.ts";
import { rowsOf } from "../helpers/csv-rows.ts";
import { ENGLISH, english } from "../helpers/english.ts";
import { drawnIn, ringsOf } from "../helpers/figure-drawn.ts";
import { randomQuestions } from "../helpers/questions.ts";
import {
  AFFIRMED,
  CONTEST_PAINTS,
  LEGEND,
  legendWords,
  lookOf,
  monthsBack,
  OVER,
  paintOf,
} from "../helpers/region-looks.ts";
import { mountMap } from "./map-mount.ts";

const QUESTIONS = 200;
const SEED = 7;

const painted = rowsOf("regions.csv")
  .filter(({ parent }) => parent === "AF" || parent === "PK-BA")
  .map(({ id = "", name = "", parent }) => ({
    id,
    name,
    kind: parent === "AF" ? "Province of Afghanistan" : "District of Balochistan",
  }));
/** First and last day that claims begin on and last until under a clock; what begins after the data were made does not count. */
function dataDays(created: string, clock: "occurred" | "reported" = "occurred"): readonly [from: string, to: string] {
  const spans = rowsOf("claims.csv").flatMap((row) => {
    const span = spanOf(row, clock);
    return span && span[0] <= created ? [span] : [];
  });
  const last = spans.map(([, to]) => (clock === "occurred" && to > created ? created : to));
  return [spans.map(([from]) => from).sort()[0] ?? "", last.sort().at(-1) ?? ""];
}

function viewOf(question: Question, measure: MeasureName, contestRule: ContestRule): ViewState {
  const day = (iso: string | undefined) => (iso === undefined ? null : parseIsoDay(iso));
  const window = { from: day(question.from), to: day(question.to) };
  return {
    ...DEFAULT_VIEW,
    measure,
    contestRule,
    filter: filterOf(question),
    timeline: { ...DEFAULT_TIMELINE, window, clock: question.clock ?? "occurred" },
  };
}

function Everything({ rowsOf }: { readonly rowsOf: AreaRowsOf }) {
  const state = useAtlas();
  const { result } = state;
  const { areaDays: daysOf } = state.model.value;
  const rows = rowsOf(result.value, null, { column: "name", descending: false });
  return (
    <>
      <div data-part="tips">
        {painted.map(({ id }) => (
          <section key={id} data-id={id}>
            <TipOfArea area={id as AreaId} hint="" />
          </section>
        ))}
      </div>
      <div data-part="list">
        <RegionList />
      </div>
      <Legend />
      <table data-part="table">
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <AreaCells row={row} daysOf={daysOf} clock={state.timeline.value.clock} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const linesOf = (root: Element | null, selector: string) =>
  [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent ?? "");

test(`state, count and class of all regions are what the files say, everywhere, for ${QUESTIONS} questions`, async () => {
  await page.viewport(1440, 900);
  const loaded = await loadPackage(fetch.bind(globalThis), new URL("/data/", location.href).href);
  const state: AtlasState = createAtlasState(createDatasetModel(loaded.dataset), [], ENGLISH);
  setContestCode(state, createContests);
  const { created } = (await (await fetch("/data/datapackage.json")).json()) as { readonly created: string };
  const ground = figureGroundOf(mapGroundOf(loaded, loaded.dataset), loaded.descriptor);

  const colours = new Map<string, string>();
  const over = new Map<string, readonly string[]>();
  const { paint: drawPaint, show: drawShown } = FlatDrawing.prototype;
  const painting = vi.spyOn(FlatDrawing.prototype, "paint").mockImplementation(function (this: FlatDrawing, ...told) {
    const [, id, colour] = told;
    colours.set(id, colour);
    drawPaint.apply(this, told);
  });
  const showing = vi.spyOn(FlatDrawing.prototype, "show").mockImplementation(function (this: FlatDrawing, ...told) {
    const [layer, regions] = told;
    if (layer.features.of === "areas") over.set(layer.id, regions);
    drawShown.apply(this, told);
  });
  const { map, container } = await mountMap({ webGl: false });
  container.hidden = true;
  const unwire = wireMap(state, map, container, window);

  const host = document.createElement("main");
  host.hidden = true;
  document.body.append(host);
  render(
    <AtlasContext.Provider value={state}>
      <Everything rowsOf={createAreaRows(english, loaded.dataset.regions)} />
    </AtlasContext.Provider>,
    host,
  );
  const seen = new Set<string>();
  let namedInFigures = 0;
  for (const [round, question] of randomQuestions(SEED, QUESTIONS).entries()) {
    const measure = MEASURE_NAMES[round % MEASURE_NAMES.length] ?? "claims";
    const rule = CONTEST_RULES[Math.floor(round / MEASURE_NAMES.length) % CONTEST_RULES.length] ?? "same-days";
    showView(state, viewOf(question, measure, rule));
    await new Promise(requestAnimationFrame);
    if (measure === "contested") await expect.poll(() => host.querySelector(".legend-contests")).not.toBeNull();

    const figure = drawnIn(
      figureScene(figureInputOf(state, ground, "https://atlas.example/"), { ...DEFAULT_FIGURE, frame: "all" }).nodes,
    );
    const options = new Map(
      linesOf(host.querySelector("[data-part=list]"), "[role=option]").map((words) => [words.split(",")[0], words]),
    );
    const rows = new Map(
      [...host.querySelectorAll("[data-part=table] tbody tr")].map((row) => [
        row.querySelector("th")?.textContent,
        row,
      ]),
    );
    const { clock, from, to } = question;
    const answerOf = answersTo(question);
    const unfiltered = answersTo({ ...(clock && { clock }), ...(from && { from }), ...(to && { to }) });
    const [start, end] = [from ?? dataDays(created, clock)[0], to ?? dataDays(created, clock)[1]];
    const isLong = rule === "anywhere" && `${Number(start.slice(0, 4)) + 5}${start.slice(4)}` <= end;
    const contests = measure === "contested" ? contestsFor(question, rule) : null;
    const ringOf = ringsOf(ground, figure.map);
    const looks = new Set<string>();

    for (const { id, name, kind } of painted) {
      const answer = answerOf(id);
      const contest = contests?.get(id);
      const look = contest
        ? { position: 0, look: contest.class }
        : contests
          ? { position: null, look: answer.state }
          : lookOf(answer, unfiltered(id), measure, end);
      const paint = contest ? (CONTEST_PAINTS[contest.class] ?? "c0") : paintOf(look, measure);
      const at = `${name}, ${measure}, ${JSON.stringify(question)}`;
      looks.add(look.look);

      const agreement = contestLines(contest, rule, isLong);
      const drawnOver = [...over].flatMap(([layer, regions]) => (regions.includes(id) ? [layer] : []));
      expect([colours.get(id), ...drawnOver], at).toEqual([
        colourOf(paint, "light"),
        ...[OVER[look.look] ?? []].flat(),
      ]);

      expect(options.get(name), at).toBe(
        [
          `${name}, ${kind.replace(/^./, (letter) => letter.toLowerCase())}: ${listWords(answer)}`,
          ...(agreement.length > 0 ? [`${agreement.join(". ")}.`] : []),
        ].join("; "),
      );

      const tip = linesOf(host.querySelector(`[data-part=tips] [data-id="${id}"]`), "p, li");
      const [head, ...lines] = tip.slice(0, -1);
      expect(head, at).toBe(`${name} ${kind}`);
      if (contest) expect(lines.splice(2, agreement.length), at).toEqual(agreement);
      const affirmedLine = lines.findIndex((line) => /^(Not a|A)ffirmed|affirms it up to/.test(line));
      const lastLine = lines.findIndex((line) => /^Last affirmed|^Not affirmed up|affirms it up to/.test(line));
      if (measure === "first-affirmed") {
        const [line = ""] = lines.splice(affirmedLine, 1);
        const expected = AFFIRMED[answer.firstAffirmed];
        if (expected) expect(line, at).toBe(expected);
        else expect(line, at).toMatch(new RegExp(`^Affirmed by .*${answer.firstAffirmed}$`));
      } else if (measure === "time-since") {
        const [line = ""] = lines.splice(lastLine, 1);
        expect(line.startsWith("Last affirmed ") ? "given" : line, at).toBe(
          answer.lastAffirmed === "given" ? "given" : AFFIRMED[answer.lastAffirmed],
        );
      } else expect([affirmedLine, lastLine], at).toEqual([-1, -1]);
      expect(lines, at).toEqual(tipLines(answer, measure));

      const row = rows.get(name);
      const cell = (column: string) => row?.querySelector(`[data-column="${column}"]`)?.textContent ?? "";
      expect(["claims", "affirming", "denying", "neither", "groups"].map(cell), at).toEqual(
        [answer.claims, answer.affirm, answer.deny, answer.neither, answer.affirmingGroups].map(String),
      );
      expect(cell("kind"), at).toBe(
        answer.state === "counted"
          ? kind
          : `${kind}${without(answer).split(";")[0]}`.replace(/No matching claim$/, without(answer)),
      );
      const isGap = (words: string) => ["never", "filtered out", "not yet"].includes(words);
      if (isGap(answer.firstAffirmed)) expect(cell("first-affirmed"), at).toBe(answer.firstAffirmed);
      else expect(cell("first-affirmed"), at).toMatch(new RegExp(`^by .*${answer.firstAffirmed}$`));
      for (const [column, expected] of [
        ["last-affirmed", answer.lastAffirmed],
        ["last-denied", answer.lastDenied],
      ] as const) {
        expect(isGap(cell(column)) ? cell(column) : "given", at).toBe(expected);
      }

      const numbers: Partial<Record<MeasureName, number>> = {
        claims: answer.affirm,
        groups: answer.affirmingGroups,
        "first-affirmed": Number(answer.firstAffirmed),
      };
      const number = numbers[measure] ?? Number.NaN;
      const told = () => {
        const { affirming = 0, against = 0 } = contest?.opposed ?? {};
        const isByName = contest?.class === "contested" || contest?.class === "defeated";
        if (contests) return isByName ? ` ${affirming}:${against}` : "";
        if (measure !== "time-since") return number > 0 ? ` ${number}` : "";
        if (answer.lastAffirmedOn === null) return "";
        const months = monthsBack(end, answer.lastAffirmedOn);
        return months > 24 ? ` ${Math.ceil(months / 12)} y` : ` ${Math.max(months, 1)} m`;
      };
      const label = `${name}${told()}`;
      const labels = figure.texts.filter((text) => new RegExp(`^${name}( \\d+(:\\d+| [my])?)?$`).test(text));
      for (const text of labels) expect(text, at).toBe(label);
      namedInFigures += labels.length;
      const pattern = look.look === "left-out" ? undefined : OVER[look.look];
      const fills = [...(figure.fills.get(ringOf.get(id) ?? "") ?? [])];
      const isOnLand = fills[0] === "land" && paint !== "land";
      expect(isOnLand ? fills.slice(1) : fills, at).toEqual(pattern ? [paint, `figure-${pattern}`] : [paint]);
    }

    if (contests) {
      for (const look of looks) seen.add(`contests ${look}`);
      continue;
    }
    const said = [...looks].flatMap((look) => legendWords(look, measure) ?? []);
    const keys = linesOf(host, ".legend-keys li");
    const others = [
      "Not covered",
      "Counted as a wider area",
      "Claims on the whole area",
      "Long spans of time, pale at uncertain ends",
    ];
    expect(keys.filter((words) => !others.includes(words)).sort()).toEqual(said.toSorted());
    const lines = figure.texts.join(" ");
    for (const words of Object.values(LEGEND)) expect(lines.includes(words), words).toBe(said.includes(words));
    for (const look of looks) seen.add(look);
  }
  unwire();
  render(null, host);
  host.remove();
  painting.mockRestore();
  showing.mockRestore();
  expect(namedInFigures).toBeGreaterThan(QUESTIONS * 10);
  const ofContests = ["no-claim", "no-match", "left-out", ...Object.keys(CONTEST_PAINTS)];
  expect([...seen].sort()).toEqual(
    ["class", ...Object.keys(LEGEND), ...ofContests.map((look) => `contests ${look}`)].sort(),
  );
}, 400_000);
