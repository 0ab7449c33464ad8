import type { RegionId } from "../core/records/records.ts";
import { channelsOf, mixOf } from "./colour.ts";

/** What an animation needs of the window. */
export interface FrameClock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  request(callback: () => void): number;
  cancel(handle: number): void;
}

const windowClock: FrameClock = {
  now: () => performance.now(),
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

interface Run {
  readonly from: ReturnType<typeof channelsOf>;
  readonly to: ReturnType<typeof channelsOf>;
  readonly began: number;
  readonly target: string;
}

/** Moves colours from what they are to what they are to be; a new target sets out from the colour reached. */
export class FillTween {
  readonly #duration: number;
  readonly #clock: FrameClock;
  readonly #write: (id: RegionId, colour: string) => void;
  readonly #colours = new Map<RegionId, string>();
  readonly #runs = new Map<RegionId, Run>();
  #frame: number | null = null;

  /** @param duration in ms; 0: colours change at once. */
  constructor(duration: number, write: (id: RegionId, colour: string) => void, clock: FrameClock = windowClock) {
    this.#duration = duration;
    this.#clock = clock;
    this.#write = write;
  }

  /** Sets out for a colour. The first colour of a feature comes at once. */
  moveTo(id: RegionId, target: string): void {
    const from = this.#colours.get(id);
    if ((this.#runs.get(id)?.target ?? from) === target) return;
    if (from === undefined || this.#duration === 0) {
      this.jumpTo(id, target);
      return;
    }
    this.#runs.set(id, { from: channelsOf(from), to: channelsOf(target), began: this.#clock.now(), target });
    this.#frame ??= this.#clock.request(this.#step);
  }

  /** Shows a colour at once. */
  jumpTo(id: RegionId, colour: string): void {
    this.#runs.delete(id);
    if (this.#colours.get(id) === colour) return;
    this.#colours.set(id, colour);
    this.#write(id, colour);
  }

  /** Writes every colour again as it is now: what was written to has forgotten them. */
  repeat(): void {
    for (const [id, colour] of this.#colours) this.#write(id, colour);
  }

  /** Ends all movement at its targets. */
  finish(): void {
    for (const [id, { target }] of [...this.#runs]) this.jumpTo(id, target);
    this.stop();
  }

  /** Ends all movement where it is. */
  stop(): void {
    this.#runs.clear();
    if (this.#frame !== null) this.#clock.cancel(this.#frame);
    this.#frame = null;
  }

  readonly #step = () => {
    this.#frame = null;
    const now = this.#clock.now();
    for (const [id, run] of [...this.#runs]) {
      const share = (now - run.began) / this.#duration;
      if (share >= 1) {
        this.jumpTo(id, run.target);
        continue;
      }
      const colour = mixOf(run.from, run.to, Math.max(0, share));
      this.#colours.set(id, colour);
      this.#write(id, colour);
    }
    if (this.#runs.size > 0) this.#frame = this.#clock.request(this.#step);
  };
}
