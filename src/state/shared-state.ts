import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { ContestsOf, createContests } from "../core/contested/contests.ts";
import type { DatasetModel } from "../core/dataset-model.ts";
import { DEFAULT_FIGURE, type FigureSettings } from "../core/figure-settings.ts";
import type { LinkFault } from "../core/records/link-fault.ts";
import type { Problem, UselessFile } from "../core/records/problem.ts";
import type { Claim, Dataset, Search } from "../core/records/records.ts";
import type { Story } from "../core/story/story.ts";
import type { Theme } from "../core/theme.ts";
import type { ViewState } from "../core/view-state.ts";
import type { MapGround } from "../drawing/ground/map-ground.ts";
import { NO_SPACING, type TextSpacing } from "../drawing/text-width.ts";
import type { Catalogue } from "../words/catalogue.ts";
import type { SpokenLanguage } from "../words/language.ts";
import { FIRST_PREFERENCES, type Preferences } from "./preferences.ts";

/** How large and how wide the reader has the page set text. */
export interface Lettering {
  /** The size of text over the usual one: 1.5 where it is set to 24 px. */
  readonly scale: number;
  /** What is added between letters and between words, em. */
  readonly spacing: TextSpacing;
}

/** How high a phone's sheet stands, from the lowest. */
export const SHEET_HEIGHTS = ["low", "middle", "full"] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** What a passing word has no room for: what was passed over of a link, a text that the reader must copy by hand, a fault. */
export type NoticeNote =
  | { readonly kind: "fault"; readonly fault: unknown }
  | { readonly kind: "ignored"; readonly faults: readonly LinkFault[] }
  | { readonly kind: "copy"; readonly what: "link" | "problems"; readonly text: string };

/** What a dialog of its own tells: that, or what "certainly in this window" means. */
export type Note = NoticeNote | { readonly kind: "certain" };

/** The searches for claims, which come once something shows them; null where the package does not tell of any. */
export type Searches =
  | { readonly kind: "unasked" | "asked" }
  | { readonly kind: "here"; readonly searches: readonly Search[] | null }
  | { readonly kind: "fault"; readonly fault: UselessFile };

/** The stories of the package, which come once one is told or they are listed. */
export type Stories =
  | { readonly kind: "unasked" | "asked" }
  | { readonly kind: "here"; readonly stories: readonly Story[] }
  | { readonly kind: "fault"; readonly fault: UselessFile };

/** What is told of stories. */
export interface Telling {
  readonly stories: Stories;
  /** Whether the step of the view's story is shown as it is told, and nothing that the reader changed. */
  readonly isReading: boolean;
  /** What the sentence in focus names. */
  readonly outlined: Pick<Claim, "regions"> | null;
}

/** A passing word to the reader; `note`: what there is to show beside it. */
export interface Notice {
  readonly words: string;
  readonly note: NoticeNote | null;
}

/** Asks the reader to load the page again. */
export interface ReloadCall {
  readonly words: string;
  /** Parts of the page are gone until that is done; otherwise it can be left. */
  readonly isNeeded: boolean;
}

/** The code that finds who is contested. */
export type ContestCode = typeof createContests;

/** What all panels of an atlas share. */
export interface SharedState {
  readonly model: Signal<DatasetModel>;
  readonly problems: Signal<readonly Problem[]>;
  readonly searches: Signal<Searches>;
  readonly telling: Signal<Telling>;
  /** Null until the polygons have come. */
  readonly ground: Signal<MapGround | null>;
  /** What the page speaks: the language of the view as soon as its words have come. */
  readonly language: Signal<SpokenLanguage>;

  /** All that is shown, in every panel; `camera` is written when the map comes to rest. */
  readonly view: Signal<ViewState>;
  readonly playing: Signal<boolean>;
  readonly theme: Signal<Theme>;
  readonly lettering: Signal<Lettering>;
  /** A passing word to the reader ("Link copied"), shown and read out once. */
  readonly notice: Signal<Notice | null>;
  /** What is open in a dialog. */
  readonly note: Signal<Note | null>;
  /** Counts the parts of the page's own code that could not be fetched. */
  readonly lostParts: Signal<number>;
  /** Stands in the page until it is loaded again, or until it is dismissed. */
  readonly reloadCall: Signal<ReloadCall | null>;
  /** What to read out beside what changed in the view; a new object is read out though it says the same. */
  readonly spoken: Signal<{ readonly words: string } | null>;
  /** What the form of figures is set to. */
  readonly figure: Signal<FigureSettings>;
  readonly preferences: Signal<Preferences>;
  /** Whether the list of keys is open. */
  readonly showsKeys: Signal<boolean>;
  readonly sheetHeight: Signal<SheetHeight>;

  /** Null until it is asked for and has come. */
  readonly contestCode: Signal<ContestCode | null>;
  /** The contests of the data; null as long as their code has not come. */
  readonly contests: ReadonlySignal<ContestsOf | null>;
  readonly dataset: ReadonlySignal<Dataset>;
  /** The words of the language, as far as they are there from the start. */
  readonly text: ReadonlySignal<Catalogue>;
}

/** What panels share, as a link (or nothing) left it. */
export function createSharedState(
  model: DatasetModel,
  problems: readonly Problem[],
  speaks: SpokenLanguage,
  initial: ViewState,
  theme: Theme,
): SharedState {
  const language = signal(speaks);
  const modelSignal = signal(model);
  const contestCode = signal<ContestCode | null>(null);
  return {
    model: modelSignal,
    problems: signal(problems),
    searches: signal({ kind: "unasked" }),
    telling: signal({ stories: { kind: "unasked" }, isReading: initial.story !== null, outlined: null }),
    ground: signal(null),
    language,
    view: signal(initial),
    playing: signal(false),
    theme: signal(theme),
    lettering: signal({ scale: 1, spacing: NO_SPACING }),
    notice: signal(null),
    note: signal(null),
    lostParts: signal(0),
    reloadCall: signal(null),
    spoken: signal(null),
    figure: signal(DEFAULT_FIGURE),
    preferences: signal(FIRST_PREFERENCES),
    showsKeys: signal(false),
    sheetHeight: signal("middle"),
    contestCode,
    contests: computed(() => contestCode.value?.(modelSignal.value.dataset, modelSignal.value.index) ?? null),
    dataset: computed(() => modelSignal.value.dataset),
    text: computed(() => language.value.text),
  };
}
