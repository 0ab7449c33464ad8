import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { notify } from "../../state/actions.ts";
import { useAtlas } from "./atlas-context.ts";
import { useText } from "./use-text.ts";

const loaders = new Set<() => Promise<void>>();

/** A component whose code comes when it is first drawn, or by `loadLazy`; draws nothing until then. */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  const code = signal<FunctionComponent<Props> | null>(null);
  let coming: Promise<void> | null = null;
  const fetchCode = async () => {
    coming ??= load().then((component) => {
      code.value = component;
    });
    try {
      await coming;
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  loaders.add(fetchCode);
  return function Lazy(props: Props) {
    const state = useAtlas();
    const text = useText();
    const Component = code.value;
    useEffect(() => {
      fetchCode().catch(() => notify(state, text.page.partNotLoaded));
    }, []);
    return Component && <Component {...props} />;
  };
}

/** Fetches the code of all lazy components that has not come yet: they open at once then, and without a network. */
export async function loadLazy(): Promise<void> {
  await Promise.allSettled([...loaders].map((load) => load()));
}
