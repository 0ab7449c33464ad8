import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { countData } from "../../core/details/data-counts.ts";
import { isolated } from "../../words/isolated.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { useWholeText } from "../parts/use-text.ts";
import { CountTable } from "./count-table.tsx";
import { GradeTable } from "./grade-table.tsx";
import { RegionsByYear } from "./region-years.tsx";
import { Searched } from "./searched.tsx";

/** What the data hold, counted from the data in the page: by year, claimant, kind and grade, and who is never named. */
export function DataNumbers(): JSX.Element {
  const text = useWholeText();
  const dataset = useAtlas().dataset.value;
  const counts = useMemo(() => countData(dataset), [dataset]);
  const { version, claims, claimants, publications } = dataset;
  return (
    <section class="about-numbers">
      <h2 tabIndex={-1}>{text.about.counts}</h2>
      <p>
        {text.about.countedFrom(
          <span translate={false}>{version}</span>,
          text.about.countsOf(claims.length, claimants.size, counts.groups, publications.size),
        )}
      </p>
      <div class="about-tables">
        <div>
          <CountTable
            title={text.about.years}
            head={text.about.year}
            columns={[text.about.occurred, text.about.reported]}
            rows={counts.years.map(({ year, occurred, reported }) => ({
              name: year === null ? text.about.unknownYear : text.dates.year(year),
              counts: [occurred, reported],
            }))}
          />
          <p class="about-note">{text.about.yearsNote}</p>
        </div>
        <CountTable
          title={text.about.types}
          head={text.about.type}
          columns={[text.about.counted]}
          rows={counts.types.map(({ type, count }) => ({ name: text.vocabulary.claimantTypes[type], counts: [count] }))}
        />
        <CountTable
          title={text.about.assertions}
          head={text.about.assertion}
          columns={[text.about.counted]}
          rows={counts.assertions.map(({ assertion, count }) => ({
            name: text.vocabulary.assertions[assertion],
            counts: [count],
          }))}
        />
        <div>
          <GradeTable grades={counts.grades} />
          <p class="about-note">{text.about.gradesNote}</p>
        </div>
      </div>
      <RegionsByYear />
      <h3 tabIndex={-1}>{text.about.unnamed}</h3>
      {counts.unnamed.size === 0 && <p>{text.about.unnamedNone}</p>}
      <dl class="about-unnamed">
        {[...counts.unnamed].map(([parent, names]) => (
          <div key={parent}>
            <dt>{text.about.unnamedIn(parent, names.length)}</dt>
            <dd>{names.map(isolated).join(text.formats.comma)}</dd>
          </div>
        ))}
      </dl>
      {counts.unnamed.size > 0 && <p class="about-note">{text.about.unnamedNote}</p>}
      <Searched />
    </section>
  );
}
