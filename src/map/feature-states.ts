type Value = string | boolean;

/** What draws features by their state. */
export interface FeatureWriter {
  setFeatureState(
    feature: { readonly source: string; readonly id: string },
    state: Readonly<Record<string, Value>>,
  ): unknown;
}

/**
 * What the drawing is to know of single features. Kept here as well, since a drawing loses it with its context; equal
 * values are not written again.
 */
export class FeatureStates {
  readonly #wanted = new Map<string, Map<string, Map<string, Value>>>();
  #writer: FeatureWriter | null = null;

  /** Writes to a drawing from now on, everything known so far included; null: only keeps. */
  attach(writer: FeatureWriter | null): void {
    this.#writer = writer;
    if (!writer) return;
    for (const [source, features] of this.#wanted) {
      for (const [id, state] of features) writer.setFeatureState({ source, id }, Object.fromEntries(state));
    }
  }

  /** Sets one value of a feature. */
  set(source: string, id: string, key: string, value: Value): void {
    const features = this.#wanted.get(source) ?? new Map<string, Map<string, Value>>();
    const state = features.get(id) ?? new Map<string, Value>();
    this.#wanted.set(source, features.set(id, state));
    if (state.get(key) === value) return;
    state.set(key, value);
    this.#writer?.setFeatureState({ source, id }, { [key]: value });
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
