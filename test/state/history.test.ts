import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSteps, type Steps } from "../../src/state/history.ts";
import { FakeTab } from "./fake-tab.ts";

/** A tab, its steps, and what the page shows. */
interface Visit {
  readonly tab: FakeTab;
  readonly steps: Steps;
  shown: string;
  step(url: string): void;
  undo(): void;
  redo(): void;
  end(): void;
}

/** A visit of the atlas, or its next one after a reload. */
function createVisit(tab = new FakeTab()): Visit {
  const steps = createSteps(tab);
  const show = (url: string | null) => {
    if (url !== null) visit.shown = url;
  };
  const listen = () => show(steps.arrive());
  tab.addEventListener("popstate", listen);
  const visit: Visit = {
    tab,
    steps,
    shown: tab.location.hash,
    step: (url) => {
      steps.push(url);
      visit.shown = url;
    },
    undo: () => show(steps.go(-1)),
    redo: () => show(steps.go(1)),
    end: () => {
      steps.stop();
      tab.removeEventListener("popstate", listen);
    },
  };
  return visit;
}

/** What is shown and what could be done, once the browser stands still with the page. */
function stateOf({ tab, steps: { canUndo, canRedo }, shown }: Visit): readonly string[] {
  tab.arrive();
  expect(tab.location.hash, "the address").toBe(shown);
  return [shown, [canUndo.value && "undo", canRedo.value && "redo"].filter(Boolean).join(" ")];
}

describe("steps", () => {
  it("can be undone and redone from the first to the last", () => {
    const visit = createVisit();
    expect(stateOf(visit)).toEqual(["", ""]);
    visit.step("#a");
    visit.step("#b");
    expect(stateOf(visit)).toEqual(["#b", "undo"]);
    visit.undo();
    expect(stateOf(visit)).toEqual(["#a", "undo redo"]);
    visit.undo();
    expect(stateOf(visit)).toEqual(["", "redo"]);
    visit.redo();
    expect(stateOf(visit)).toEqual(["#a", "undo redo"]);
  });

  it("are the browser's own entries while it has them", () => {
    const visit = createVisit();
    visit.step("#a");
    visit.step("#b");
    visit.undo();
    expect(visit.shown).toBe("#a");
    visit.tab.arrive();
    expect([visit.tab.at, visit.tab.entries.map(({ hash }) => hash).slice(1)]).toEqual([2, ["", "#a", "#b"]]);
  });

  it("never lead out of the page, however fast they are undone", () => {
    const visit = createVisit();
    visit.step("#a");
    visit.step("#b");
    for (let presses = 0; presses < 6; presses += 1) visit.undo();
    expect(stateOf(visit)).toEqual(["", "redo"]);
    for (let presses = 0; presses < 6; presses += 1) visit.redo();
    expect(stateOf(visit)).toEqual(["#b", "undo"]);
  });

  it("are gone once another step is made in their place", () => {
    const visit = createVisit();
    visit.step("#a");
    visit.step("#b");
    visit.undo();
    visit.tab.arrive();
    visit.step("#c");
    expect(stateOf(visit)).toEqual(["#c", "undo"]);
    visit.redo();
    expect(stateOf(visit)).toEqual(["#c", "undo"]);
  });

  it("follow the browser's own back and forward", () => {
    const visit = createVisit();
    visit.step("#a");
    visit.step("#b");
    visit.tab.jump(-2);
    expect(stateOf(visit)).toEqual(["", "redo"]);
    visit.tab.jump(1);
    expect(stateOf(visit)).toEqual(["#a", "undo redo"]);
  });

  it("take a typed fragment as a step of its own", () => {
    const visit = createVisit();
    visit.step("#a");
    visit.step("#b");
    visit.undo();
    visit.tab.arrive();
    visit.tab.type("#typed");
    expect(stateOf(visit)).toEqual(["#typed", "undo"]);
    visit.undo();
    expect(stateOf(visit)).toEqual(["#a", "undo redo"]);
  });

  it("keep another address for the step in view", () => {
    const visit = createVisit();
    visit.step("#a");
    visit.steps.replace("#a&map");
    visit.step("#b");
    visit.undo();
    expect(stateOf(visit)).toEqual(["#a&map", "undo redo"]);
  });

  it("are all there after hundreds of them, of which the browser keeps 50, and after a reload in their midst", () => {
    const first = createVisit();
    for (let step = 1; step <= 500; step += 1) first.step(`#${step}`);
    for (let step = 499; step >= 200; step -= 1) {
      first.undo();
      if (step % 7 === 0) expect(stateOf(first)).toEqual([`#${step}`, "undo redo"]);
    }
    expect(stateOf(first)).toEqual(["#200", "undo redo"]);
    first.end();
    const reloaded = createVisit(first.tab);
    expect(stateOf(reloaded)).toEqual(["#200", "undo redo"]);
    for (let step = 199; step >= 1; step -= 1) reloaded.undo();
    expect(stateOf(reloaded)).toEqual(["#1", "undo redo"]);
    reloaded.undo();
    expect(stateOf(reloaded)).toEqual(["", "redo"]);
    for (let step = 1; step <= 500; step += 1) reloaded.redo();
    expect(stateOf(reloaded)).toEqual(["#500", "undo"]);
    reloaded.tab.jump(-1);
    expect(stateOf(reloaded)).toEqual(["#499", "undo redo"]);
  });

  it("last for the visit where storage is closed, and begin anew at a reload", () => {
    const tab = new FakeTab();
    const closed = Object.defineProperty(tab, "sessionStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    });
    const visit = createVisit(closed);
    visit.step("#a");
    visit.undo();
    expect(stateOf(visit)).toEqual(["", "redo"]);
    visit.redo();
    expect(stateOf(visit)).toEqual(["#a", "undo"]);
    visit.end();
    expect(stateOf(createVisit(closed))).toEqual(["#a", ""]);
  });

  it("are not taken back by a journey of the browser that ends late", () => {
    const visit = createVisit();
    for (const url of ["#a", "#b", "#c", "#d"]) visit.step(url);
    visit.undo();
    visit.tab.rest();
    visit.undo();
    visit.undo();
    expect(visit.shown).toBe("#a");
    visit.tab.arrive();
    expect(stateOf(visit)).toEqual(["#a", "undo redo"]);
  });

  it("lose the oldest where storage has no room for all", () => {
    const tab = new FakeTab();
    const { setItem } = tab.sessionStorage;
    tab.sessionStorage.setItem = (key, value) => {
      if (value.length > 500) throw new DOMException("full", "QuotaExceededError");
      setItem(key, value);
    };
    const visit = createVisit(tab);
    for (let step = 1; step <= 30; step += 1) visit.step(`#${step}`);
    visit.end();
    const reloaded = createVisit(tab);
    expect(stateOf(reloaded)).toEqual(["#30", "undo"]);
    reloaded.undo();
    expect(stateOf(reloaded)).toEqual(["#29", "undo redo"]);
  });

  it("stand as a list of what was done would, whatever is done in whatever order", () => {
    const deeds = fc.array(
      fc.constantFrom("step", "step", "step", "undo", "undo", "undo", "redo", "replace", "reload", "rest"),
      { minLength: 1, maxLength: 150 },
    );
    fc.assert(
      fc.property(deeds, (all) => {
        let visit = createVisit();
        const list = [""];
        let at = 0;
        for (const [number, deed] of all.entries()) {
          if (deed === "step") {
            visit.tab.arrive();
            visit.step(`#${number}`);
            list.splice(at + 1, list.length, `#${number}`);
            at += 1;
          } else if (deed === "undo") {
            visit.undo();
            at = Math.max(at - 1, 0);
          } else if (deed === "redo") {
            visit.redo();
            at = Math.min(at + 1, list.length - 1);
          } else if (deed === "replace") {
            list[at] = `${list[at]}m`;
            visit.shown = list[at] ?? "";
            visit.steps.replace(visit.shown);
          } else {
            visit.tab.arrive();
            if (deed === "reload") {
              visit.end();
              visit = createVisit(visit.tab);
            }
          }
          expect(visit.shown).toBe(list[at]);
        }
        const can = [at > 0 && "undo", at < list.length - 1 && "redo"].filter(Boolean).join(" ");
        expect(stateOf(visit)).toEqual([list[at], can]);
      }),
    );
  });
});
