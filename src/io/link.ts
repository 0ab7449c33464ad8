import type { LinkFault } from "../core/records/link-fault.ts";
import type { Dataset } from "../core/records/records.ts";
import { ALL_TIME } from "../core/time/span.ts";
import { DEFAULT_LANGUAGE, DEFAULT_VIEW, type ViewState } from "../core/view-state.ts";
import type { FieldReading, LinkField } from "./link-field.ts";
import { LANGUAGE_FIELD, LINK_FIELDS } from "./link-fields.ts";
import { LINK_VERSION, type LinkParameters, migrated } from "./link-migrations.ts";
import { keyAndValueOf, partsOf, spellingsOf } from "./link-parts.ts";

/** The longest fragment that is read, in characters: many times what all values of a large package take. */
const LONGEST_LINK = 500_000;

const KEYS = new Set(LINK_FIELDS.map(({ key }) => key));

/**
 * The fragment of a link that carries the whole view, `#v1&from=2021-08-01&who=UN,TB`. Views that differ in nothing
 * but the order of chosen values give the same fragment, all others different ones.
 */
export function encodeLink(view: ViewState): string {
  const parameters = LINK_FIELDS.flatMap((field) => {
    const text = field.write(view);
    return text === null ? [] : [`${field.key}=${text}`];
  });
  return `#${[`v${LINK_VERSION}`, ...parameters].join("&")}`;
}

/**
 * The view that a fragment carries, with or without its `#`; the default view for an empty one. What is malformed, out
 * of range or not in the dataset is left at its default and told of in `ignored`. A link means the same where programs
 * encoded it once more or put a full stop behind it. Never throws.
 * @param languages tags of those that the page speaks
 */
export function decodeLink(
  fragment: string,
  dataset: Dataset,
  languages: readonly string[] = [DEFAULT_LANGUAGE],
): { readonly view: ViewState; readonly ignored: readonly LinkFault[] } {
  const ignored: LinkFault[] = [];
  const parameters = parametersOf(fragment, ignored);
  let view = DEFAULT_VIEW;
  for (const field of LINK_FIELDS) {
    const text = parameters.get(field.key);
    if (text === undefined) continue;
    const reading = readAnyhow(field, text, view, dataset);
    view = reading.view;
    for (const fault of reading.ignored) ignored.push(fault);
  }
  return { view: withKnownLanguage(withRealWindows(view, ignored), languages, ignored), ignored };
}

/** The language that a fragment asks for, of those that the page speaks; the first where it asks for none of them. */
export function languageIn(fragment: string, languages: readonly string[]): string {
  const asked = [...spellingsOf(parametersOf(fragment, []).get(LANGUAGE_FIELD.key) ?? "")];
  return languages.find((code) => asked.includes(code)) ?? languages[0] ?? DEFAULT_LANGUAGE;
}

/** The reading of a value as it stands; where that leaves something of it, as it may have been meant. */
function readAnyhow(field: LinkField, value: string, view: ViewState, dataset: Dataset): FieldReading {
  let best: FieldReading | null = null;
  for (const text of spellingsOf(value)) {
    const reading = field.read(text, view, dataset);
    if (reading.ignored.length === 0) return reading;
    if (best === null || (best.view === view && reading.view !== view)) best = reading;
  }
  return best ?? { view, ignored: [] };
}

function parametersOf(fragment: string, ignored: LinkFault[]): LinkParameters {
  if (fragment.length > LONGEST_LINK) {
    ignored.push({ kind: "length", length: fragment.length, most: LONGEST_LINK });
    return new Map();
  }
  const parts = partsOf(fragment);
  const version = /^v(\d{1,4})$/iu.exec(parts[0] ?? "");
  if (version) parts.shift();
  const written = version ? Number(version[1]) : 0;
  if (written > LINK_VERSION) ignored.push({ kind: "version", version: written });
  const parameters = new Map<string, string>();
  for (const part of parts) {
    const [key, value] = keyAndValueOf(part);
    if (parameters.has(key)) ignored.push({ kind: "part", key, value });
    else parameters.set(key, value);
  }
  const present = migrated(parameters, written);
  for (const key of present.keys()) {
    if (!KEYS.has(key)) ignored.push({ kind: "part", key, value: "" });
  }
  return present;
}

function withRealWindows(view: ViewState, ignored: LinkFault[]): ViewState {
  const timeline = { ...view.timeline };
  for (const kind of ["window", "published"] as const) {
    const { from, to } = timeline[kind];
    if (from === null || to === null || from <= to) continue;
    ignored.push({ kind, from, to });
    timeline[kind] = ALL_TIME;
  }
  return { ...view, timeline };
}

function withKnownLanguage(view: ViewState, languages: readonly string[], ignored: LinkFault[]): ViewState {
  if (languages.includes(view.language)) return view;
  ignored.push({ kind: "part", key: LANGUAGE_FIELD.key, value: view.language });
  return { ...view, language: DEFAULT_LANGUAGE };
}
