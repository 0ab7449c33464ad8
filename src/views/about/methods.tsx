import type { JSX, Ref } from "preact";
import { LEAST_BORDER, neighboursOn } from "../../core/geography/neighbours.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";

/** How everything is counted: each rule, where it comes from, and the borders that are too short to count. */
export function Methods({ heading }: { readonly heading: Ref<HTMLHeadingElement> }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const { geography } = state.ground.value ?? {};
  const { regions } = state.dataset.value;
  const dropped = geography ? neighboursOn(geography).dropped : [];
  const words = text.methods;
  const nameOf = (id: (typeof dropped)[number]["regions"][number]) => regions.get(id)?.name ?? id;
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {text.frame.methods}
      </h2>
      <p>{words.lead}</p>
      {words.rules.map(({ title, rules, source }) => (
        <div key={title}>
          <h3 tabIndex={-1}>{title}</h3>
          {rules.map((rule) => (
            <p key={rule}>{rule}</p>
          ))}
          {source && (
            <p>
              <small>{words.source(source)}</small>
            </p>
          )}
        </div>
      ))}
      <h3 tabIndex={-1}>{words.dropped(LEAST_BORDER)}</h3>
      <ul>
        {dropped.map(({ regions: [one, other], kilometres }) => (
          <li key={`${one} ${other}`}>{words.border(nameOf(one), nameOf(other), kilometres)}</li>
        ))}
      </ul>
    </section>
  );
}
