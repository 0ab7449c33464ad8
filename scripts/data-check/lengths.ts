import type { Dataset, Search } from "../../src/core/records/records.ts";
import type { Finding, RowsById } from "./rows.ts";

/** Texts that are longer or shorter than the page has room for, or a reader patience. */
export function longTexts(
  { claims, claimants, publications, relations, withdrawn, events }: Dataset,
  searches: Iterable<Search>,
  at: RowsById,
): readonly Finding[] {
  const problems: Finding[] = [];
  const check = (file: string, id: string, column: string, text: string, least: number, most: number) => {
    if (text.length >= least && text.length <= most) return;
    const reason = `The text has ${text.length} characters.`;
    problems.push(at(file, id, column, text, { reason, mend: `Write ${least} to ${most}.` }));
  };
  for (const { id, summary, gradingReason, note } of claims) {
    check("claims.csv", id, "summary", summary, 20, 240);
    check("claims.csv", id, "grading_reason", gradingReason, 5, 120);
    check("claims.csv", id, "note", note, 0, 200);
  }
  for (const { id, name, description, reliabilityReason } of claimants.values()) {
    check("claimants.csv", id, "name", name, 2, 120);
    check("claimants.csv", id, "description", description, 5, 120);
    check("claimants.csv", id, "reliability_reason", reliabilityReason, 5, 120);
  }
  for (const { id, publisher } of publications.values()) {
    check("publications.csv", id, "publisher", publisher, 2, 160);
  }
  for (const { from, kind, to, note } of relations) {
    check("relations.csv", [from, kind, to].join(" "), "note", note, 0, 200);
  }
  for (const { id, why } of withdrawn.values()) check("withdrawn.csv", id, "why", why, 5, 200);
  for (const { id, title, note } of events.values()) {
    check("events.csv", id, "title", title, 5, 70);
    check("events.csv", id, "note", note, 0, 200);
  }
  for (const { id, question, sources, note } of searches) {
    check("coverage.csv", id, "question", question, 5, 120);
    check("coverage.csv", id, "sources", sources, 5, 120);
    check("coverage.csv", id, "note", note, 0, 200);
  }
  return problems;
}
