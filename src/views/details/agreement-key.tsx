import type { JSX } from "preact";
import type { AgreementStance } from "../../core/agreement/agreement-columns.ts";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useWholeText } from "../parts/use-text.ts";
import "./agreement-key.css";

const STANCES: readonly AgreementStance[] = ["affirm", "deny", "neither"];

/** What the marks stand for, and what the numbers count. */
export function AgreementKey(): JSX.Element {
  const words = useWholeText().agreement;
  return (
    <p class="details-foot agreement-key">
      {STANCES.map((stance) => (
        <span key={stance}>
          <StanceSwatch category="LO" stance={stance} />
          {words.stances[stance]}
        </span>
      ))}
      <span>{words.counts}</span>
    </p>
  );
}
