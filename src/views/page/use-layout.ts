import { useEffect, useState } from "preact/hooks";

/** How the page is laid out: `desktop` from 1200 px, `tablet` from 768 px, else `phone`. */
export type Layout = "desktop" | "tablet" | "phone";

const DESKTOP = "(min-width: 1200px)";
const TABLET = "(min-width: 768px)";

function layoutNow(): Layout {
  if (matchMedia(DESKTOP).matches) return "desktop";
  return matchMedia(TABLET).matches ? "tablet" : "phone";
}

/** The layout that fits the window, followed as it changes. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const follow = () => setLayout(layoutNow());
    const queries = [matchMedia(DESKTOP), matchMedia(TABLET)];
    for (const query of queries) query.addEventListener("change", follow);
    return () => {
      for (const query of queries) query.removeEventListener("change", follow);
    };
  }, []);
  return layout;
}
