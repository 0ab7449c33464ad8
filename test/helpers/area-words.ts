import type { AreaAnswer } from "./areas-from-csv.ts";
import type { ContestAnswer } from "./contests-from-csv.ts";

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
  const groups = counted(answer.groups, "separate voice", "separate voices");
  return `${counted(answer.claims, "claim", "claims")}, ${saying(answer)}, ${groups}; ${stances.join(", ")}`;
}

/** The lines of the tip between the name and, under the measure of spread, that by when a region was affirmed. */
export function tipLines(answer: AreaAnswer, measure: string): readonly string[] {
  if (answer.state !== "counted") return [without(answer), "That is no sign of absence."];
  const groups = counted(answer.groups, "separate voice", "separate voices");
  const affirming = counted(answer.affirmingGroups, "voice affirms", "voices affirm");
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

const contestClasses: Readonly<Record<string, string>> = {
  contested: "Contested by name",
  defeated: "Said defeated",
  "denied-whole": "Affirmed, denied for the whole country",
  affirmed: "Affirmed only",
  denied: "Denied only",
  neither: "Neither",
};

/** The lines in which list and tip say how claims about a region agree; none where no claim names it. */
export function contestLines(answer: ContestAnswer | undefined, rule: string, isLong: boolean): readonly string[] {
  if (!answer) return [];
  const { class: kind, isOwnVoice, voices, opposed, ofWhole } = answer;
  const saidBy = ({ affirming, denying, defeated, both }: ContestAnswer["voices"]) =>
    [
      ...(affirming > 0 ? [counted(affirming, "affirms", "affirm")] : []),
      ...(denying > 0 ? [counted(denying, "denies", "deny")] : []),
      ...(defeated > 0 ? [counted(defeated, "says defeated", "say defeated")] : []),
      ...(both > 0 ? [`${both} of them both`] : []),
    ].join(", ");
  const others = voices.affirming > opposed.affirming || voices.against > opposed.against;
  const days = rule === "same-days" ? "on the same days" : "in the window";
  return [
    `${contestClasses[kind]}${kind === "contested" && isLong ? ", said at different times" : ""}`,
    ...(opposed.against > 0 ? [`Voices ${days}: ${saidBy(opposed)}`] : []),
    ...(voices.against > 0 && others ? [`All in the window: ${saidBy(voices)}`] : []),
    ...(ofWhole > 0 ? [`${counted(ofWhole, "voice denies", "voices deny")} it for the whole country or province`] : []),
    ...(isOwnVoice ? ["Only one voice, against itself"] : []),
  ];
}
