import type { JSX } from "preact";
import type { UselessFile } from "../../core/records/problem.ts";
import { useText } from "./use-text.ts";

/** What is not there for want of a file, why and what helps, and another try. */
export function FileFault({
  words,
  fault: { file, fault },
  onRetry,
}: {
  readonly words: string;
  readonly fault: UselessFile;
  readonly onRetry: () => void;
}): JSX.Element {
  const { frame } = useText();
  const { reason, mend } = frame.fileFault(fault);
  return (
    <div role="alert">
      <p>{words}</p>
      <p>{`${frame.fault(file, reason)} ${mend}`}</p>
      <button type="button" class="button" onClick={onRetry}>
        {frame.tryAgain}
      </button>
    </div>
  );
}
