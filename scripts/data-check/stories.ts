import { createClaimIndex } from "../../src/core/query/claim-index.ts";
import { categoryOf } from "../../src/core/records/claimant-category.ts";
import { faultOf } from "../../src/core/records/fault.ts";
import { STORY_FILE } from "../../src/core/records/package-files.ts";
import type { Problem } from "../../src/core/records/problem.ts";
import type { Dataset } from "../../src/core/records/records.ts";
import { referenceTo, type Story, type StoryId } from "../../src/core/story/story.ts";
import { readStory } from "../../src/io/story.ts";
import type { Finding } from "./rows.ts";

/** What is wrong with the stories of a package. */
export interface CheckedStories {
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
}

/**
 * Checks stories by what the page checks, and that each reference is the category and grade of its claim, that the state of
 * each step shows the claims that it names, and that the descriptor lists the files.
 * @param dataset null where its tables have faults, from which those of stories would only follow
 */
export function checkStories(
  files: Readonly<Record<string, string>>,
  listed: ReadonlySet<string>,
  dataset: Dataset | null,
): CheckedStories {
  const problems: Problem[] = [];
  const findings: Finding[] = [];
  for (const file of [...listed].filter((name) => STORY_FILE.test(name) && files[name] === undefined)) {
    problems.push({ file, row: null, column: null, value: null, fault: faultOf("missingFile", null) });
  }
  for (const [file, text] of Object.entries(files)) {
    const id = STORY_FILE.exec(file)?.[1];
    if (id === undefined) continue;
    if (!listed.has(file)) {
      const reason = "datapackage.json does not list the file, so the page does not read it.";
      const mend = "Add it to the resources of datapackage.json.";
      findings.push({ file, row: null, column: null, value: null, reason, mend });
    }
    if (!dataset) continue;
    const read = readStory(file, id as StoryId, text, dataset);
    for (const problem of read.problems) problems.push(problem);
    for (const finding of read.story ? faultsOfSteps(file, read.story, dataset) : []) findings.push(finding);
  }
  return { problems, findings };
}

function faultsOfSteps(file: string, { steps }: Story, dataset: Dataset): readonly Finding[] {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const index = createClaimIndex(dataset);
  return steps.flatMap(({ row, statements, title, view }) => {
    const { clock, published, window } = view.timeline;
    const shown = index.query({ filter: view.filter, window, clock, published }).rows();
    const shownIds = new Set(Array.from(shown, (at) => dataset.claims[at]?.id));
    const ofStep = { file, row, column: null };
    return statements.flatMap((statement) =>
      statement.claims.flatMap(({ id, reference }): readonly Finding[] => {
        const claim = claims.get(id);
        if (!claim) return [];
        const category = categoryOf(dataset.claimants.get(claim.claimant)?.type ?? "other");
        const called = referenceTo(claim, category);
        return [
          ...(called === reference
            ? []
            : [
                {
                  ...ofStep,
                  value: `[${reference}](…${id})`,
                  reason: `The step “${title}” calls the claim otherwise than its category and grade.`,
                  mend: `Write [${called}].`,
                },
              ]),
          ...(shownIds.has(id)
            ? []
            : [
                {
                  ...ofStep,
                  value: id,
                  reason: `The step “${title}” names the claim, but its state does not show it.`,
                  mend: "Widen the window or the filter in the link of the step, or leave the claim out.",
                },
              ]),
        ];
      }),
    );
  });
}
