/** At most three names in full, else two and how many more: "Dawn, Reuters and 5 more". */
export function listed(names: readonly string[], last: "or" | "and"): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
