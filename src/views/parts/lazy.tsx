import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { losePart, notify } from "../../state/actions.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { loadWholeText } from "../../state/language.ts";
import { useAtlas } from "./atlas-context.ts";
import { useText } from "./use-text.ts";

/** How long code may be on its way before the page says so, ms. */
const PATIENCE = 10_000;

const loaders = new Set<() => Promise<void>>();

/**
 * A component whose code comes when it is first drawn, or by `loadLazy`, and all words of the language with it; draws
 * nothing until then.
 */
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
    const isWorded = state.language.value.whole !== null;
    useEffect(() => {
      const timer = setTimeout(() => notify(state, text.frame.late([text.page.thisPart])), PATIENCE);
      Promise.all([fetchCode(), loadWholeText(state)])
        .catch(() => {
          notify(state, text.page.partNotLoaded);
          losePart(state);
        })
        .finally(() => clearTimeout(timer));
    }, [isWorded]);
    return Component && isWorded && <Component {...props} />;
  };
}

/**
 * Fetches the code of all lazy components that has not come yet: they open at once then, and without a network. Rejects
 * where some of it does not come.
 */
export async function loadLazy(state: AtlasState): Promise<void> {
  await Promise.all([loadWholeText(state), ...[...loaders].map((load) => load())]);
}
