import { afterEach, describe, expect, it } from "vitest";
import { followAddress } from "../../src/app/address.ts";
import { createDatasetModel } from "../../src/core/dataset-model.ts";
import { restCamera, setFilter, setMeasure, setPlaying } from "../../src/state/actions.ts";
import { type AtlasState, createAtlasState } from "../../src/state/atlas-state.ts";
import { createClaim, createDataset } from "../helpers/claims.ts";
import { ENGLISH } from "../helpers/english.ts";
import { FakeTab } from "../state/fake-tab.ts";

type Address = ReturnType<typeof followAddress>;

let end = (): void => {};
afterEach(() => end());

function createPage(): { readonly state: AtlasState; readonly tab: FakeTab; readonly address: Address } {
  const dataset = createDataset({ claims: [createClaim()] });
  const state = createAtlasState(createDatasetModel(dataset), [], ENGLISH);
  const tab = new FakeTab();
  const address = followAddress(state, tab);
  end = address.stop;
  return { state, tab, address };
}

/** What each entry of this page holds. */
function hashesOf(tab: FakeTab): readonly string[] {
  return tab.entries.slice(1).map(({ hash }) => hash);
}

describe("the address", () => {
  it("takes a view that rests as a step, and changes before that as one", () => {
    const { state, tab } = createPage();
    setMeasure(state, "groups");
    setFilter(state, { text: "camp" });
    expect(hashesOf(tab)).toEqual([""]);
    tab.rest();
    expect(hashesOf(tab)).toEqual(["", "#v1&text=camp&measure=groups"]);
  });

  it("undoes filter and view, one step at a time, and redoes them", () => {
    const { state, tab, address } = createPage();
    setFilter(state, { text: "camp" });
    tab.rest();
    setMeasure(state, "groups");
    tab.rest();
    address.undo();
    tab.arrive();
    expect(state.view.value).toMatchObject({ measure: "claims", filter: { text: "camp" } });
    address.undo();
    tab.arrive();
    expect(state.view.value).toMatchObject({ measure: "claims", filter: { text: "" } });
    expect(address.canUndo.value).toBe(false);
    address.redo();
    address.redo();
    tab.arrive();
    expect(state.view.value).toMatchObject({ measure: "groups", filter: { text: "camp" } });
  });

  it("undoes a change that has not rested yet", () => {
    const { state, tab, address } = createPage();
    setFilter(state, { text: "camp" });
    address.undo();
    tab.arrive();
    expect(state.filter.value.text).toBe("");
    address.redo();
    tab.arrive();
    expect(state.filter.value.text).toBe("camp");
  });

  it("keeps moves of the map in the step in view", () => {
    const { state, tab, address } = createPage();
    setFilter(state, { text: "camp" });
    tab.rest();
    restCamera(state, { longitude: 66, latitude: 33, zoom: 6 });
    tab.rest();
    expect(hashesOf(tab)).toHaveLength(2);
    address.undo();
    tab.arrive();
    address.redo();
    tab.arrive();
    expect(state.view.value.camera).toMatchObject({ zoom: 6 });
  });

  it("makes no step while time plays, and undo stops it", () => {
    const { state, tab, address } = createPage();
    setPlaying(state, true);
    setFilter(state, { text: "camp" });
    tab.rest();
    expect(hashesOf(tab)).toEqual([""]);
    address.undo();
    tab.arrive();
    expect([state.playing.value, state.filter.value.text]).toEqual([false, ""]);
  });
});
