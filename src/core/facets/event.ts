import type { EventId } from "../records/records.ts";
import type { ListFacet } from "./facet.ts";

/** Stands for no event: ids have no capitals. */
const NO_EVENT = "noEvent";

/** The event that a claim speaks of together with others. */
export const event: ListFacet = {
  link: "event",
  column: "event",
  control: "list",
  valuesIn: ({ events }) => [...events.keys(), NO_EVENT],
  knownIn: ({ events }) => new Set<string>([...events.keys(), NO_EVENT]),
  read: () => (claim) => claim.event ?? NO_EVENT,
  nameIn: (value, { events }) => events.get(value as EventId)?.title ?? null,
};
