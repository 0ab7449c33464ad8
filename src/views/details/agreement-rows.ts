import type {
  AgreementBlockName,
  AgreementRow,
  AgreementTable,
  AgreementVoice,
} from "../../core/agreement/agreement-table.ts";
import type { ClaimantCategory } from "../../core/records/claimant-category.ts";
import type { Claim, Claimant, Dataset } from "../../core/records/records.ts";
import type { WholeCatalogue } from "../../words/catalogue.ts";
import { voiceName } from "../../words/voice-name.ts";

/** A row of the table as it is shown: a voice, a claimant of one, or what opens those who are folded away. */
export type ShownRow =
  | {
      readonly kind: "speaker";
      readonly id: string;
      readonly name: string;
      /** Of a voice; null of a claimant under one. */
      readonly category: ClaimantCategory | null;
      /** Whether it stands for several claimants. */
      readonly isVoice: boolean;
      readonly row: AgreementRow;
    }
  | { readonly kind: "fold"; readonly id: string; readonly words: string; readonly isOpen: boolean };

export interface ShownBlock {
  readonly name: AgreementBlockName;
  readonly voices: number;
  readonly claims: number;
  readonly rows: readonly ShownRow[];
}

interface Shown {
  readonly text: WholeCatalogue;
  readonly dataset: Dataset;
  readonly categoryOf: (claim: Claim) => ClaimantCategory;
  /** Ids of the folds that are open; null: nothing is folded away. */
  readonly open: ReadonlySet<string> | null;
}

/**
 * The rows of a table. A voice of which one claimant speaks is that claimant; of others those stand below it who are
 * against, while the rest is folded away.
 */
export function shownBlocks(table: AgreementTable, shown: Shown): readonly ShownBlock[] {
  const nameOf = shortNames(table, shown);
  return table.blocks.map(({ name, voices, claims }) => ({
    name,
    voices: voices.length,
    claims,
    rows: voices.flatMap((voice) => rowsOf(voice, shown, nameOf)),
  }));
}

function rowsOf(
  voice: AgreementVoice,
  { text, dataset, categoryOf, open }: Shown,
  nameOf: (id: string) => string,
): readonly ShownRow[] {
  const [first] = voice.claims;
  const category = first ? categoryOf(first) : null;
  const [only, ...others] = voice.claimants;
  if (only && others.length === 0)
    return [{ kind: "speaker", id: only.id, name: nameOf(only.id), category, isVoice: false, row: only }];
  const members = voice.claimants.map((row): ShownRow & { readonly isAgainst: boolean } => ({
    kind: "speaker",
    id: row.id,
    name: nameOf(row.id),
    category: null,
    isVoice: false,
    row,
    isAgainst: row.isAgainst,
  }));
  const fold = `fold ${voice.group}`;
  const isOpen = open === null || open.has(fold);
  const rest = voice.claimants.filter(({ isAgainst }) => !isAgainst);
  const isAll = rest.length === members.length;
  const words = isAll
    ? text.agreement.claimants(rest.length)
    : text.agreement.more(
        rest.length,
        rest.every(({ affirms }) => affirms),
      );
  return [
    {
      kind: "speaker",
      id: `voice ${voice.group}`,
      name: voiceName(text, voice.group, dataset),
      category,
      isVoice: true,
      row: voice,
    },
    ...members.filter(({ isAgainst }) => isAgainst),
    ...(rest.length > 0 && open !== null ? [{ kind: "fold" as const, id: fold, words, isOpen }] : []),
    ...(isOpen ? members.filter(({ isAgainst }) => !isAgainst) : []),
  ];
}

/** Names without what stands in brackets after them, where that leaves no two of the table alike, voices among them. */
function shortNames(table: AgreementTable, { text, dataset }: Shown): (id: string) => string {
  const voices = table.blocks.flatMap((block) => block.voices);
  const claimantOf = (id: string) => dataset.claimants.get(id as Claimant["id"]);
  const shortName = (id: string) => claimantOf(id)?.shortName ?? id;
  const names = voices.flatMap(({ group, claimants }) => [
    ...(claimants.length > 1 ? [voiceName(text, group, dataset)] : []),
    ...claimants.map(({ id }) => shortName(id)),
  ]);
  return (id) => {
    const name = shortName(id);
    return names.indexOf(name) === names.lastIndexOf(name) ? name : (claimantOf(id)?.name ?? id);
  };
}
