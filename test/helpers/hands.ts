import type { CDPSession, Locator, Page } from "playwright-core";

/** A point of the page, px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Presses at a point, goes so many px to the right, and lets go. */
type Hand = (from: Point, right: number) => Promise<void>;

/** A hand on the mouse. */
export async function mouse(page: Page): Promise<Hand> {
  return async ({ x, y }, right) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + right, y, { steps: 4 });
    await page.mouse.up();
  };
}

/** A finger on the screen, of a page whose context has touch. */
export async function touch(page: Page): Promise<Hand> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  return async ({ x, y }, right) => {
    await send("touchStart", [{ x, y }]);
    for (const part of [0.25, 0.5, 0.75, 1]) await send("touchMove", [{ x: x + right * part, y }]);
    await send("touchEnd", []);
  };
}

/** The middle of an element that is shown. */
export async function middleOf(locator: Locator): Promise<Point> {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not shown.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
