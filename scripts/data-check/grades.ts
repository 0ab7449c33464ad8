import type { ClaimId, Dataset } from "../../src/core/records/records.ts";
import type { Finding, RowsById } from "./rows.ts";

const INFERENCE = "editor's inference";
const SAME_GROUP = "same group";

/**
 * Grades that their reasons do not bear out: a reliability other than the claimant's says so in its reason, and
 * credibility 1 needs a corroborating claim of another group on the same occasion.
 * @param knowsRelations whether all relations could be read, without which none can be missed
 */
export function faultsOfGrades(dataset: Dataset, at: RowsById, knowsRelations: boolean): readonly Finding[] {
  const confirmed = confirmedClaims(dataset);
  return [
    ...dataset.claims.flatMap(({ id, claimant, reliability, credibility, gradingReason }) => {
      const usual = dataset.claimants.get(claimant)?.reliability ?? reliability;
      const marker = `${reliability}, not ${usual}: `;
      const problems: Finding[] = [];
      if (reliability !== usual && !gradingReason.startsWith(marker)) {
        const reason = `The reliability ${reliability} differs from the claimant’s ${usual}, and the reason does not say so.`;
        const mend = `Begin grading_reason with “${marker}”, or write the reliability ${usual}.`;
        problems.push(at("claims.csv", id, "grading_reason", gradingReason, { reason, mend }));
      }
      if (reliability === usual && /^[A-F], not [A-F]: /u.test(gradingReason)) {
        const reason = `The reason tells of a difference, but ${reliability} is the claimant’s usual reliability.`;
        problems.push(
          at("claims.csv", id, "grading_reason", gradingReason, { reason, mend: "Correct one of the two." }),
        );
      }
      if (knowsRelations && credibility === "1" && !confirmed.has(id)) {
        const reason = "Credibility 1 needs a corroborating claim of another group on the same occasion.";
        const mend = "Write credibility 2, or add the relation to relations.csv.";
        problems.push(at("claims.csv", id, "credibility", credibility, { reason, mend }));
      }
      return problems;
    }),
    ...faultsOfAgreement(dataset, at),
  ];
}

function groupsOf({ claims, claimants }: Dataset): ReadonlyMap<ClaimId, string | undefined> {
  return new Map(claims.map(({ id, claimant }) => [id, claimants.get(claimant)?.group]));
}

function confirmedClaims(dataset: Dataset): ReadonlySet<ClaimId> {
  const groups = groupsOf(dataset);
  const confirming = dataset.relations.filter(
    ({ from, kind, to, note }) =>
      kind === "corroborates" && groups.get(from) !== groups.get(to) && !note.startsWith(INFERENCE),
  );
  return new Set(confirming.flatMap(({ from, to }) => [from, to]));
}

/** Agreement within a group is not independent: its note says so, and no other note does. */
function faultsOfAgreement(dataset: Dataset, at: RowsById): readonly Finding[] {
  const groups = groupsOf(dataset);
  return dataset.relations.flatMap(({ from, kind, to, note }) => {
    const isOneGroup = groups.get(from) === groups.get(to);
    if (kind !== "corroborates" || isOneGroup === note.includes(SAME_GROUP)) return [];
    const fault = isOneGroup
      ? { reason: "Both claims are of one group.", mend: `Say “${SAME_GROUP}” in note.` }
      : { reason: "The claims are of two groups.", mend: `Remove “${SAME_GROUP}” from note.` };
    return [at("relations.csv", [from, kind, to].join(" "), "note", note, fault)];
  });
}
