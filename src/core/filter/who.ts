import { BLOCS, type Bloc, blocOf } from "../records/bloc.ts";
import type { Claimant, ClaimantId } from "../records/records.ts";
import { type Choice, type Filter, NO_FILTER, passes } from "./filter.ts";
import { type Tick, tickOf } from "./tick.ts";

/** Whose claims pass: the claimants whose bloc and who themselves pass. */
export type Who = Pick<Filter, "bloc" | "claimant">;

/** A bloc with its claimants, and those of them who pass. */
export interface BlocMembers {
  readonly bloc: Bloc;
  readonly tick: Tick;
  readonly members: readonly ClaimantId[];
  readonly passing: readonly ClaimantId[];
}

/** The nine blocs under a choice. The tick of a bloc without claimants tells whether such would pass. */
export function membersOf(who: Who, claimants: Iterable<Claimant>): readonly BlocMembers[] {
  const byBloc = new Map<Bloc, ClaimantId[]>(BLOCS.map((bloc) => [bloc, []]));
  for (const claimant of claimants) byBloc.get(blocOf(claimant.type))?.push(claimant.id);
  return BLOCS.map((bloc) => {
    const members = byBloc.get(bloc) ?? [];
    const blocPasses = passes(who.bloc, bloc);
    const passing = members.filter((id) => blocPasses && passes(who.claimant, id));
    const tick =
      members.length === 0
        ? tickOf([blocPasses && who.claimant.kind === "without"])
        : tickOf(members.map((id) => passing.includes(id)));
    return { bloc, tick, members, passing };
  });
}

/** Only one bloc, all of it. */
export function onlyBloc(bloc: Bloc): Who {
  return { bloc: { kind: "only", values: [bloc] }, claimant: NO_FILTER.claimant };
}

/** Only one claimant. */
export function onlyClaimant(claimant: ClaimantId): Who {
  return { bloc: NO_FILTER.bloc, claimant: { kind: "only", values: [claimant] } };
}

/** All of a bloc let pass, or none of it where all of it passed. */
export function withBlocSwitched(who: Who, bloc: Bloc, claimants: Iterable<Claimant>): Who {
  return whoOf(
    membersOf(who, claimants).map((entry) => {
      if (entry.bloc !== bloc) return entry;
      return entry.tick === "all"
        ? { ...entry, tick: "none", passing: [] }
        : { ...entry, tick: "all", passing: entry.members };
    }),
    kindOf(who),
  );
}

/** One claimant let pass, or not where it passed; all others stay as they are. */
export function withClaimantSwitched(who: Who, claimant: ClaimantId, claimants: Iterable<Claimant>): Who {
  return whoOf(
    membersOf(who, claimants).map((entry) => {
      if (!entry.members.includes(claimant)) return entry;
      const passing = entry.members.filter((id) => entry.passing.includes(id) !== (id === claimant));
      return { ...entry, passing, tick: tickOf(entry.members.map((id) => passing.includes(id))) };
    }),
    kindOf(who),
  );
}

/** Once a reader asked for "only" something, what they add is added to that; else they leave out from all. */
function kindOf(who: Who): Choice<string>["kind"] {
  return who.bloc.kind === "only" || who.claimant.kind === "only" ? "only" : "without";
}

/** The shortest choice of its kind: whole blocs by their name, and single claimants where a bloc passes in part. */
function whoOf(entries: readonly BlocMembers[], kind: Choice<string>["kind"]): Who {
  const blocs = (...ticks: readonly Tick[]): readonly Bloc[] =>
    entries.filter(({ tick }) => ticks.includes(tick)).map(({ bloc }) => bloc);
  const partial = entries.filter(({ tick }) => tick === "some");
  const missing = partial.flatMap(({ members, passing }) => members.filter((id) => !passing.includes(id)));
  if (kind === "without" || blocs("all").length === entries.length) {
    return { bloc: { kind: "without", values: blocs("none") }, claimant: { kind: "without", values: missing } };
  }
  if (blocs("all").length === 0 && partial.length > 0) {
    const values = partial.flatMap(({ passing }) => passing);
    return { bloc: NO_FILTER.bloc, claimant: { kind: "only", values } };
  }
  return { bloc: { kind: "only", values: blocs("all", "some") }, claimant: { kind: "without", values: missing } };
}
