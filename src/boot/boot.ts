import { isOutdated } from "../io/site-version.ts";

/** Why the page does not start: each has its words in `index.html`, where they stand even if nothing can be loaded. */
type Reason = "file" | "frame" | "older" | "away" | "broken" | "fault" | "slow";

/** An element that fetches a file. */
type Part = HTMLScriptElement | HTMLLinkElement;

/** What the page cannot do without; for the code of the map, which is fetched at low priority, it does not wait. */
const NEEDED = "script[src],link[rel=stylesheet],link[fetchpriority=high]";

/** How long the page may wait for its code before it says what it waits for, ms. */
const PATIENCE = 10_000;

const page = document;
const root = page.documentElement;
const nameOf = (address: string): string => address.replace(/.*\//u, "");
const addressOf = (part: Part): string => ("src" in part ? part.src : part.href);
/** The screen that stands in the page from its beginning, and that the atlas takes away when it starts. */
let screen: HTMLElement | null = null;
let isFailed = false;

root.classList.add("starting");

/** Until the screen is there, and before any code of the atlas runs. */
const parsed = new Promise<void>((resolve) => {
  page.addEventListener("readystatechange", () => {
    screen ??= page.getElementById("boot");
    resolve();
  });
});

/** Shows the words for a reason, with what there is to tell of it. */
function show(reason: Reason, detail: string): void {
  if (!screen) return;
  root.classList.remove("starting");
  for (const words of screen.querySelectorAll<HTMLElement>("[data-why]")) {
    words.hidden = words.dataset["why"] !== reason && words.dataset["why"] !== "any";
  }
  const [told] = screen.getElementsByTagName("code");
  if (told) told.textContent = detail;
  const [button] = screen.getElementsByTagName("button");
  if (button) button.onclick = () => location.reload();
}

/** Shows the screen in place of the atlas, which does not take it away then. */
function hideAtlas(): void {
  page.getElementById("atlas")?.setAttribute("hidden", "");
  if (!screen) return;
  screen.id = "";
  page.body.prepend(screen);
}

/** What keeps a file of the site from coming, or the code in it from running. */
async function reasonFor(address: string, message: string): Promise<readonly [Reason, string]> {
  if (location.protocol === "file:") return ["file", ""];
  if (window.origin === "null") return ["frame", ""];
  try {
    if (await isOutdated(fetch.bind(window), page)) return ["older", ""];
    if (message !== "") return ["fault", message];
    const { status } = await fetch(address, { cache: "no-store" });
    return ["broken", `${nameOf(address)} (${status})`];
  } catch {
    return ["away", message || nameOf(address)];
  }
}

addEventListener(
  "error",
  async (event) => {
    const { target } = event;
    const part = target instanceof Element && target.matches(NEEDED) ? (target as Part) : null;
    if (isFailed || !(part || (target === window && screen?.isConnected !== false))) return;
    isFailed = part !== null;
    const words = await reasonFor(part ? addressOf(part) : "", part ? "" : (event as ErrorEvent).message);
    await parsed;
    show(...words);
    if (part) hideAtlas();
  },
  true,
);

setTimeout(() => {
  if (isFailed) return;
  const parts = [...page.querySelectorAll<Part>(NEEDED)];
  const late = parts.filter((part) => performance.getEntriesByName(addressOf(part)).length === 0);
  if (late.length === 0 && !screen?.isConnected) return;
  show("slow", [...new Set(late.map((part) => nameOf(addressOf(part))))].join(", "));
  for (const part of late) if (part.matches("[rel=stylesheet]")) passOver(part as HTMLLinkElement);
}, PATIENCE);

/** Has the page show what it holds though its style sheet is still on its way, and begin anew when that has come. */
function passOver(sheet: HTMLLinkElement): void {
  sheet.media = "print";
  sheet.onload = () => location.reload();
  hideAtlas();
}
