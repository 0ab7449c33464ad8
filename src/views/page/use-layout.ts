import { useEffect, useState } from "preact/hooks";
import { type Layout, layoutOf } from "../../core/layout.ts";
import { useAtlas } from "../parts/atlas-context.ts";

const widthNow = (): number => document.documentElement.clientWidth;

/** The layout that fits window and text, followed as they change. */
export function useLayout(): Layout {
  const { scale } = useAtlas().lettering.value;
  const [width, setWidth] = useState(widthNow);
  useEffect(() => {
    const follow = () => setWidth(widthNow());
    const observer = new ResizeObserver(follow);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, []);
  return layoutOf(width, scale);
}
