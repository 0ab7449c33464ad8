import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { problemCounts } from "../../core/records/problem.ts";
import { PAGES, tabOf } from "../../core/view-state.ts";
import { openPage, setPlaying, setTheme } from "../../state/actions.ts";
import type { FigureWorkshop } from "../figure/figure-workshop.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { lazy } from "../parts/lazy.tsx";
import { useText } from "../parts/use-text.ts";
import "./header.css";

const FigureDialog = lazy(async () => (await import("../figure/figure-code.ts")).FigureDialog);

const ProblemsPanel = lazy(async () => (await import("../problems/problems-panel.tsx")).ProblemsPanel);

export interface HeaderProps {
  readonly onCopyLink: () => void;
  readonly figures: FigureWorkshop;
  /** More tools, before the others. */
  readonly children?: ComponentChildren;
}

/** The top row: title, pages, faults of the data where there are any, link, figure, theme. */
export function Header({ onCopyLink, figures, children }: HeaderProps): JSX.Element {
  const text = useText();
  const state = useAtlas();
  const [showsProblems, setShowsProblems] = useState(false);
  const [showsFigure, setShowsFigure] = useState(false);
  const openFigure = () => {
    setPlaying(state, false);
    figures.ready.then(
      () => setShowsFigure(true),
      () => undefined,
    );
  };
  const theme = state.theme.value;
  const problems = state.problems.value;
  const { rows, files, warnings, notes } = useMemo(() => problemCounts(problems), [problems]);
  const toMend = rows + files + warnings;
  const problemWords = toMend > 0 ? text.frame.problems(toMend) : text.frame.dataNotes(notes);
  return (
    <header class="header" tabIndex={-1}>
      <div class="header-name">
        <h1>{text.frame.title}</h1>
        <p class="header-about">{text.frame.about}</p>
        <p class="header-about in-short">{text.frame.aboutInShort}</p>
      </div>
      <nav aria-label={text.frame.pages}>
        {PAGES.map((page) => (
          <button
            key={page}
            type="button"
            aria-current={page === tabOf(state.view.value.page) ? "page" : undefined}
            onClick={() => openPage(state, page)}
          >
            {page === "about" ? (
              <>
                <span class="in-full">{text.frame.pageNames.about}</span>
                <span class="in-short">{text.frame.aboutTab}</span>
              </>
            ) : (
              text.frame.pageNames[page]
            )}
          </button>
        ))}
      </nav>
      <div class="header-tools">
        {children}
        {problems.length > 0 && (
          <button
            type="button"
            class="button plain header-problems"
            aria-label={problemWords}
            aria-haspopup="dialog"
            onClick={() => setShowsProblems(true)}
          >
            <Icon name={toMend > 0 ? "warning" : "info"} />
            <span class="header-words">{problemWords}</span>
          </button>
        )}
        <button type="button" class="button plain" aria-label={text.frame.copyLink} onClick={onCopyLink}>
          <Icon name="link" />
          <span class="header-words">{text.frame.copyLink}</span>
        </button>
        <button
          type="button"
          class="button main"
          aria-label={text.frame.openFigure}
          aria-haspopup="dialog"
          onClick={openFigure}
        >
          <Icon name="download" />
          <span class="header-words">{text.frame.openFigure}</span>
        </button>
        <button
          type="button"
          class="button plain icon header-theme"
          aria-label={text.frame.switchTheme(theme)}
          title={text.frame.switchTheme(theme)}
          onClick={() => setTheme(state, theme === "dark" ? "light" : "dark")}
        >
          <Icon name="theme" />
        </button>
      </div>
      {showsFigure && <FigureDialog figures={figures} onClose={() => setShowsFigure(false)} />}
      {showsProblems && <ProblemsPanel problems={problems} onClose={() => setShowsProblems(false)} />}
    </header>
  );
}
