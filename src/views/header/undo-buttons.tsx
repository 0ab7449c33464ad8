import type { JSX } from "preact";
import type { StepHistory } from "../../state/history.ts";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";

/** Undo and redo; where there is nothing to do they stay in reach and say so. */
export function UndoButtons({ history, worded = false }: { readonly history: StepHistory; readonly worded?: boolean }) {
  const text = useText();
  const { canUndo, canRedo, undo, redo } = history;
  const button = (name: "undo" | "redo", can: boolean, none: string, act: () => void): JSX.Element => {
    const words = text.history[name];
    return (
      <button
        type="button"
        class={worded ? "button plain" : "button plain icon"}
        aria-label={words}
        title={can ? words : none}
        aria-disabled={!can}
        onClick={act}
      >
        <Icon name={name} />
        {worded && words}
      </button>
    );
  };
  return (
    <>
      {button("undo", canUndo.value, text.history.nothingToUndo, undo)}
      {button("redo", canRedo.value, text.history.nothingToRedo, redo)}
    </>
  );
}
