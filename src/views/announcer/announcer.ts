import { lazyAfterMap } from "../parts/lazy.tsx";

/** Reads out what it is told to and what changed: see `SpokenChanges`. */
export const Announcer = lazyAfterMap(async () => (await import("./spoken-changes.tsx")).SpokenChanges);
