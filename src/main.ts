import { start } from "./app/start.tsx";

// Not awaited: the words are a file that imports from this one, and would wait for its end.
start(window).catch(reportError);
