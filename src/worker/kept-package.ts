import { LATE_FILES, OPTIONAL_FILES, PACKAGE_FILES, STORY_FILE } from "../core/records/package-files.ts";
import type { Day } from "../core/time/day.ts";
import { readDescriptor } from "../io/descriptor.ts";
import { OWN_CACHES, scope } from "./scope.ts";

/** How long the host may take to send the package before the kept one is shown, ms. */
const PATIENCE = 8_000;
const FOLDER = new URL("data/", scope);
const NEEDED: readonly string[] = PACKAGE_FILES;
const FILES: readonly string[] = [...NEEDED, ...OPTIONAL_FILES, ...LATE_FILES, "README.md", "LICENSE.md"];
const MS_PER_DAY = 86_400_000;
/** The header of kept files that tells the day. */
const KEPT_ON = "kept-on";
const PACKAGES = `${OWN_CACHES}data `;

/** A file as a host answered for it. */
interface KeptFile {
  readonly bytes: ArrayBuffer;
  readonly status: number;
  readonly type: string;
}

/** The data package in one state. */
export interface Edition {
  /** Made of what its files hold: the same for the same files. */
  readonly name: string;
  readonly files: ReadonlyMap<string, KeptFile>;
  /** All files have come that a package must have. */
  readonly isWhole: boolean;
  /** The day on which it was kept, by UTC; null for one that has come just now. */
  readonly keptOn: Day | null;
}

/** An edition that a page gets, and a newer one, if any, that comes too late for it. */
export interface Load {
  readonly edition: Promise<Edition>;
  readonly newer: Promise<Edition | null>;
}

/** Whether a file below the folder of the atlas is one of the data package. */
export function isOfPackage(file: string): boolean {
  const name = file.slice("data/".length);
  return file.startsWith("data/") && (FILES.includes(name) || STORY_FILE.test(name));
}

/**
 * The package for a page, all its files of one edition: that of the host where it comes whole and soon, and is kept then;
 * else the last that came whole.
 */
export function loadPackage(): Load {
  const coming = fetchEdition();
  const edition = chooseEdition(coming);
  const newer = Promise.all([coming, edition]).then(async ([fetched, shown]) => {
    if (!fetched.isWhole) return null;
    await keep(fetched);
    return fetched.name === shown.name ? null : fetched;
  });
  return { edition, newer };
}

async function chooseEdition(coming: Promise<Edition>): Promise<Edition> {
  const kept = await keptEdition();
  if (!kept) return coming;
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const fetched = await Promise.race([coming, patience]);
  return fetched?.isWhole ? fetched : kept;
}

/** A file of an edition; an error of the network where it did not come. */
export function fileOf({ files }: Edition, path: string): Response {
  const file = files.get(path.slice("data/".length));
  if (!file) return Response.error();
  const { bytes, status, type } = file;
  return new Response(bytes.slice(0), { status, headers: { "content-type": type } });
}

/** The edition that was kept last. */
export async function keptEdition(): Promise<Edition | null> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PACKAGES));
  for (const name of names.toReversed()) {
    const edition = await readEdition(name);
    if (edition.isWhole) return edition;
  }
  return null;
}

async function readEdition(name: string): Promise<Edition> {
  const cache = await caches.open(name);
  let keptOn: Day | null = null;
  const files = await withStories(async (file) => {
    const answer = await cache.match(new URL(file, FOLDER));
    if (!answer) return [];
    keptOn = Number(answer.headers.get(KEPT_ON));
    return [[file, await keptFile(answer)] as const];
  });
  return { name: name.slice(PACKAGES.length), files, isWhole: isWholeOf(files), keptOn };
}

async function fetchEdition(): Promise<Edition> {
  const files = await withStories(async (file) => {
    try {
      const answer = await fetch(new URL(file, FOLDER), { cache: "no-cache" });
      return [[file, await keptFile(answer)] as const];
    } catch {
      return [];
    }
  });
  return { name: await nameOf(files), files, isWhole: isWholeOf(files), keptOn: null };
}

/** The files of a package, each read as told; the stories are those that its descriptor lists. */
async function withStories(
  read: (file: string) => Promise<readonly (readonly [file: string, kept: KeptFile])[]>,
): Promise<ReadonlyMap<string, KeptFile>> {
  const files = new Map((await Promise.all(FILES.map(read))).flat());
  const stories = (await Promise.all(storiesOf(files).map(read))).flat();
  return new Map([...files, ...stories]);
}

function storiesOf(files: ReadonlyMap<string, KeptFile>): readonly string[] {
  try {
    const listed = readDescriptor(new TextDecoder().decode(files.get("datapackage.json")?.bytes)).files.keys();
    return [...listed].filter((file) => STORY_FILE.test(file));
  } catch {
    return []; // What is wrong with the descriptor, the page says.
  }
}

async function keptFile(answer: Response): Promise<KeptFile> {
  const type = answer.headers.get("content-type") ?? "application/octet-stream";
  return { bytes: await answer.arrayBuffer(), status: answer.status, type };
}

/** Whether all has come: files that a package needs with what they hold, others or word that there is none. */
function isWholeOf(files: ReadonlyMap<string, KeptFile>): boolean {
  return [...FILES, ...storiesOf(files)].every((name) => {
    const file = files.get(name);
    if (!file || file.status >= 500) return false;
    return !NEEDED.includes(name) || (file.status === 200 && !file.type.startsWith("text/html"));
  });
}

async function nameOf(files: ReadonlyMap<string, KeptFile>): Promise<string> {
  const held = [...files].flatMap(([name, { bytes }]) => [
    new TextEncoder().encode(`\n${name} ${bytes.byteLength}\n`),
    bytes,
  ]);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await new Blob(held).arrayBuffer()));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

let isKeeping = true;

/** Has nothing kept any more from now on, by what is on its way neither. */
export function stopKeeping(): void {
  isKeeping = false;
}

/** Keeps an edition, and no other any more. */
async function keep({ name, files }: Edition): Promise<void> {
  if (!isKeeping) return;
  const own = `${PACKAGES}${name}`;
  const cache = await caches.open(own);
  const today = String(Math.floor(Date.now() / MS_PER_DAY));
  const puts = [...files].map(([file, { bytes, status, type }]) =>
    cache.put(
      new URL(file, FOLDER),
      new Response(bytes.slice(0), { status, headers: { "content-type": type, [KEPT_ON]: today } }),
    ),
  );
  await Promise.all(puts);
  const others = (await caches.keys()).filter((each) => each.startsWith(PACKAGES) && each !== own);
  await Promise.all(others.map((each) => caches.delete(each)));
}
