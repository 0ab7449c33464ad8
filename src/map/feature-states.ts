import type { Map as Engine } from "maplibre-gl";

type Value = string | boolean;
type Writer = Pick<Engine, "setFeatureState">;

/**
 * What the engine is to know of single features. Kept here as well, since the engine loses it with its context; equal
 * values are not written again.
 */
export class FeatureStates {
  readonly #wanted = new Map<string, Map<string, Map<string, Value>>>();
  #engine: Writer | null = null;

  /** Writes to an engine from now on, everything known so far included; null: only keeps. */
  attach(engine: Writer | null): void {
    this.#engine = engine;
    if (!engine) return;
    for (const [source, features] of this.#wanted) {
      for (const [id, state] of features) engine.setFeatureState({ source, id }, Object.fromEntries(state));
    }
  }

  /** Sets one value of a feature. */
  set(source: string, id: string, key: string, value: Value): void {
    const features = this.#wanted.get(source) ?? new Map<string, Map<string, Value>>();
    const state = features.get(id) ?? new Map<string, Value>();
    this.#wanted.set(source, features.set(id, state));
    if (state.get(key) === value) return;
    state.set(key, value);
    this.#engine?.setFeatureState({ source, id }, { [key]: value });
  }

  /** Sets a mark on exactly these features of a source and takes it from all others. */
  setOnly(source: string, key: string, ids: Iterable<string>): void {
    const wanted = new Set(ids);
    for (const [id, state] of this.#wanted.get(source) ?? []) {
      if (state.get(key) === true && !wanted.has(id)) this.set(source, id, key, false);
    }
    for (const id of wanted) this.set(source, id, key, true);
  }
}
