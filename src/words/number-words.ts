import type { ReportedNumbers } from "../core/records/records.ts";
import type { Catalogue } from "./catalogue.ts";

/** The numbers of a claim with who counted, null where it gives none: `12–15 killed, counted by a hospital`. */
export function numberWords(text: Catalogue, numbers: ReportedNumbers): string | null {
  const { range, size, killed, injured, arrested, attacks, countedBy } = text.details.numbers;
  const words: string[] = [];
  if (numbers.strength) words.push(size(range(numbers.strength.low, numbers.strength.high)));
  if (numbers.killed) words.push(killed(range(numbers.killed.low, numbers.killed.high)));
  if (numbers.injured) words.push(injured(range(numbers.injured.low, numbers.injured.high)));
  if (numbers.arrested !== null) words.push(arrested(numbers.arrested));
  if (numbers.attacks !== null) words.push(attacks(numbers.attacks));
  if (words.length === 0) return null;
  if (numbers.countedBy !== null) words.push(countedBy(text.vocabulary.counters[numbers.countedBy]));
  return words.join(text.formats.comma);
}
