import { useEffect, useState } from "preact/hooks";

/** False when a view is first drawn and true in a task of its own after that, so that the page answers in between. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true));
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}
