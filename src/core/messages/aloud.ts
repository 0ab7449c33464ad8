function claims(count: number): string {
  return count === 1 ? "1 claim" : `${count} claims`;
}

/** "Kabul 27, Herat 14 and 12 more". */
function counted(entries: readonly { readonly name: string; readonly claims: number }[], most: number): string {
  const named = entries.slice(0, most).map((entry) => `${entry.name} ${entry.claims}`);
  const more = entries.length - named.length;
  return more === 0 ? named.join("; ") : `${named.join("; ")}; and ${more} more`;
}

/** What is read out after a change, and the map in words. */
export const aloud = {
  /** Several things that changed. */
  together: (said: readonly string[]): string => said.map((words) => `${words}.`).join(" "),
  window: (lead: string, words: string): string => `${lead.charAt(0).toUpperCase()}${lead.slice(1)} ${words}`,
  area: (name: string, count: number): string => `${name}: ${claims(count)} in this window`,
  claim: (summary: string): string => summary.replace(/\.$/, ""),
  nothingOpen: "Details closed",

  named: (named: number, all: number): string =>
    `${named === 0 ? "None" : named} of ${all} provinces and districts named by a claim in view`,
  most: (entries: Parameters<typeof counted>[0]): string => `Most claims: ${counted(entries, 6)}`,
  bothWays: (names: string): string => `Affirmed and denied: ${names}`,
  affirmedBy: (name: string, when: string): string => `First affirmed: ${name}, by ${when}`,
  wider: (entries: Parameters<typeof counted>[0]): string => `Wider areas: ${counted(entries, 4)}`,
  noWider: "No claim in view speaks of a wider area",
  noSign: "No claim is no sign of absence",
};
