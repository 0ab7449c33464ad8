import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { losePart, notify } from "../../state/actions.ts";
import type { AtlasState } from "../../state/atlas-state.ts";
import { loadWholeText } from "../../state/language.ts";
import { useAtlas } from "./atlas-context.ts";
import { Guard } from "./guard.tsx";
import { PartFault } from "./part-fault.tsx";
import { useText } from "./use-text.ts";

/** How long code may be on its way before the page says so, ms. */
const PATIENCE = 10_000;

const loaders = new Set<() => Promise<unknown>>();

/** Code that comes when it is first asked for; it is asked for again where it could not be fetched. */
export function onDemand<Code>(load: () => Promise<Code>): () => Promise<Code> {
  let coming: Promise<Code> | null = null;
  return async () => {
    coming ??= load();
    try {
      return await coming;
    } catch (error) {
      coming = null;
      throw error;
    }
  };
}

/** The same, which comes by `loadLazy` as well. */
export function later<Code>(load: () => Promise<Code>): () => Promise<Code> {
  const fetchCode = onDemand(load);
  loaders.add(fetchCode);
  return fetchCode;
}

/**
 * A component whose code comes when it is first drawn, or by `loadLazy`, and all words of the language with it; draws
 * nothing until then. It fails alone, with `onClose` by closing, and is fetched and drawn anew at the next try.
 */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  return lazyPart(load, { isFetchedWhenDrawn: true, needsWholeText: true });
}

/** As `lazy`, but it does with the words that the page starts with. */
export function lazyInFirstWords<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  return lazyPart(load, { isFetchedWhenDrawn: true, needsWholeText: false });
}

/** As `lazy`, but its code comes by `loadLazy` alone: what a reader can do without until the map is drawn. */
export function lazyAfterMap<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  return lazyPart(load, { isFetchedWhenDrawn: false, needsWholeText: true });
}

function lazyPart<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  { isFetchedWhenDrawn, needsWholeText }: { readonly isFetchedWhenDrawn: boolean; readonly needsWholeText: boolean },
): FunctionComponent<Props> {
  const code = signal<FunctionComponent<Props> | null>(null);
  const fetchCode = later(async () => {
    code.value = await load();
  });
  return function Lazy(props: Props) {
    const state = useAtlas();
    const text = useText();
    const [failed, setFailed] = useState(false);
    const Component = code.value;
    const isWorded = !needsWholeText || state.language.value.whole !== null;
    const close = (props as Closable).onClose;
    useEffect(() => {
      if (failed || !isFetchedWhenDrawn) return undefined;
      const timer = setTimeout(() => notify(state, text.frame.late([text.page.thisPart])), PATIENCE);
      Promise.all([fetchCode(), needsWholeText && loadWholeText(state)])
        .catch(() => {
          notify(state, text.page.partNotLoaded);
          losePart(state);
          if (close) close();
          else setFailed(true);
        })
        .finally(() => clearTimeout(timer));
      return () => clearTimeout(timer);
    }, [isWorded, failed]);
    if (failed) return <PartFault words={text.page.partNotLoaded} onRetry={() => setFailed(false)} />;
    if (!Component || !isWorded) return null;
    return (
      <Guard
        onFault={
          close &&
          ((fault) => {
            notify(state, text.page.partFailed, { kind: "fault", fault });
            close();
          })
        }
      >
        <Component {...props} />
      </Guard>
    );
  };
}

/** What dialogs have: they close where they cannot be shown, so that the next try opens them anew. */
interface Closable {
  readonly onClose?: () => void;
}

/**
 * Fetches the code of all lazy components that has not come yet: they open at once then, and without a network. Rejects
 * where some of it does not come.
 */
export async function loadLazy(state: AtlasState): Promise<void> {
  await Promise.all([loadWholeText(state), loadAll(new Set())]);
}

/** Fetches all code that has not been asked for; what has come can have brought more. */
async function loadAll(asked: Set<() => Promise<unknown>>): Promise<void> {
  const added = [...loaders].filter((load) => !asked.has(load));
  if (added.length === 0) return;
  for (const load of added) asked.add(load);
  await Promise.all(added.map((load) => load()));
  await loadAll(asked);
}
