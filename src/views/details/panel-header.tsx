import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../parts/use-text.ts";
import { useDetails } from "./details-context.ts";
import "./panel-header.css";

/** The heading of the details, which takes the focus when asked to, and beside it what may stand there. */
export function PanelHeader({
  id,
  title,
  large = false,
  children,
}: {
  readonly id: string;
  readonly title: ComponentChildren;
  /** The name of an area: the largest type of the page. */
  readonly large?: boolean;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { focusNext } = useDetails();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusNext.current !== "heading") return;
    focusNext.current = null;
    heading.current?.focus();
  });
  return (
    <header class={large ? "panel-header large" : "panel-header"}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}

/** The button that closes what the details show. */
export function CloseButton(): JSX.Element {
  const text = useText();
  const { close } = useDetails();
  return (
    <button type="button" class="button plain icon panel-close" aria-label={text.details.close} onClick={close}>
      <Icon name="close" />
    </button>
  );
}
