import { expect, test } from "vitest";
import { FeatureStates } from "../../src/map/feature-states.ts";

/** Notes what is written instead of drawing it. */
function createWriter() {
  const written: string[] = [];
  return {
    written,
    setFeatureState(feature: { readonly source: string; readonly id?: string | number }, state: unknown) {
      written.push(`${feature.source} ${feature.id} ${JSON.stringify(state)}`);
      return this as never;
    },
  };
}

test("equal values are written once", () => {
  const states = new FeatureStates();
  const writer = createWriter();
  states.attach(writer);
  states.set("areas", "AF-NAN", "colour", "#fff");
  states.set("areas", "AF-NAN", "colour", "#fff");
  expect(writer.written).toEqual(['areas AF-NAN {"colour":"#fff"}']);
});

test("what was said before and between is written when a writer comes", () => {
  const states = new FeatureStates();
  states.set("areas", "AF-NAN", "colour", "#fff");
  const first = createWriter();
  states.attach(first);
  states.attach(null);
  states.set("areas", "AF-NAN", "look", "denied");
  const second = createWriter();
  states.attach(second);
  expect(first.written).toEqual(['areas AF-NAN {"colour":"#fff"}']);
  expect(second.written).toEqual(['areas AF-NAN {"colour":"#fff","look":"denied"}']);
});

test("a mark is on exactly the features named last", () => {
  const states = new FeatureStates();
  const writer = createWriter();
  states.attach(writer);
  states.setOnly("ticks", "on", ["AF"]);
  states.setOnly("ticks", "on", ["AF", "PK-BA"]);
  states.setOnly("ticks", "on", ["PK-BA"]);
  expect(writer.written).toEqual(['ticks AF {"on":true}', 'ticks PK-BA {"on":true}', 'ticks AF {"on":false}']);
});
