import { isoDay, monthEnd, monthIndex, parseIsoDay } from "../core/time/day.ts";

/** The keys and values of a link, the values as they are written in it. */
export type LinkParameters = ReadonlyMap<string, string>;

/** Turns the parameters of one version of the format into those of the next. */
type Migration = (parameters: LinkParameters) => LinkParameters;

/** The migration at position N leads from version N to version N + 1. */
const MIGRATIONS: readonly Migration[] = [daysFromMonths];

/** The version of the format that is written. A change of the format adds a migration and thereby raises it. */
export const LINK_VERSION = MIGRATIONS.length;

/** The parameters of a link of a version, as the present version would have them. */
export function migrated(parameters: LinkParameters, version: number): LinkParameters {
  return MIGRATIONS.slice(version).reduce((before, migration) => migration(before), parameters);
}

/** Version 0, without a version in the link, knew months only: `from=2021-08` and `to=2023-12`, both included. */
function daysFromMonths(parameters: LinkParameters): LinkParameters {
  const dayOf = (key: string, value: string): string => {
    if ((key !== "from" && key !== "to") || !/^\d{4}-\d{2}$/u.test(value)) return value;
    const first = parseIsoDay(`${value}-01`);
    if (first === null) return value;
    return isoDay(key === "from" ? first : monthEnd(monthIndex(first)));
  };
  return new Map([...parameters].map(([key, value]) => [key, dayOf(key, value)]));
}
