import { expect, test } from "vitest";
import { type AgreementTable, agreementTable, voicesIn } from "../../../src/core/agreement/agreement-table.ts";
import { contestAmong } from "../../../src/core/agreement/contest-among.ts";
import { wholeDenials } from "../../../src/core/agreement/whole-denials.ts";
import { CONTEST_RULES } from "../../../src/core/contested/contest-class.ts";
import { createDatasetModel } from "../../../src/core/dataset-model.ts";
import { sortClaims } from "../../../src/core/details/area-claims.ts";
import { contradictionsAmong } from "../../../src/core/details/contradictions-among.ts";
import { areasOf } from "../../../src/core/records/area.ts";
import type { Claim } from "../../../src/core/records/records.ts";
import { agreement } from "../../../src/words/en/agreement.ts";
import {
  type AgreementAnswer,
  agreementAbout,
  agreementOnEvent,
  contradictionsOn,
  voicesOnWhole,
} from "../../helpers/agreement-from-csv.ts";
import { filterOf } from "../../helpers/asked-filter.ts";
import { createDay } from "../../helpers/claims.ts";
import { committedDataset } from "../../helpers/committed-dataset.ts";
import { contestsFor } from "../../helpers/contests-from-csv.ts";
import { claimsOf, type Question } from "../../helpers/counted-from-csv.ts";
import { ASKED, WINDOWS } from "../../helpers/questions-asked.ts";

const model = createDatasetModel(committedDataset);
const { lookup } = model;
const { claims, regions, events, relations } = committedDataset;
const questions = ASKED.flatMap((asked) => WINDOWS.map((window): Question => ({ ...asked, ...window })));

/** Gives of a list of claims those that match a question. */
function matcherOf({ clock = "occurred", from, to, ...parts }: Question) {
  const day = (iso: string | undefined) => (iso === undefined ? null : createDay(iso));
  const filter = filterOf(parts);
  const failing = model.failingFacets({ filter, clock });
  const query = { clock, window: { from: day(from), to: day(to) } };
  return (list: readonly Claim[]) => sortClaims(list, query, failing).matching;
}

/** A table in the terms of the files. */
function answerOf(table: AgreementTable): AgreementAnswer {
  const { affirming, denying, defeated, disputing } = voicesIn(table);
  const byKind = ({ byKind: kinds }: AgreementTable["blocks"][number]["voices"][number]) =>
    Object.fromEntries([...kinds].map(([kind, own]) => [kind, own.length]));
  const voices = table.blocks.flatMap((block) => block.voices);
  return {
    blocks: Object.fromEntries(
      table.blocks.map((block) => [
        block.name,
        Object.fromEntries(block.voices.map((voice) => [voice.group, byKind(voice)])),
      ]),
    ),
    claimants: Object.fromEntries(
      voices.flatMap((voice) => voice.claimants.map(({ id, claims: own }) => [id, own.length])),
    ),
    affirming,
    denying,
    defeated,
    disputing,
    both: voices.filter(({ affirms, isAgainst }) => affirms && isAgainst).length,
  };
}

const numbersIn = (words: string): readonly number[] => (words.match(/\d+/g) ?? []).map(Number);
const some = (...counts: readonly number[]) => counts.filter((count) => count > 0);

test("every area has the table and the sentence that the files give, under six filters", () => {
  let rows = 0;
  let faced = 0;
  for (const question of questions) {
    const matching = matcherOf(question);
    const answering = claimsOf(question);
    const contests = Object.fromEntries(CONTEST_RULES.map((rule) => [rule, contestsFor(question, rule)] as const));
    for (const { id, region } of areasOf(regions)) {
      const own = matching(lookup.naming(id));
      const expected = agreementAbout(id, answering);
      expect(answerOf(agreementTable(own, lookup.claimantOf)), `${id} ${JSON.stringify(question)}`).toEqual(expected);
      if (own.length === 0) continue;
      rows += own.length;

      const level = regions.get(region)?.level ?? "country";
      const denials = wholeDenials(id, regions, (whole) => matching(lookup.naming(whole)));
      const voiceOf = (claim: Claim) => lookup.claimantOf(claim)?.group ?? "";
      const whole = { level, voices: new Set(denials.map(voiceOf)).size };
      expect(whole.voices, id).toBe(voicesOnWhole(id, answering));
      for (const rule of CONTEST_RULES) {
        const contest = contestAmong(region, own, denials, voiceOf, rule);
        if (level !== "country") {
          const { voices, opposed, class: kind, isOwnVoice, ofWhole } = contests[rule]?.get(id) ?? {};
          expect(contest, id).toEqual({ region, voices, opposed, class: kind, isOwnVoice, ofWhole });
        }
        if (!contest) continue;
        const words = agreement.sentence(agreement.said(contest.voices), { ...contest, rule, whole }).join("");
        const { affirming, denying, defeated, both } = expected;
        const isFaced = affirming > 0 && denying + defeated > 0;
        const { opposed } = contests[rule]?.get(id) ?? contest;
        const facing = isFaced && opposed.affirming > 0 ? [opposed.affirming, opposed.against] : [];
        expect(numbersIn(words), words).toEqual([
          ...some(affirming, denying, defeated, both),
          ...facing,
          ...some(whole.voices),
        ]);
        faced += facing.length;
      }
    }
  }
  expect(rows).toBeGreaterThan(3000);
  expect(faced).toBeGreaterThan(100);
});

test("every event has the table and the sentence that the files give, under six filters", () => {
  let contradicted = 0;
  for (const question of questions) {
    const matching = matcherOf(question);
    const answering = claimsOf(question);
    for (const { id } of events.values()) {
      const all = claims.filter(({ event }) => event === id);
      const own = matching(all);
      const table = agreementTable(own, lookup.claimantOf);
      const expected = agreementOnEvent(id, answering);
      expect(answerOf(table), id).toEqual(expected);
      const contradictions = contradictionsAmong(own, relations);
      expect(contradictions, id).toBe(contradictionsOn(id, answering));
      contradicted += contradictions;
      const told = Object.keys(expected.claimants).length;
      const words = agreement.event
        .sentence(agreement.event.said(voicesIn(table)), {
          told,
          matching: own.length,
          total: all.length,
          contradictions,
        })
        .join("");
      const { affirming, denying, defeated, disputing } = expected;
      const counts = own.length === all.length ? [all.length] : [own.length, all.length];
      expect(numbersIn(words), words).toEqual([
        ...some(affirming, denying, defeated, disputing),
        told,
        ...counts,
        ...some(contradictions),
      ]);
    }
  }
  expect(contradicted).toBeGreaterThan(100);
});

test("Nangarhar from 2016 to 2020 in words", () => {
  const question = { ...ASKED[1], ...WINDOWS[1] };
  const matching = matcherOf(question);
  const id = areasOf(regions).find((area) => area.id === "AF-NAN");
  const own = id ? matching(lookup.naming(id.id)) : [];
  const contest = id && contestAmong(id.region, own, [], (claim) => lookup.claimantOf(claim)?.group ?? "", "same-days");
  const words =
    contest &&
    agreement.sentence(agreement.said(contest.voices), {
      ...contest,
      rule: "same-days",
      whole: { level: "province", voices: 0 },
    });
  expect(words?.join("")).toBe(
    "8 separate voices affirm, 1 denies, 5 say defeated; 3 of them do both. On the same days 3 stand against 4. " +
      "No country-wide denial in this window.",
  );
});
