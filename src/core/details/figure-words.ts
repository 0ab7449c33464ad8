import type { Catalogue } from "../messages/catalogue.ts";
import type { Figures } from "../records/records.ts";

/** The numbers of a claim with who counted, null where it gives none: `12–15 killed, counted by a hospital`. */
export function figureWords(text: Catalogue, figures: Figures): string | null {
  const { range, size, killed, injured, arrested, attacks, countedBy } = text.details.figures;
  const words: string[] = [];
  if (figures.strength) words.push(size(range(figures.strength.low, figures.strength.high)));
  if (figures.killed) words.push(killed(range(figures.killed.low, figures.killed.high)));
  if (figures.injured) words.push(injured(range(figures.injured.low, figures.injured.high)));
  if (figures.arrested !== null) words.push(arrested(figures.arrested));
  if (figures.attacks !== null) words.push(attacks(figures.attacks));
  if (words.length === 0) return null;
  if (figures.countedBy !== null) words.push(countedBy(text.vocabulary.counters[figures.countedBy]));
  return words.join(", ");
}
