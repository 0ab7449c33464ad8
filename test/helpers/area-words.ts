import type { AreaAnswer } from "./areas-from-csv.ts";

/** The words in which the page gives an answer; shares nothing with src/. */
const names: Readonly<Record<string, string>> = {
  IS: "Islamic State",
  TB: "Taliban",
  AR: "Afghan Republic",
  PK: "Pakistan",
  US: "United States",
  OG: "Other governments",
  UN: "United Nations",
  RM: "Research and media",
  LO: "Local and other",
};
const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

function saying({ affirm, deny, neither }: AreaAnswer): string {
  const said = [
    [affirm, "affirms", "affirm"],
    [deny, "denies", "deny"],
    [neither, "does neither", "do neither"],
  ] as const;
  return said.flatMap(([count, one, more]) => (count === 0 ? [] : [counted(count, one, more)])).join(", ");
}

/** Why a region has no claim that answers. */
export function without({ state, hidden }: AreaAnswer): string {
  if (state === "no-claim") return "No claim in this window";
  if (state === "no-match") return `No matching claim; the filter hides ${hidden}`;
  const name = hidden === 0 ? "" : `; ${counted(hidden, "claim names", "claims name")} it in this window`;
  return `Left out by the region filter${name}`;
}

/** What the list of regions says of a region. */
export function listWords(answer: AreaAnswer): string {
  if (answer.state !== "counted") return without(answer).replace(/^./, (letter) => letter.toLowerCase());
  const stances = Object.keys(names).flatMap((category) => {
    const stance = answer.stances.get(category);
    if (!stance) return [];
    if (stance.affirm > 0) return [`${names[category]} ${stance.deny > 0 ? "affirms and denies" : "affirms"}`];
    return [`${names[category]} ${stance.deny > 0 ? "denies" : "does neither"}`];
  });
  const groups = counted(answer.groups, "independent group", "independent groups");
  return `${counted(answer.claims, "claim", "claims")}, ${saying(answer)}, ${groups}; ${stances.join(", ")}`;
}

/** The lines of the tip between the name and, under the measure of spread, that by when a region was affirmed. */
export function tipLines(answer: AreaAnswer, measure: string): readonly string[] {
  if (answer.state !== "counted") return [without(answer), "That is no sign of absence."];
  const groups = counted(answer.groups, "independent group", "independent groups");
  const affirming = counted(answer.affirmingGroups, "group affirms", "groups affirm");
  return [
    `${counted(answer.claims, "claim", "claims")} by ${groups}`,
    saying(answer),
    ...(measure === "groups" ? [answer.affirmingGroups === 0 ? "None of them affirms" : affirming] : []),
    ...Object.keys(names).flatMap((category) => {
      const stance = answer.stances.get(category);
      if (!stance) return [];
      const all = stance.affirm + stance.deny + stance.neither;
      const denying = stance.deny === all ? counted(all, "denies", "deny") : `${all}, ${stance.deny} deny`;
      return [`${names[category]}${stance.deny === 0 ? all : denying}`];
    }),
  ];
}
