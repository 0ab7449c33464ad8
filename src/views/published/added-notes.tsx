import type { JSX } from "preact";
import type { Day } from "../../core/time/day.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { Lead } from "./added-answer.tsx";
import type { SubsetName } from "./added-subset.tsx";

/** At the end of the list: what is not in it, and how it is to be read. */
export function AddedNotes({
  elsewhere,
  undated,
  since,
  onSubset,
}: {
  /** New claims that name no region of the map. */
  readonly elsewhere: number;
  readonly undated: number;
  readonly since: Day;
  readonly onSubset: (name: SubsetName) => void;
}): JSX.Element {
  const text = useWholeText();
  const words = text.published;
  const { clock } = useAtlas().timeline.value;
  const lead = (name: SubsetName, count: number) => <Lead onFollow={() => onSubset(name)}>{words.claims(count)}</Lead>;
  return (
    <div class="added-notes">
      {elsewhere > 0 && <p>{words.elsewhere(elsewhere, lead("elsewhere", elsewhere))}</p>}
      {undated > 0 && <p>{words.undated(undated, lead("undated", undated))}</p>}
      <p>
        {words.scope(text.dates.day(since))} {words.hindsight}
      </p>
      {clock === "reported" && <p>{words.bothReported}</p>}
    </div>
  );
}
