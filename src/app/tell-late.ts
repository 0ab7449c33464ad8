/** How long a file may be on its way before the page says so, and how long until it looks again, ms. */
const PATIENCE = 10_000;
const PAUSE = 1_000;

/**
 * Tells what is still on its way, for the first time after ten seconds.
 * @param tell says it in the page, as it stands then
 * @returns a function that ends it.
 */
export function tellLate(win: Window, tell: () => void): () => void {
  const again = () => {
    tell();
    timer = win.setTimeout(again, PAUSE);
  };
  let timer = win.setTimeout(again, PATIENCE);
  return () => win.clearTimeout(timer);
}
