import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { polarityOf } from "../../core/records/vocabulary.ts";
import { referenceTo, type StatedClaim, type Statement, type StoryStep, statedClaims } from "../../core/story/story.ts";
import { select } from "../../state/actions.ts";
import { outline } from "../../state/story-actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { LineView } from "../parts/line-view.tsx";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./story-statements.css";
import { StorySources } from "./story-sources.tsx";

/** The sentences of a step, of which the one in focus outlines the regions of its claims, and how the step is drawn. */
export function StoryStatements({ step }: { readonly step: StoryStep }): JSX.Element {
  const state = useAtlas();
  const { lookup } = state.model.value;
  const [active, setActive] = useState<Statement | null>(null);
  const focus = (statement: Statement | null) => {
    setActive(statement);
    outline(state, statement ? statedClaims([statement], lookup) : []);
  };
  return (
    <>
      <div class="story-statements">
        {step.statements.map((statement, index) => (
          <p
            key={index}
            dir="auto"
            data-active={statement === active}
            onPointerEnter={() => focus(statement)}
            onPointerLeave={() => focus(null)}
            onFocusIn={() => focus(statement)}
            onFocusOut={() => focus(null)}
          >
            <LineView line={statement.line} />{" "}
            {statement.claims.map((stated) => (
              <Reference key={stated.id} stated={stated} />
            ))}
          </p>
        ))}
      </div>
      {step.notes.map((line, index) => (
        <p key={index} class="story-note" dir="auto">
          <LineView line={line} />
        </p>
      ))}
      <StorySources claims={statedClaims(step.statements, lookup)} />
    </>
  );
}

/** A claim that a sentence rests on, by category, code and grade; it opens beside the story. */
function Reference({ stated: { id } }: { readonly stated: StatedClaim }): JSX.Element | null {
  const text = useWholeText();
  const state = useAtlas();
  const { lookup } = state.model.value;
  const claim = lookup.claim(id);
  if (!claim) return null;
  const category = lookup.categoryOf(claim);
  const reference = referenceTo(claim, category);
  return (
    <button
      type="button"
      class="story-reference"
      aria-label={text.story.openClaim(lookup.claimantOf(claim)?.name ?? claim.claimant, reference)}
      onClick={() => select(state, { area: null, claim: id })}
    >
      <StanceSwatch category={category} stance={polarityOf(claim.assertion, claim.responsibility)} />
      <span class="link-button">
        <DataText>{reference}</DataText>
      </span>
    </button>
  );
}
