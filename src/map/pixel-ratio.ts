/**
 * Tells when the page moves to a screen of other pixels, or the reader enlarges it.
 * @returns a function that stops it.
 */
export function followPixelRatio(tell: (ratio: number) => void): () => void {
  let end = () => {};
  const follow = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const change = () => {
      end();
      follow();
      tell(devicePixelRatio);
    };
    query.addEventListener("change", change);
    end = () => query.removeEventListener("change", change);
  };
  follow();
  return () => end();
}
