import { type FigureSettings, figureText } from "../../core/figure-settings.ts";
import { isPainted } from "../../core/records/area.ts";
import type { Dataset, RegionId } from "../../core/records/records.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { isolated } from "../../words/isolated.ts";
import { sentenceParts, sentenceText } from "../../words/sentence.ts";
import type { FigureInput } from "./figure-input.ts";

/** The texts of a figure, apart from those on its drawings. */
export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Follows "How to read it". */
  readonly note: string;
  readonly sources: string;
  readonly version: string;
}

/** What a figure says: title and subtitle as chosen, else as filter and window say. */
export function figureWords(
  input: FigureInput,
  { title, subtitle }: Pick<FigureSettings, "title" | "subtitle">,
): FigureWords {
  const { text } = input;
  const { dataset, source } = input;
  const titlesOf = (named: readonly { readonly title: string }[]) => named.map((each) => each.title);
  return {
    title: figureText("title", title ?? "") || defaultTitle(input),
    subtitle: figureText("subtitle", subtitle ?? "") || defaultSubtitle(input),
    note: noteWords(input),
    sources: [
      text.figure.sources(source.title, dataset.claims.length, dataset.publications.size, titlesOf(source.sources)),
      text.figure.boundaries(titlesOf(source.fileLicenses)),
      text.figure.grades,
    ].join(" "),
    version: text.figure.version(source.version, titlesOf(source.licenses)),
  };
}

/** "Claims about Islamic State – Khorasan, August 2021 – December 2023". */
export function defaultTitle({ text, timeline: { window, clock } }: Pick<FigureInput, "text" | "timeline">): string {
  return text.figure.title[clock](text.dates.longWindow(window));
}

/** The filter as a sentence, and what a claim is. */
export function defaultSubtitle({ text, dataset, result, timeline }: FigureInput): string {
  const parts = sentenceParts(text, result.query.filter, timeline, dataset);
  return text.figure.subtitle(sentenceText(text, parts, result.matching, result.total), text.figure.caution);
}

function noteWords({ text, dataset, model, measure, result, timeline: { clock, window } }: FigureInput): string {
  const times = model.extent(clock);
  const from = window.from ?? times?.first ?? null;
  const to = window.to ?? times?.last ?? null;
  const { undated } = result.histogram;
  const silent = silentWords(text, dataset);
  return [
    from === null || to === null
      ? text.figure.clockOnly(clock)
      : text.figure.clock(clock, text.dates.day(from), text.dates.day(to)),
    ...(undated > 0 ? [text.figure.undated(undated)] : []),
    ...(measure.name === "first-affirmed" ? [text.figure.fromEnd] : []),
    text.figure.extents,
    silent.count > 0 ? text.figure.silent(silent.parts, silent.count) : text.figure.noSign,
  ].join(" ");
}

/** The painted regions that no claim of any year names, by parent: one by its name, more by their number. */
function silentWords(
  text: WholeCatalogue,
  { claims, regions }: Dataset,
): { readonly parts: readonly string[]; readonly count: number } {
  const named = new Set(claims.flatMap((claim) => claim.regions));
  const silent = [...regions.values()].filter((region) => isPainted(region) && !named.has(region.id));
  const parents = [...new Set(silent.map(({ parent }) => parent))];
  const parts = parents.map((parent) => {
    const within = silent.filter((region) => region.parent === parent);
    const name = regions.get(parent as RegionId)?.name ?? "";
    const [first] = within;
    return within.length === 1 || !first
      ? isolated(first?.name ?? "")
      : text.figure.someOf(within.length, first.level, name);
  });
  return { parts, count: silent.length };
}
