import type { ComponentChildren, JSX } from "preact";

/** One term of a list of terms with its value. */
export function TableRow({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
