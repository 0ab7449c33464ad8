import { formats } from "./formats.ts";

/** At most three names in full, else two and how many more: "Dawn, Reuters and 5 more". */
export function listed(names: readonly string[], last: "or" | "and"): string {
  const more = names.length - 2;
  return names.length > 3
    ? formats.list([...names.slice(0, 2), `${formats.number(more)} more`], "and")
    : formats.list(names, last);
}
