import type { Threshold } from "../core/filter/filter.ts";
import type { StoryId, StoryPlace } from "../core/story/story.ts";
import type { Sort } from "../core/table/sort.ts";
import { type Day, dayOf, isoDay, parseIsoDay } from "../core/time/day.ts";
import type { TimeWindow } from "../core/time/span.ts";
import type { Camera } from "../core/view-state.ts";
import type { Format } from "./link-field.ts";
import { decodeText, encodeText } from "./link-text.ts";

const FIRST_DAY = dayOf(1900, 1, 1);
const LAST_DAY = dayOf(2200, 12, 31);
const OPEN = "open";
const HIGHEST_ZOOM = 22;
const HIGHEST_LATITUDE = 85.0511;

/** A day as `2021-08-01`; an open end as nothing. */
export const dayOrOpen: Format<Day | null> = {
  write: (day) => (day === null ? "" : isoDay(day)),
  read: (text) => {
    const day = parseIsoDay(text);
    return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
  },
};

/** A whole number within bounds, both included. */
export function integerWithin(low: number, high: number): Format<number> {
  return {
    write: String,
    read: (text) => {
      const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
      return value >= low && value <= high ? value : undefined;
    },
  };
}

/** One of a few words or numbers. */
export function oneOfThese<Value extends string | number>(values: readonly Value[]): Format<Value> {
  return { write: String, read: (text) => values.find((value) => String(value) === text) };
}

/** One of a few words; nothing for null. */
export function oneOrNone<Value extends string>(values: readonly Value[]): Format<Value | null> {
  const { read } = oneOfThese(values);
  return { write: (value) => value ?? "", read: (text, dataset) => (text === "" ? null : read(text, dataset)) };
}

/** A window as `2021-08-01/2023-12-31`, an open end as `open`; nothing for null. */
export const windowOrNone: Format<TimeWindow | null> = {
  write: (window) =>
    window === null ? "" : `${dayOrOpen.write(window.from) || OPEN}/${dayOrOpen.write(window.to) || OPEN}`,
  read: (text, dataset) => {
    if (text === "") return null;
    const [from, to, ...rest] = text.split("/").map((end) => (end === OPEN ? null : dayOrOpen.read(end, dataset)));
    if (from === undefined || to === undefined || rest.length > 0) return undefined;
    return from !== null && to !== null && from > to ? undefined : { from, to };
  },
};

/** How a table is sorted: `claimant`, or `-claimant` for the other way round. */
export function sortOf<Column extends string>(columns: readonly Column[]): Format<Sort<Column>> {
  return {
    write: ({ column, descending }) => `${descending ? "-" : ""}${column}`,
    read: (text) => {
      const column = columns.find((name) => name === text.replace(/^-/u, ""));
      return column && { column, descending: text.startsWith("-") };
    },
  };
}

export const yesOrNo: Format<boolean> = {
  write: (value) => (value ? "yes" : "no"),
  read: (text) => (text === "yes" ? true : text === "no" ? false : undefined),
};

export const freeText: Format<string> = {
  write: encodeText,
  read: (text) => decodeText(text) ?? undefined,
};

/** The tag of a language after BCP 47: letters, digits and hyphens. */
export const languageTag: Format<string> = {
  write: String,
  read: (text) => (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(text) ? text : undefined),
};

/** An id that must be among those known to the dataset; nothing for null. A colon stays readable. */
export function idOrNone<Id extends string>(
  isKnown: (id: Id, dataset: Parameters<Format<Id>["read"]>[1]) => boolean,
): Format<Id | null> {
  return {
    write: (id) => (id === null ? "" : encodeText(id).replaceAll("%3A", ":")),
    read: (text, dataset) => {
      const id = decodeText(text) as Id | null;
      return id !== null && isKnown(id, dataset) ? id : undefined;
    },
  };
}

/** A grade threshold: `D` for D or better, `-F` for not letting F pass, `D,-F` for both. */
export function threshold<Grade extends string>(ramp: readonly Grade[], unjudged: string): Format<Threshold<Grade>> {
  return {
    write: ({ atLeast, unjudged: passes }) =>
      [atLeast, passes ? null : `-${unjudged}`].filter((part) => part !== null).join(","),
    read: (text) => {
      const parts = text.split(",");
      const atLeast = ramp.find((grade) => grade === parts[0]) ?? null;
      const rest = atLeast === null ? parts : parts.slice(1);
      if (rest.length > 1 || (rest.length === 1 && rest[0] !== `-${unjudged}`)) return undefined;
      return { atLeast, unjudged: rest.length === 0 };
    },
  };
}

/** Where the map looks as `zoom/latitude/longitude`, to 2 and 4 decimals; nothing for the whole of the regions. */
export const camera: Format<Camera | null> = {
  write: (value) =>
    value === null
      ? ""
      : [rounded(value.zoom, 4), rounded(value.latitude, 4), rounded(value.longitude, 4)].map(String).join("/"),
  read: (text) => {
    const match = /^(\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,3}(?:\.\d{1,9})?)$/u.exec(text);
    if (!match) return undefined;
    const [zoom, latitude, longitude] = [
      rounded(Number(match[1]), 4),
      rounded(Number(match[2]), 4),
      rounded(Number(match[3]), 4),
    ];
    if (zoom > HIGHEST_ZOOM || Math.abs(latitude) > HIGHEST_LATITUDE || Math.abs(longitude) > 180) return undefined;
    return { longitude, latitude, zoom };
  },
};

/** A number to so many decimals, never minus nought. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** A story and the number of its step, left or not: `from-achin-to-today/3`, `from-achin-to-today/3/left`. */
export const storyPlace: Format<StoryPlace | null> = {
  write: (place) => (place ? `${place.id}/${place.step}${place.isLeft ? "/left" : ""}` : ""),
  read: (text) => {
    const [, id, step, left] = /^([a-z0-9][a-z0-9-]*)\/([1-9]\d?)(\/left)?$/.exec(text) ?? [];
    return id === undefined ? undefined : { id: id as StoryId, step: Number(step), ...(left && { isLeft: true }) };
  },
};
