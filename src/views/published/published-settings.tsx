import type { JSX } from "preact";
import { useAtlas } from "../parts/atlas-context.ts";
import { lazy } from "../parts/lazy.tsx";
import { useWholeText } from "../parts/use-text.ts";

const PublishedFields = lazy(async () => (await import("./published-fields.tsx")).PublishedFields);

/** The dates of report in a sheet, what they mean, and the way to what was added. */
export function PublishedSettings({ onList }: { readonly onList: () => void }): JSX.Element {
  const text = useWholeText();
  const words = text.published;
  const { clock, published } = useAtlas().timeline.value;
  return (
    <>
      <PublishedFields />
      <p class="time-settings-note">
        {words.meaning} {words.hindsight} {clock === "reported" && words.bothReported}
      </p>
      {published.from !== null && (
        <button type="button" class="button" onClick={onList}>
          {words.list}
        </button>
      )}
    </>
  );
}
