import { describe, expect, it } from "vitest";
import { NO_FILTER, passes } from "../../../src/core/filter/filter.ts";
import {
  membersOf,
  onlyBloc,
  onlyClaimant,
  type Who,
  withBlocSwitched,
  withClaimantSwitched,
} from "../../../src/core/filter/who.ts";
import { type Bloc, blocOf } from "../../../src/core/records/bloc.ts";
import type { ClaimantId } from "../../../src/core/records/records.ts";
import { createClaimant } from "../../helpers/claims.ts";

const claimants = [
  createClaimant({ id: "amaq", type: "is" }),
  createClaimant({ id: "mujahid", type: "taliban" }),
  createClaimant({ id: "muttaqi", type: "taliban" }),
  createClaimant({ id: "ghani", type: "afghan-republic" }),
  createClaimant({ id: "sadat", type: "former-afghan-official" }),
  createClaimant({ id: "unama", type: "un" }),
];
const everyone: Who = NO_FILTER;

const bloc = (who: Who, id: Bloc): Who => withBlocSwitched(who, id, claimants);
const claimant = (who: Who, id: string): Who => withClaimantSwitched(who, id as ClaimantId, claimants);

function passing(who: Who): readonly string[] {
  return claimants
    .filter(({ id, type }) => passes(who.bloc, blocOf(type)) && passes(who.claimant, id))
    .map(({ id }) => id);
}

function ticks(who: Who): Readonly<Record<string, string>> {
  return Object.fromEntries(membersOf(who, claimants).map(({ bloc, tick }) => [bloc, tick]));
}

describe("who passes", () => {
  it("is everyone by default", () => {
    expect(passing(everyone)).toEqual(claimants.map(({ id }) => id));
    expect(new Set(Object.values(ticks(everyone)))).toEqual(new Set(["all"]));
  });

  it("leaves out a bloc by its name", () => {
    expect(bloc(everyone, "TB")).toEqual({
      bloc: { kind: "without", values: ["TB"] },
      claimant: { kind: "without", values: [] },
    });
  });

  it("leaves out one claimant by its id and marks its bloc as partial", () => {
    const who = claimant(everyone, "sadat");
    expect(who).toEqual({ bloc: { kind: "without", values: [] }, claimant: { kind: "without", values: ["sadat"] } });
    expect(ticks(who)).toMatchObject({ AR: "some", TB: "all" });
  });

  it("leaves out the bloc once its last claimant is left out", () => {
    expect(claimant(claimant(everyone, "sadat"), "ghani").bloc).toEqual({ kind: "without", values: ["AR"] });
  });

  it("lets one claimant of a bloc pass that was left out", () => {
    const who = claimant(bloc(everyone, "TB"), "mujahid");
    expect(passing(who)).toEqual(["amaq", "mujahid", "ghani", "sadat", "unama"]);
    expect(ticks(who)["TB"]).toBe("some");
  });

  it("fills a partial bloc before it empties it", () => {
    const partial = claimant(everyone, "muttaqi");
    expect(ticks(bloc(partial, "TB"))["TB"]).toBe("all");
    expect(ticks(bloc(bloc(partial, "TB"), "TB"))["TB"]).toBe("none");
  });

  it("adds to what was asked for alone", () => {
    expect(bloc(onlyBloc("UN"), "IS")).toEqual({
      bloc: { kind: "only", values: ["IS", "UN"] },
      claimant: { kind: "without", values: [] },
    });
    expect(claimant(onlyClaimant("ghani" as ClaimantId), "unama").bloc).toEqual({ kind: "only", values: ["AR", "UN"] });
    expect(passing(claimant(onlyClaimant("ghani" as ClaimantId), "unama"))).toEqual(["ghani", "unama"]);
    expect(claimant(onlyClaimant("ghani" as ClaimantId), "mujahid")).toEqual({
      bloc: NO_FILTER.bloc,
      claimant: { kind: "only", values: ["mujahid", "ghani"] },
    });
  });

  it("comes back to the default once all pass again", () => {
    const who = ["IS", "TB", "AR", "PK", "US", "OG", "RM", "LO"].reduce(
      (before, id) => bloc(before, id as Bloc),
      onlyBloc("UN"),
    );
    expect(who).toEqual({ bloc: NO_FILTER.bloc, claimant: NO_FILTER.claimant });
  });

  it("tells of a bloc without claimants whether such would pass", () => {
    expect(ticks(onlyBloc("UN"))).toMatchObject({ PK: "none", UN: "all" });
    expect(ticks(bloc(everyone, "PK"))).toMatchObject({ PK: "none", US: "all" });
  });

  it("switches one thing only, whatever came before", () => {
    const starts = [
      everyone,
      onlyBloc("TB"),
      onlyClaimant("sadat" as ClaimantId),
      bloc(claimant(everyone, "amaq"), "AR"),
    ];
    for (const start of starts) {
      for (const { id } of claimants) {
        const before = new Set(passing(start));
        before[before.has(id) ? "delete" : "add"](id);
        expect(new Set(passing(claimant(start, id)))).toEqual(before);
      }
    }
  });
});
