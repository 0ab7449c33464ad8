import type { Map as Engine } from "maplibre-gl";

/**
 * Takes something at the next event of a kind, inside the event.
 * @throws where one of the events in `failures` comes before that: by itself, where the engine loses its context or is
 * destroyed.
 */
export function takeAt<Value>(
  engine: Engine,
  event: "idle" | "style.load",
  take: () => Value,
  failures: readonly ("webglcontextlost" | "remove")[] = ["webglcontextlost", "remove"],
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      engine.off(event, succeed);
      for (const failure of failures) engine.off(failure, fail);
    };
    const succeed = () => {
      stop();
      try {
        resolve(take());
      } catch (error) {
        reject(error);
      }
    };
    const fail = () => {
      stop();
      reject(new Error("The map was lost while it was drawn."));
    };
    engine.on(event, succeed);
    for (const failure of failures) engine.on(failure, fail);
  });
}

/** A copy of what the engine has just drawn. To be made inside its events: the browser clears the canvas after them. */
export function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const picture = canvas.ownerDocument.createElement("canvas");
  picture.width = canvas.width;
  picture.height = canvas.height;
  const context = picture.getContext("2d");
  if (!context) throw new Error("The browser has no 2D drawing.");
  context.drawImage(canvas, 0, 0);
  return picture;
}
