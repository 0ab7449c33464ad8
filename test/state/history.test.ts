import { describe, expect, it } from "vitest";
import { createSteps, type Steps } from "../../src/state/history.ts";
import { FakeTab } from "./fake-tab.ts";

function createTab(): { readonly tab: FakeTab; readonly steps: Steps } {
  const tab = new FakeTab();
  const steps = createSteps(tab.history);
  tab.addEventListener("popstate", steps.arrive);
  return { tab, steps };
}

/** What could be done now: "undo", "redo", both or neither. */
function can({ canUndo, canRedo }: Steps): string {
  return [canUndo.value && "undo", canRedo.value && "redo"].filter(Boolean).join(" ");
}

describe("steps", () => {
  it("can be undone and redone from the first to the last", () => {
    const { tab, steps } = createTab();
    expect(can(steps)).toBe("");
    steps.push("#a");
    steps.push("#b");
    expect(can(steps)).toBe("undo");
    steps.undo();
    tab.arrive();
    expect([tab.location.hash, can(steps)]).toEqual(["#a", "undo redo"]);
    steps.undo();
    tab.arrive();
    expect([tab.location.hash, can(steps)]).toEqual(["", "redo"]);
    steps.redo();
    tab.arrive();
    expect([tab.location.hash, can(steps)]).toEqual(["#a", "undo redo"]);
  });

  it("never lead out of the page, however fast they are undone", () => {
    const { tab, steps } = createTab();
    steps.push("#a");
    steps.push("#b");
    for (let presses = 0; presses < 6; presses += 1) steps.undo();
    tab.arrive();
    expect([tab.location.hash, can(steps)]).toEqual(["", "redo"]);
    for (let presses = 0; presses < 6; presses += 1) steps.redo();
    tab.arrive();
    expect([tab.location.hash, can(steps)]).toEqual(["#b", "undo"]);
  });

  it("are gone once another step is made in their place", () => {
    const { tab, steps } = createTab();
    steps.push("#a");
    steps.push("#b");
    steps.undo();
    tab.arrive();
    steps.push("#c");
    expect(can(steps)).toBe("undo");
    steps.redo();
    tab.arrive();
    expect(tab.location.hash).toBe("#c");
  });

  it("follow the browser's own back and forward", () => {
    const { tab, steps } = createTab();
    steps.push("#a");
    steps.push("#b");
    tab.jump(-2);
    expect(can(steps)).toBe("redo");
    tab.jump(1);
    expect(can(steps)).toBe("undo redo");
  });

  it("take a typed fragment as a step of its own", () => {
    const { tab, steps } = createTab();
    steps.push("#a");
    steps.push("#b");
    steps.undo();
    tab.arrive();
    tab.type("#typed");
    expect(can(steps)).toBe("undo");
    steps.undo();
    tab.arrive();
    expect([tab.location.hash, can(steps)]).toEqual(["#a", "undo redo"]);
  });

  it("are still known after a reload in their midst", () => {
    const { tab, steps } = createTab();
    steps.push("#a");
    steps.push("#b");
    steps.undo();
    tab.arrive();
    tab.removeEventListener("popstate", steps.arrive);
    const reloaded = createSteps(tab.history);
    expect(can(reloaded)).toBe("undo redo");
  });

  it("keep another address for the step in view", () => {
    const { tab, steps } = createTab();
    steps.push("#a");
    steps.replace("#a&map");
    steps.push("#b");
    steps.undo();
    tab.arrive();
    expect([tab.location.hash, can(steps)]).toEqual(["#a&map", "undo redo"]);
  });
});
