import { BLOCS, type Bloc, blocOf } from "../records/bloc.ts";
import type { ClosedFacet } from "./facet.ts";

/** The bloc of the claimant. */
export const bloc: ClosedFacet<Bloc, "who"> = {
  link: "who",
  column: "claimant_bloc",
  control: "who",
  values: BLOCS,
  read:
    ({ dataset }) =>
    ({ claimant }) =>
      blocOf(dataset.claimants.get(claimant)?.type ?? "other"),
};
