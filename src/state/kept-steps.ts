const KEY = "atlas-steps";

/** A change of the view: an id that no other has, and the address that it led to. */
export interface Step {
  readonly id: string;
  readonly url: string;
}

/** Steps from the first to the last that can be redone, and the place of the one in view. */
export interface Stack {
  readonly steps: readonly Step[];
  readonly at: number;
}

/** The storage of a tab; reading the property throws where storage is closed to the page. */
export interface StepStorage {
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem">;
}

/** Keeps the steps for as long as the tab lives: fewer of the oldest where storage has no room, none where it is closed. */
export function keepSteps(page: StepStorage, { steps, at }: Stack): void {
  for (let first = 0; first <= at; first += Math.ceil((at + 1 - first) / 2)) {
    try {
      page.sessionStorage.setItem(KEY, JSON.stringify(steps.slice(first).map(({ id, url }) => [id, url])));
      return;
    } catch {}
  }
}

/** The steps of this tab as they were kept; none where they were not. */
export function keptSteps(page: StepStorage): readonly Step[] {
  try {
    const kept: unknown = JSON.parse(page.sessionStorage.getItem(KEY) ?? "null");
    if (!Array.isArray(kept)) return [];
    return kept.map(([id, url]: readonly unknown[]) => ({ id: String(id), url: String(url) }));
  } catch {
    return [];
  }
}
