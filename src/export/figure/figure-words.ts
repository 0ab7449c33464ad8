import { FIGURE_TEXT_LIMITS, type FigureSettings, type FigureSize, figureText } from "../../core/figure-settings.ts";
import { undatedClaims } from "../../core/published/undated.ts";
import type { QueryResult } from "../../core/query/query.ts";
import { isPainted } from "../../core/records/area.ts";
import type { Dataset, Region, RegionId } from "../../core/records/records.ts";
import { isAllTime } from "../../core/time/span.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { isolated } from "../../words/isolated.ts";
import { clausesText, type SentencePart, sentenceParts, sentenceText } from "../../words/sentence.ts";
import { framedArea } from "./figure-frame.ts";
import type { FigureInput } from "./figure-input.ts";
import type { PageFigure } from "./page-figures.ts";

/** The texts of a figure, apart from those on its drawings. */
export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  /** Follows "How to read it". */
  readonly note: string;
  readonly sources: string;
  readonly version: string;
}

/** What a page says otherwise than the map. */
type PageWords = Pick<PageFigure, "title" | "subtitle" | "note">;

/**
 * What a figure says: title and subtitle as chosen, else as filter and window say.
 * @param isShort whether how to read it is told in few words
 * @param page null for the map
 */
export function figureWords(
  input: FigureInput,
  { title, subtitle, frame, size }: Pick<FigureSettings, "title" | "subtitle" | "frame" | "size">,
  isShort: boolean,
  page: PageWords | null = null,
): FigureWords {
  const { text } = input;
  const { dataset, source } = input;
  const titlesOf = (named: readonly { readonly title: string }[]) => named.map((each) => each.title);
  return {
    title: figureText("title", title ?? "") || defaultTitle(input, size, page),
    subtitle: figureText("subtitle", subtitle ?? "") || defaultSubtitle(input, page),
    note: page?.note ?? noteWords(input, framedArea(input, frame), isShort),
    sources: [
      text.figure.sources(source.title, dataset.claims.length, dataset.publications.size, titlesOf(source.sources)),
      text.figure.boundaries(titlesOf(source.fileLicenses)),
      text.figure.grades,
    ].join(" "),
    version: text.figure.version(source.version, titlesOf(source.licenses)),
  };
}

/**
 * The title of a page, or else what the measure shows, by which filter, and when: "Claims that affirm Islamic State – Khorasan, by the UN, August 2021
 * – December 2023". As much of the filter as a title takes; that there is more of it, in a word. The Pakistan Province is told where claims about
 * it are among those shown, but in a square, where no title has the room.
 */
export function defaultTitle(input: FigureInput, size: FigureSize, page: PageWords | null): string {
  const isShort = size === "square";
  if (page) return page.title(isShort);
  const { text, dataset, measure, result, timeline } = input;
  const { window, clock } = timeline;
  const parts = sentenceParts(text, result.query.filter, timeline, dataset);
  const isOn = ({ name, resets }: SentencePart) => name !== "window" && resets.length > 0;
  const isReport = ({ name }: SentencePart) => name === "by" || name === "since";
  const filters = parts.filter(isOn).sort((one, other) => Number(isReport(other)) - Number(isReport(one)));
  const isWithPakistan = !isShort && result.rows().some((row) => dataset.claims[row]?.branch === "pakistan");
  const titleOf = (told: number) => {
    const more = told < filters.length ? [text.figure.filtered] : [];
    const clauses = told === 0 ? [] : [clausesText(text, filters.slice(0, told))];
    return text.figure.title(measure.name, isWithPakistan, [...clauses, ...more], clock, text.dates.longWindow(window));
  };
  const fits = (title: string) => [...title].length <= FIGURE_TEXT_LIMITS.title;
  for (let told = filters.length; told > 0; told -= 1) if (fits(titleOf(told))) return titleOf(told);
  return titleOf(0);
}

/** The filter as a sentence, and what a claim is; of a page also what no claim is, which the map says with how it is read. */
export function defaultSubtitle(input: FigureInput, page: PageWords | null): string {
  const { figure } = input.text;
  const asked = page?.subtitle ?? askedInWords(input, input.result);
  return figure.subtitle(asked, page ? `${figure.caution} ${figure.noSign}` : figure.caution);
}

/** What a result was asked for, and how many claims match. */
export function askedInWords({ text, dataset, timeline }: FigureInput, result: QueryResult): string {
  const { filter, window } = result.query;
  return sentenceText(text, sentenceParts(text, filter, { ...timeline, window }, dataset), result);
}

function noteWords(
  { text, dataset, model, measure, result, timeline: { clock, window, published } }: FigureInput,
  framed: Region | null,
  isShort: boolean,
): string {
  const times = model.extent(clock);
  const from = window.from ?? times?.first ?? null;
  const to = window.to ?? times?.last ?? null;
  const { undated } = result.histogram;
  const silent = silentWords(text, dataset);
  const measureWords = (): readonly string[] => {
    switch (measure.of) {
      case "years":
        return [text.figure.fromEnd];
      case "months":
        return to === null || isShort ? [] : [text.figure.countedBack(text.dates.day(to))];
      case "contests":
        return isShort ? [text.contests.howToRead(measure.rule, measure.isLong(result.query))] : [];
      case "counts":
      case "added":
        return [];
    }
  };
  return [
    text.figure.mark,
    from === null || to === null
      ? text.figure.clockOnly(clock)
      : text.figure.clock(clock, text.dates.day(from), text.dates.day(to)),
    ...(framed ? [text.figure.framed(framed.name)] : []),
    ...(undated > 0 ? [text.figure.undated(undated)] : []),
    ...(isAllTime(published)
      ? []
      : [
          ...(published.from === null ? [] : [text.published.figure(text.dates.day(published.from))]),
          ...(isShort ? [] : [text.published.fromLastDay]),
          text.published.leftOut(undatedClaims(result.query, model.index, dataset).length),
          text.published.hindsight,
        ]),
    ...measureWords(),
    ...(isShort ? [] : [text.figure.extents]),
    silent.count > 0 && !isShort ? text.figure.silent(silent.parts, silent.count) : text.figure.noSign,
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
