import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { Icon } from "../parts/icon.tsx";

const SCALES = [1, 2] as const;

/** The button that saves the picture, with a menu of its sizes. */
export function SaveMenu({ onSave }: { readonly onSave: (scale: 1 | 2) => void }): JSX.Element {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const items = (): readonly HTMLButtonElement[] => [
    ...(root.current?.querySelectorAll<HTMLButtonElement>("[role=menuitem]") ?? []),
  ];

  useEffect(() => {
    if (!open) return undefined;
    items()[0]?.focus();
    const away = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const target = ({ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 } as Record<string, number>)[event.key];
    if (target !== undefined) all.at(target % all.length)?.focus();
    else if (event.key === "Escape") button.current?.focus();
    if (event.key === "Escape" || event.key === "Tab") setOpen(false);
    if (target !== undefined || event.key === "Escape") event.preventDefault();
  };

  return (
    <div class="save-menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button main"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={text.frame.savePicture}
        onClick={() => setOpen(!open)}
      >
        <Icon name="download" />
        <span class="header-words">{text.frame.savePicture}</span>
      </button>
      {open && (
        <div class="save-menu-list" id={id} role="menu" aria-label={text.frame.savePicture} onKeyDown={onKeyDown}>
          {SCALES.map((scale) => (
            <button
              key={scale}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                onSave(scale);
              }}
            >
              {text.frame.savePictureAs(scale)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
