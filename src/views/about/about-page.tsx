import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { MORE_FILTERS } from "../../core/facets/facets.ts";
import type { PageName } from "../../core/view-state.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./about-page.css";
import { DataNumbers } from "./data-numbers.tsx";
import { Kept } from "./kept.tsx";
import { Methods } from "./methods.tsx";
import { Prose } from "./prose.tsx";
import { StoryList } from "./story-list.tsx";
import { useTexts } from "./use-texts.ts";

const FILES = ["README.md", "LICENSE.md"];

interface AboutPageProps {
  /** For what the page was opened: a part of it, or all. */
  readonly at?: PageName;
  readonly readText: (file: string) => Promise<string>;
  readonly forgetAll: () => Promise<void>;
}

/**
 * Method, grades, coverage, known gaps and licences in the data package's own words, and what the data hold in numbers.
 * @param at the part for which it was opened: methods or stories
 * @param readText gives the text of a file of the data package
 * @param forgetAll throws away all that is kept on this computer
 */
export function AboutPage({ at = "about", readText, forgetAll }: AboutPageProps): JSX.Element {
  const text = useWholeText();
  const page = useRef<HTMLElement>(null);
  const texts = useTexts(FILES, readText);
  const parts = { methods: useRef<HTMLHeadingElement>(null), stories: useRef<HTMLHeadingElement>(null) };
  useLayoutEffect(() => {
    if (at !== "methods" && at !== "stories") return;
    const { current } = parts[at];
    current?.focus();
    current?.scrollIntoView();
  }, [at, texts.kind]);
  const [readme, licence] = texts.kind === "here" ? texts.texts : [];
  return (
    <main class="about" ref={page} aria-label={text.about.name} tabIndex={-1}>
      <Contents page={page} of={texts.kind} />
      <div class="about-text">
        {texts.kind === "loading" && <p role="status">{text.about.loading}</p>}
        {texts.kind === "fault" && (
          <section class="about-fault" role="alert">
            <h2>{text.about.notLoaded}</h2>
            <p>{text.frame.fault(texts.fault.file, text.frame.fileFault(texts.fault.fault).reason)}</p>
            <p>{`${text.frame.fileFault(texts.fault.fault).mend} ${text.about.countsStay}`}</p>
            <button type="button" class="button" onClick={texts.retry}>
              {text.frame.tryAgain}
            </button>
          </section>
        )}
        {readme && <Prose blocks={readme} />}
        <StoryList heading={parts.stories} />
        <Methods heading={parts.methods} />
        <DataNumbers />
        {licence && <Prose blocks={licence} />}
        <section>
          <h2 tabIndex={-1}>{text.about.moreFilters}</h2>
          {MORE_FILTERS.map((name) => (
            <div key={name}>
              <h3>{text.facets[name].title}</h3>
              <p>{text.facets[name].meaning}</p>
            </div>
          ))}
        </section>
        <section>
          <h2 tabIndex={-1}>{text.about.search}</h2>
          <ul>
            {text.about.searchRules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
        <Kept forgetAll={forgetAll} />
        <section>
          <h2 tabIndex={-1}>{text.about.code}</h2>
          <p>
            {text.about.codeLicence}{" "}
            <a href="./licences.txt" target="_blank" rel="noopener noreferrer" title={text.about.opensElsewhere}>
              {text.about.bundled}
            </a>
          </p>
        </section>
      </div>
    </main>
  );
}

/** The headings of the page as buttons that go there. */
function Contents({ page, of }: { readonly page: { readonly current: HTMLElement | null }; readonly of: string }) {
  const text = useWholeText();
  const [headings, setHeadings] = useState<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    setHeadings([...(page.current?.querySelectorAll<HTMLElement>(".about-text :is(h2, h3)[tabindex]") ?? [])]);
  }, [of]);
  return (
    <nav class="about-contents" aria-label={text.about.contents}>
      <ul>
        {headings.map((heading, index) => (
          <li key={index} data-rank={heading.localName}>
            <button type="button" onClick={() => heading.focus()}>
              {heading.textContent}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
