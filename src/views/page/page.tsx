import { useComputed } from "@preact/signals";
import type { FunctionComponent, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isAnySelected, showsAgreement, type TabName, tabOf } from "../../core/view-state.ts";
import { clearSelection, openPage, showNote } from "../../state/actions.ts";
import type { StepHistory } from "../../state/history.ts";
import { showKeys } from "../../state/preferences.ts";
import { Announcer } from "../announcer/announcer.ts";
import type { FigureWorkshop } from "../figure/figure-workshop.ts";
import { FilterPanel } from "../filters/filter-panel.tsx";
import { Header } from "../header/header.tsx";
import { HeaderTools } from "../header/header-tools.tsx";
import { RampBar } from "../legend/ramp-bar.tsx";
import { MapButtons } from "../overlay/map-buttons.tsx";
import { useAtlas } from "../parts/atlas-context.ts";
import { useText } from "../parts/use-text.ts";
import "../parts/controls.css";
import "../parts/forced-colours.css";
import { Guard } from "../parts/guard.tsx";
import { lazy, lazyAfterMap, lazyInFirstWords } from "../parts/lazy.tsx";
import { usePrinting } from "../parts/use-printing.ts";
import { Notice } from "../problems/notice.tsx";
import { SentenceBar } from "../sentence/sentence-bar.tsx";
import { Timeline } from "../timeline/timeline.tsx";
import { Welcome } from "../welcome/welcome.tsx";
import { WiderAreas } from "../wider/wider-areas.tsx";
import "./page.css";
import "./print.css";
import { NothingNote } from "./nothing-note.tsx";
import type { Panel } from "./panels.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { SkipLinks } from "./skip-links.tsx";
import { useLayout } from "./use-layout.ts";

const AboutPage = lazy(async () => (await import("../about/about-page.tsx")).AboutPage);
const DetailsPanel = lazyInFirstWords(async () => (await import("../details/details-panel.tsx")).DetailsPanel);
const Legend = lazyInFirstWords(async () => (await import("../legend/legend.tsx")).Legend);
const PageKeys = lazyAfterMap(async () => (await import("./page-keys.ts")).PageKeys);
const StoryColumn = lazy(async () => (await import("../story/story-column.tsx")).StoryColumn);
const StoryLine = lazy(async () => (await import("../story/story-line.tsx")).StoryLine);
const KeysDialog = lazy(async () => (await import("../keys/keys-dialog.tsx")).KeysDialog);
const NoteDialog = lazy(async () => (await import("../notes/note-dialog.tsx")).NoteDialog);
const Panels = lazy(async () => (await import("./panels.tsx")).Panels);
const PrintedFigure = lazy(async () => (await import("../figure/figure-code.ts")).PrintedFigure);

/** The pages that stand in place of the map, between filters and time. */
const WORK_PAGES: Readonly<Record<Exclude<TabName, "map" | "about">, FunctionComponent>> = {
  spread: lazy(async () => (await import("../spread/spread-page.tsx")).SpreadPage),
  compare: lazy(async () => (await import("../compare/compare-page.tsx")).ComparePage),
  strength: lazy(async () => (await import("../strength/strength-page.tsx")).StrengthPage),
  table: lazy(async () => (await import("../table/table-page.tsx")).TablePage),
};

/** What the page asks of the world around it. */
export interface PageCallbacks {
  readonly copyLink: () => void;
  readonly figures: FigureWorkshop;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly history: StepHistory;
  /** The text of a file of the data package; rejects with the file, the reason and how to mend it. */
  readonly readText: (file: string) => Promise<string>;
  /** Throws away all that is kept on this computer; rejects where the browser does not let it. */
  readonly forgetAll: () => Promise<void>;
}

interface PageProps {
  readonly callbacks: PageCallbacks;
  /** The element that the map is drawn in. */
  readonly mapHost: HTMLElement;
}

/** The whole page: filters, map, wider areas and legend, details, timeline, as the width of the window allows. */
export function Page({ callbacks, mapHost }: PageProps): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const layout = useLayout();
  const isPrinting = usePrinting();
  const [panel, setPanel] = useState<Panel | null>(null);
  const map = useRef<HTMLElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => map.current?.prepend(mapHost), [mapHost]);
  const selected = isAnySelected(state.selection.value);
  const opened = useComputed(() => state.view.value.page).value;
  const page = tabOf(opened);
  const hasStory = useComputed(() => state.view.value.story !== null).value;
  const hasTable = useComputed(() => showsAgreement(state.view.value)).value;
  const openPanel = (name: Panel) => {
    if (page === "about") openPage(state, "map");
    setPanel(name);
  };
  const listAdded = () => {
    clearSelection(state);
    setPanel("added");
  };
  const openFilters = () => {
    if (layout !== "desktop") openPanel("filters");
    else if (page === "about") openPage(state, "map");
  };
  const isReading = hasStory && page === "map" && state.telling.value.isReading;
  const WorkPage = page === "map" || page === "about" ? null : WORK_PAGES[page];
  const hasDetails = layout !== "phone" && (selected || (layout === "desktop" && WorkPage === null));
  return (
    <div
      class="page"
      ref={root}
      data-layout={layout}
      data-page={page}
      data-selected={selected}
      data-agreement={hasTable}
      data-story={isReading}
    >
      {isPrinting && page === "map" && state.mapFrame.value !== null && <PrintedFigure figures={callbacks.figures} />}
      <SkipLinks
        parts={
          page === "about"
            ? ["about"]
            : [isReading ? "story" : "filters", page, ...(hasDetails ? ["details" as const] : []), "timeline"]
        }
      />
      <Header onCopyLink={callbacks.copyLink} figures={callbacks.figures}>
        <HeaderTools history={callbacks.history} onOpenWider={layout === "phone" ? () => openPanel("wider") : null} />
      </Header>
      {page === "about" && <AboutPage at={opened} readText={callbacks.readText} forgetAll={callbacks.forgetAll} />}
      <Guard>
        <Welcome />
      </Guard>
      <Guard>
        <SentenceBar onOpenFilters={() => setPanel("filters")}>{hasStory && <StoryLine />}</SentenceBar>
      </Guard>
      {hasStory && page === "map" && <StoryColumn />}
      {layout === "desktop" && (
        <aside class="page-filters" aria-label={text.page.filters} tabIndex={-1}>
          <h2 class="visually-hidden">{text.page.filters}</h2>
          <Guard>
            <FilterPanel />
          </Guard>
        </aside>
      )}
      <main class="page-map" ref={map} tabIndex={-1} hidden={page !== "map"}>
        <h2 class="visually-hidden">{text.frame.pageNames.map}</h2>
        <MapButtons onZoomIn={callbacks.zoomIn} onZoomOut={callbacks.zoomOut} onFit={callbacks.fit} />
        {page === "map" && !hasDetails && (
          <Guard>
            <NothingNote />
          </Guard>
        )}
      </main>
      {WorkPage && (
        <main class="page-work" aria-label={text.frame.pageNames[page]} tabIndex={-1}>
          <h2 class="visually-hidden">{text.frame.pageNames[page]}</h2>
          <WorkPage />
        </main>
      )}
      {layout !== "phone" && !WorkPage && (
        <aside class="page-aside" aria-label={text.page.aside} tabIndex={-1}>
          <Guard>
            <WiderAreas />
          </Guard>
          <Guard>
            <Legend onList={layout === "tablet" ? listAdded : undefined} />
          </Guard>
        </aside>
      )}
      {layout === "phone" && (
        <section class="page-ramp" aria-label={text.legend.inShort}>
          <Guard>
            <RampBar onOpen={() => setPanel("legend")} />
          </Guard>
        </section>
      )}
      {hasDetails && (
        <aside class="page-details" aria-label={text.page.details} tabIndex={-1}>
          <Guard>
            <DetailsPanel />
          </Guard>
        </aside>
      )}
      <section class="page-timeline" aria-label={text.page.timeline} tabIndex={-1}>
        <h2 class="visually-hidden">{text.page.timeline}</h2>
        <Guard>
          <Timeline
            isBeside={(page === "spread" || page === "strength") && layout === "desktop"}
            isPlain={page === "strength"}
            onOpenSettings={() => setPanel("time")}
          />
        </Guard>
      </section>
      {layout === "phone" && (
        <PhoneBar
          page={page}
          onOpen={(name) => {
            openPage(state, name);
            setPanel(null);
          }}
        />
      )}
      {page !== "about" && (layout === "desktop" ? panel === "time" : panel !== null || selected) && (
        <Panels
          layout={layout === "phone" ? layout : "tablet"}
          open={panel}
          onClose={() => setPanel(null)}
          onList={listAdded}
        />
      )}
      {state.showsKeys.value && <KeysDialog onClose={() => showKeys(state, false)} />}
      {state.note.value && <NoteDialog note={state.note.value} onClose={() => showNote(state, null)} />}
      <Notice />
      <Announcer />
      {/* Last, so that what it opens is there when it looks for it. */}
      <PageKeys page={root} openFilters={openFilters} />
    </div>
  );
}
