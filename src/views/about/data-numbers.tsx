import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { text } from "../../core/messages/catalogue.ts";
import { countData } from "../../core/summary/data-counts.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { CountTable } from "./count-table.tsx";
import { GradeTable } from "./grade-table.tsx";

const { about, vocabulary } = text;

/** What the data hold, counted from the data in the page: by year, claimant, kind and grade, and who is never named. */
export function DataNumbers(): JSX.Element {
  const { dataset } = useAtlas();
  const counts = useMemo(() => countData(dataset), [dataset]);
  const { version, claims, claimants, publications } = dataset;
  return (
    <section class="about-numbers">
      <h2 tabIndex={-1}>{about.counts}</h2>
      <p>
        {about.countedFrom} <span translate={false}>{version}</span>:{" "}
        {about.countsOf(claims.length, claimants.size, counts.groups, publications.size)}
      </p>
      <div class="about-tables">
        <div>
          <CountTable
            title={about.years}
            head={about.year}
            columns={[about.occurred, about.reported]}
            rows={counts.years.map(({ year, occurred, reported }) => ({
              name: year === null ? about.unknownYear : `${year}`,
              counts: [occurred, reported],
            }))}
          />
          <p class="about-note">{about.yearsNote}</p>
        </div>
        <CountTable
          title={about.types}
          head={about.type}
          columns={[about.counted]}
          rows={counts.types.map(({ type, count }) => ({ name: vocabulary.claimantTypes[type], counts: [count] }))}
        />
        <CountTable
          title={about.assertions}
          head={about.assertion}
          columns={[about.counted]}
          rows={counts.assertions.map(({ assertion, count }) => ({
            name: vocabulary.assertions[assertion],
            counts: [count],
          }))}
        />
        <div>
          <GradeTable grades={counts.grades} />
          <p class="about-note">{about.gradesNote}</p>
        </div>
      </div>
      <h3 tabIndex={-1}>{about.unnamed}</h3>
      {counts.unnamed.size === 0 && <p>{about.unnamedNone}</p>}
      <dl class="about-unnamed">
        {[...counts.unnamed].map(([parent, names]) => (
          <div key={parent}>
            <dt>{about.unnamedIn(parent, names.length)}</dt>
            <dd>{names.join(", ")}</dd>
          </div>
        ))}
      </dl>
      {counts.unnamed.size > 0 && <p class="about-note">{about.unnamedNote}</p>}
    </section>
  );
}
