import { Component, type ComponentChildren, type JSX } from "preact";
import { PartFault } from "./part-fault.tsx";
import { useText } from "./use-text.ts";

interface GuardProps {
  readonly children: ComponentChildren;
  /** What is done about a fault instead of saying in this place that there is one. */
  readonly onFault?: ((fault: unknown) => void) | undefined;
}

/**
 * A part of the page that fails alone: where it cannot be drawn, that is said in its place, and it is tried again when
 * the reader asks or the view changes.
 */
export class Guard extends Component<GuardProps, { readonly fault: unknown }> {
  override state = { fault: null };

  static override getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override componentDidCatch(fault: unknown): void {
    console.error(fault);
    this.props.onFault?.(fault);
  }

  override render(): ComponentChildren {
    const { fault } = this.state;
    const { children, onFault } = this.props;
    if (fault === null) return children;
    return onFault ? null : <FailedPart fault={fault} onRetry={() => this.setState({ fault: null })} />;
  }
}

function FailedPart(props: { readonly fault: unknown; readonly onRetry: () => void }): JSX.Element {
  return <PartFault words={useText().page.partFailed} {...props} />;
}
