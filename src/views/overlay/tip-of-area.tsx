import type { JSX } from "preact";
import type { ContestMeasure } from "../../core/measures/measure.ts";
import { stanceOf } from "../../core/measures/stances.ts";
import { dayGap } from "../../core/query/day-gap.ts";
import type { AreaMeasures } from "../../core/query/query.ts";
import { standingOf } from "../../core/query/standing.ts";
import { type AreaId, partsOfArea } from "../../core/records/area.ts";
import { CLAIMANT_CATEGORIES } from "../../core/records/claimant-category.ts";
import type { Region } from "../../core/records/records.ts";
import { contestWords } from "../../words/contest-words.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { DataText } from "../parts/data-text.tsx";
import { StanceSwatch } from "../parts/stance-swatch.tsx";
import { useText, useWholeText } from "../parts/use-text.ts";

/** Name, kind, count, and a row for each category that speaks of an area; last, how to come to the claims. */
export function TipOfArea({ area, hint }: { readonly area: AreaId; readonly hint: string }): JSX.Element | null {
  const text = useWholeText();
  const { dataset, measure, result } = useAtlas();
  const { regions } = dataset.value;
  const region = regions.get(partsOfArea(area).region);
  const measures = result.value.areas.get(area);
  const earlier = result.value.before()?.areas.get(area)?.claims;
  if (!region) return null;
  const standing = standingOf(area, result.value, regions);
  const parent = region.parent === null ? undefined : regions.get(region.parent);
  return (
    <>
      <p class="map-tip-head">
        <b>
          <DataText>{region.name}</DataText>
        </b>{" "}
        <span>{text.map.kind(region.level, parent?.name ?? null)}</span>
      </p>
      {measures && standing.kind === "counted" ? (
        <>
          <p>
            <b>{text.standing.claims(measures.claims)}</b> {text.map.byGroups(measures.groups)}
          </p>
          <p>{text.standing.saying(measures)}</p>
          {earlier !== undefined && <p>{earlier === 0 ? text.legend.newlyNamed : text.published.earlier(earlier)}</p>}
          {measure.value.name === "groups" && <p>{text.map.affirmingGroups(measures.affirmingGroups)}</p>}
        </>
      ) : (
        <p>
          <b>{text.standing.without(standing)}</b>
        </p>
      )}
      {measure.value.name === "first-affirmed" && measures && <FirstAffirmed area={area} measures={measures} />}
      {measure.value.name === "time-since" && measures && <LastAffirmed area={area} measures={measures} />}
      {measure.value.of === "contests" && <ContestOf measure={measure.value} region={region} />}
      {measures && measures.claims > 0 ? <Categories measures={measures} /> : <p>{text.map.noSign}</p>}
      <p class="map-tip-foot">{hint}</p>
    </>
  );
}

function FirstAffirmed({ area, measures }: { readonly area: AreaId; readonly measures: AreaMeasures }): JSX.Element {
  const text = useText();
  const { model, timeline, result } = useAtlas();
  const { firstAffirmed } = measures;
  if (firstAffirmed === null) {
    return <p>{text.map.notAffirmed[dayGap("firstAffirmed", result.value.unfiltered().get(area))]}</p>;
  }
  const span = model.value.areaDays(area, { polarity: "affirm", clock: timeline.value.clock }, firstAffirmed);
  return <p>{text.map.affirmed(text.dates.by(span))}</p>;
}

function LastAffirmed({ area, measures }: { readonly area: AreaId; readonly measures: AreaMeasures }): JSX.Element {
  const text = useText();
  const { model, timeline, result } = useAtlas();
  const { lastAffirmed } = measures;
  if (lastAffirmed === null) {
    return <p>{text.map.notAffirmed[dayGap("lastAffirmed", result.value.unfiltered().get(area))]}</p>;
  }
  const span = model.value.areaDays(area, { polarity: "affirm", clock: timeline.value.clock }, lastAffirmed);
  return <p>{useWholeText().measures.last(text.dates.span(span))}</p>;
}

/** What the colour of a region stands for where that is how claims about it agree. */
function ContestOf({ measure, region }: { readonly measure: ContestMeasure; readonly region: Region }): JSX.Element {
  const lines = contestWords(useWholeText(), measure, useAtlas().result.value.query, region.id);
  return (
    <>
      {lines.map((line, index) => (
        <p key={line}>{index === 0 ? <b>{line}</b> : line}</p>
      ))}
    </>
  );
}

function Categories({ measures }: { readonly measures: AreaMeasures }): JSX.Element {
  const text = useText();
  const rows = CLAIMANT_CATEGORIES.flatMap((category, index) => {
    const [affirming = 0, denying = 0, neither = 0] = [0, 1, 2].map((part) => measures.byCategory[index * 3 + part]);
    const all = affirming + denying + neither;
    return all === 0 ? [] : [{ category, all, denying, stance: stanceOf(affirming, denying, neither) }];
  });
  return (
    <ul>
      {rows.map(({ category, all, denying, stance }) => (
        <li key={category}>
          <StanceSwatch category={category} stance={stance} />
          <span>{text.vocabulary.categories[category]}</span>
          <span>{text.map.categoryCount(all, denying)}</span>
        </li>
      ))}
    </ul>
  );
}
