import { getGlobalDispatcher, prewarm } from "maplibre-gl";
import { setOwnWorker } from "./worker-url.ts";

/** How long the worker may be silent before the map does without, ms. */
const PATIENCE = 3000;

/** The worker without which the engine draws nothing. */
export interface EngineWorker {
  /** Whether it answers; settles for as long as it is silent not at all. */
  readonly answers: Promise<boolean>;
  /** Settles when that is so, and when it has been silent for three seconds. */
  readonly patience: Promise<unknown>;
}

let worker: EngineWorker | null = null;

/** Has the browser fetch and start the worker where that has not been done yet. */
export function engineWorker(): EngineWorker {
  worker ??= startWorker();
  return worker;
}

function startWorker(): EngineWorker {
  const answers = answerOf();
  const silence = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return { answers, patience: Promise.race([answers, silence]) };
}

/** What a worker has answered so far; null where it is silent. */
export function answerSoFar({ answers }: EngineWorker): Promise<boolean | null> {
  return Promise.race([answers, null]);
}

/** In a frame without an origin the engine makes a worker of text, which the policy of the page refuses. */
function answerOf(): Promise<boolean> {
  if (window.origin === "null") return Promise.resolve(false);
  setOwnWorker();
  const dispatcher = getGlobalDispatcher();
  const failed = new Promise<false>((resolve) => dispatcher.on("error", () => resolve(false)));
  dispatcher.on("workerscreate", prewarm);
  const answered = dispatcher.broadcast("ping", undefined).then(
    () => true,
    (fault: unknown) => {
      keepQuiet(fault);
      return false;
    },
  );
  return Promise.race([answered, failed]);
}

/** Keeps from being unexpected that the worker does not start: the engine leaves some of its own promises uncaught. */
function keepQuiet(fault: unknown): void {
  const quieten = (event: PromiseRejectionEvent): void => {
    if (event.reason !== fault) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("unhandledrejection", quieten, { capture: true });
}
