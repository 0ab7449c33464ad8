/** The events of a page by which it tells of what nobody caught. */
type UnexpectedPage = Pick<Window, "addEventListener" | "removeEventListener">;

/**
 * Tells of every exception and every rejected promise that nothing else has caught.
 * @returns a function that ends it.
 */
export function catchUnexpected(page: UnexpectedPage, tell: (fault: unknown) => void): () => void {
  // An event without an error is a warning of the browser's own, such as that a size changed twice in a frame.
  const thrown = ({ error }: ErrorEvent): void => {
    if (error) tell(error);
  };
  const rejected = ({ reason }: PromiseRejectionEvent): void => tell(reason);
  page.addEventListener("error", thrown);
  page.addEventListener("unhandledrejection", rejected);
  return () => {
    page.removeEventListener("error", thrown);
    page.removeEventListener("unhandledrejection", rejected);
  };
}
