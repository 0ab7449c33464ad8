import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { PAGES } from "../../core/view-state.ts";
import { openPage, setTheme } from "../../state/actions.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { ProblemsPanel } from "../problems/problems-panel.tsx";
import "./header.css";
import { SaveMenu } from "./save-menu.tsx";

export interface HeaderProps {
  readonly onCopyLink: () => void;
  /** Saves the picture at so many px of the file for each px of the drawing. */
  readonly onSavePicture: (scale: 1 | 2) => void;
}

/** The top row: title, pages, faults of the data where there are any, link, picture, theme. */
export function Header({ onCopyLink, onSavePicture }: HeaderProps): JSX.Element {
  const state = useAtlas();
  const [showsProblems, setShowsProblems] = useState(false);
  const theme = state.theme.value;
  const { problems } = state;
  return (
    <header class="header">
      <h1>{text.frame.title}</h1>
      <nav aria-label={text.frame.pages}>
        {PAGES.map((page) => (
          <button
            key={page}
            type="button"
            aria-current={page === state.view.value.page ? "page" : undefined}
            onClick={() => openPage(state, page)}
          >
            {text.frame.pageNames[page]}
          </button>
        ))}
      </nav>
      <div class="header-tools">
        {problems.length > 0 && (
          <button
            type="button"
            class="button plain header-problems"
            aria-label={text.frame.problems(problems.length)}
            aria-haspopup="dialog"
            onClick={() => setShowsProblems(true)}
          >
            <Icon name="warning" />
            <span class="header-words">{text.frame.problems(problems.length)}</span>
          </button>
        )}
        <button type="button" class="button plain" aria-label={text.frame.copyLink} onClick={onCopyLink}>
          <Icon name="link" />
          <span class="header-words">{text.frame.copyLink}</span>
        </button>
        <SaveMenu onSave={onSavePicture} />
        <button
          type="button"
          class="button plain icon"
          aria-label={text.frame.switchTheme(theme)}
          title={text.frame.switchTheme(theme)}
          onClick={() => setTheme(state, theme === "dark" ? "light" : "dark")}
        >
          <Icon name="theme" />
        </button>
      </div>
      {showsProblems && <ProblemsPanel problems={problems} onClose={() => setShowsProblems(false)} />}
    </header>
  );
}
