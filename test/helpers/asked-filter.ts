import { type Choice, type Filter, NO_FILTER } from "../../src/core/filter/filter.ts";
import type { Question } from "./counted-from-csv.ts";

/** The filter that asks what a question asks of claims, apart from time. */
export function filterOf(question: Question): Filter {
  const choice = (only?: readonly string[], none: readonly string[] = []): Choice<never> =>
    only ? { kind: "only", values: only as never[] } : { kind: "without", values: none as never[] };
  return {
    ...NO_FILTER,
    category: choice(question.categories, question.withoutCategories),
    claimant: choice(question.claimants, question.withoutClaimants),
    publisher: choice(question.publishers, question.withoutPublishers),
    assertion: choice(question.kinds, question.withoutKinds),
    polarity: choice(question.says, question.withoutSays),
    region: choice(question.regions, question.withoutRegions),
    reliability: { atLeast: (question.sourceAtLeast ?? null) as never, unjudged: !question.withoutUnjudgedSources },
    credibility: { atLeast: (question.claimAtLeast ?? null) as never, unjudged: !question.withoutUnjudgedClaims },
    extent: choice(question.extents, question.withoutExtents),
    precision: choice(question.precisions, question.withoutPrecisions),
    responsibility: choice(question.responsibilities, question.withoutResponsibilities),
    corroborated: choice(question.corroborated, question.withoutCorroborated),
    contradicted: choice(question.contradicted, question.withoutContradicted),
    branch: choice(question.branches, question.withoutBranches),
    event: choice(question.events, question.withoutEvents),
    text: question.words?.join(" ") ?? "",
  };
}
