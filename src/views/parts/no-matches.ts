import { lazy } from "./lazy.tsx";

/** In place of claims where none matches: see `NothingFound`. */
export const NoMatches = lazy(async () => (await import("./nothing-found.tsx")).NothingFound);
