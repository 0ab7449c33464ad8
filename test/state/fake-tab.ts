const MOST_ENTRIES = 50;
const ELSEWHERE = "another site";

interface Entry {
  data: unknown;
  hash: string;
}

/** A browser's tab whose journeys end, and whose time passes, only when told. It keeps 50 entries, as browsers do. */
export class FakeTab {
  /** The pages before this one, which undo must never reach, come first: entry 0 is another site's. */
  readonly entries: Entry[] = [
    { data: null, hash: ELSEWHERE },
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
      const dropped = Math.max(tab.entries.length - MOST_ENTRIES, 0);
      tab.entries.splice(0, dropped);
      tab.at -= dropped;
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

  readonly kept = new Map<string, string>();
  readonly sessionStorage = {
    getItem: (key: string) => this.kept.get(key) ?? null,
    setItem: (key: string, value: string) => void this.kept.set(key, value),
  };

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
  /** Ends every journey, also those that begin at the end of another, and lets time pass until nothing waits. */
  arrive(): void {
    for (let turns = 0; this.journeys.length > 0 || this.timers.size > 0; turns += 1) {
      if (turns > 1000) throw new Error("The tab does not come to rest.");
      const delta = this.journeys.shift();
      if (delta === undefined) this.rest();
      else this.jump(delta);
    }
  }
  /** The browser's own back and forward; where there is no such entry, nothing comes of it. */
  jump(delta: number): void {
    if (this.entries[this.at + delta] === undefined) return;
    this.at += delta;
    if (this.entry.hash === ELSEWHERE) throw new Error("The page is left.");
    for (const listener of this.listeners) listener();
  }
  /** A fragment typed into the address bar. */
  type(hash: string): void {
    this.history.pushState(null, "", hash);
    for (const listener of this.listeners) listener();
  }
}
