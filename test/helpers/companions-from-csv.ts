import { groupOf, polarityOf } from "./claim-rows.ts";
import { type Row, rowsOf } from "./csv-rows.ts";

const claims = rowsOf("claims.csv");
const relations = rowsOf("relations.csv");

/** `recorded` or `dates` where a claim of another group bears the row out, else `none`. */
export function corroborationOf(row: Row): string {
  const others = companionsOf(row).filter(({ isOwnGroup }) => !isOwnGroup);
  if (others.some(({ relations }) => relations.includes("corroborates"))) return "recorded";
  return others.some(({ says }) => says === "affirm affirm") ? "dates" : "none";
}

/** `others` where a claim of another group contradicts the row, `own` where only one of its own group does, else `none`. */
export function contradictionOf(row: Row): string {
  const opposed = companionsOf(row).filter(
    ({ relations, says }) => relations.includes("contradicts") || says === "affirm deny" || says === "deny affirm",
  );
  if (opposed.length === 0) return "none";
  return opposed.every(({ isOwnGroup }) => isOwnGroup) ? "own" : "others";
}

interface Companion {
  readonly isOwnGroup: boolean;
  readonly relations: readonly string[];
  /** What the row and the companion say of a region that both name in short spans with a common day; else empty. */
  readonly says: string;
}

const companions = new Map<Row, readonly Companion[]>();

/** The claims that are related to a row or speak of a region of it at the same time. */
function companionsOf(row: Row): readonly Companion[] {
  const related = relations.filter(({ from, to }) => from === row["id"] || to === row["id"]);
  const known = companions.get(row);
  if (known) return known;
  const found = claims.flatMap((other): Companion[] => {
    if (other === row) return [];
    const joining = related.filter(({ from, to }) => from === other["id"] || to === other["id"]);
    const says = meet(row, other) ? `${sayingOf(row)} ${sayingOf(other)}` : "";
    if (joining.length === 0 && says === "") return [];
    return [
      { isOwnGroup: groupOf(row) === groupOf(other), relations: joining.map(({ relation = "" }) => relation), says },
    ];
  });
  companions.set(row, found);
  return found;
}

/** Whether two rows name a common region, in spans of no more than 35 days each that have a common day. */
function meet(one: Row, other: Row): boolean {
  const days = (row: Row) =>
    (Date.parse(row["occurred_to"] ?? "") - Date.parse(row["occurred_from"] ?? "")) / 86_400_000 + 1;
  const [names, otherNames] = [one["regions"]?.split(";") ?? [], other["regions"]?.split(";") ?? []];
  return (
    one["extent"] === "named" &&
    other["extent"] === "named" &&
    names.some((name) => otherNames.includes(name)) &&
    days(one) <= 35 &&
    days(other) <= 35 &&
    (one["occurred_from"] ?? "") <= (other["occurred_to"] ?? "") &&
    (other["occurred_from"] ?? "") <= (one["occurred_to"] ?? "")
  );
}

/** What a row says of its regions: a denial counts that denies a presence, means or ground, or camps. */
function sayingOf(row: Row): string {
  const polarity = polarityOf(row);
  const isEmptyDenial = polarity === "deny" && !["presence", "capability", "facility"].includes(row["denies"] ?? "");
  return isEmptyDenial ? "neither" : polarity;
}
