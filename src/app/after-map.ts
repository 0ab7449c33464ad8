/** What the page does once the map is drawn, as one piece of code that comes then. */
export { refuseDrops } from "./drops.ts";
export { followSearches } from "./follow-searches.ts";
export { followStories } from "./follow-stories.ts";
export { forgetAll } from "./forget.ts";
export { keepOffline } from "./offline.ts";
export { packageTexts } from "./package-texts.ts";
export { runPlayback } from "./playback.ts";
export { followShortcuts } from "./shortcuts.ts";
