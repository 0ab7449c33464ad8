import { lazy } from "./lazy.tsx";

/** That no claim holds the text that was searched, and searches near to it as buttons, each with what it finds. */
export const NearSearches = lazy(async () => (await import("./near-search-list.tsx")).NearSearchList);
