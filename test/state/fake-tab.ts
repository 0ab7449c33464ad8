interface Entry {
  data: unknown;
  hash: string;
}

/** A browser's tab whose journeys end, and whose time passes, only when told. */
export class FakeTab {
  /** The pages before this one, which undo must never reach, come first: entry 0 is another site's. */
  readonly entries: Entry[] = [
    { data: null, hash: "another site" },
    { data: null, hash: "" },
  ];
  at = 1;
  private readonly journeys: number[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<number, () => void>();
  private count = 0;

  readonly history = ((tab: FakeTab) => ({
    get state() {
      return tab.entry.data;
    },
    pushState(data: unknown, _unused: string, url?: string) {
      tab.entries.splice(tab.at + 1, tab.entries.length, { data: structuredClone(data), hash: url ?? tab.entry.hash });
      tab.at += 1;
    },
    replaceState(data: unknown, _unused: string, url?: string) {
      tab.entries[tab.at] = { data: structuredClone(data), hash: url ?? tab.entry.hash };
    },
    go(delta: number) {
      tab.journeys.push(delta);
    },
  }))(this);

  readonly location = ((tab: FakeTab) => ({
    get hash() {
      return tab.entry.hash;
    },
  }))(this);

  get entry(): Entry {
    const entry = this.entries[this.at];
    if (!entry) throw new Error("The tab stands nowhere.");
    return entry;
  }
  setTimeout(then: () => void): number {
    this.count += 1;
    this.timers.set(this.count, then);
    return this.count;
  }
  clearTimeout(timer: number | undefined): void {
    if (timer !== undefined) this.timers.delete(timer);
  }
  addEventListener(_type: "popstate", listener: () => void): void {
    this.listeners.add(listener);
  }
  removeEventListener(_type: "popstate", listener: () => void): void {
    this.listeners.delete(listener);
  }

  /** Lets all that waits for a rest of the view come. */
  rest(): void {
    for (const [timer, then] of [...this.timers]) {
      this.timers.delete(timer);
      then();
    }
  }
  /** Ends every journey, also those that begin at the end of another. */
  arrive(): void {
    for (let delta = this.journeys.shift(); delta !== undefined; delta = this.journeys.shift()) this.jump(delta);
  }
  /** The browser's own back and forward. */
  jump(delta: number): void {
    this.at = Math.min(Math.max(this.at + delta, 0), this.entries.length - 1);
    for (const listener of this.listeners) listener();
  }
  /** A fragment typed into the address bar. */
  type(hash: string): void {
    this.history.pushState(null, "", hash);
    for (const listener of this.listeners) listener();
  }
}
