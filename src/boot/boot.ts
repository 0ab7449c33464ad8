import { isOutdated } from "../io/site-version.ts";

/** Why the page does not start: each has its words in `index.html`, where they stand even if nothing can be loaded. */
type Reason = "file" | "frame" | "browser" | "older" | "away" | "broken" | "fault" | "slow";

/** How long the page may wait for its code before it says what it waits for, ms. */
const PATIENCE = 10_000;

const page = document;
const root = page.documentElement;
const nameOf = (address: string): string => address.replace(/.*\//u, "");
const addressOf = (part: HTMLScriptElement | HTMLLinkElement): string => ("src" in part ? part.src : part.href);
/** The screen that stands in the page from its beginning, and that the atlas takes away when it starts. */
let screen: HTMLElement | null = null;
let isFailed = false;

root.className = "starting";

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
  root.className = "";
  for (const words of screen.querySelectorAll<HTMLElement>("[data-why]")) {
    words.hidden = words.dataset["why"] !== reason && words.dataset["why"] !== "any";
  }
  const [told] = screen.getElementsByTagName("code");
  if (told) told.textContent = detail;
  const [button] = screen.getElementsByTagName("button");
  if (button) button.onclick = () => location.reload();
}

/** Shows the screen in place of the atlas, which does not take it away then, or the atlas in place of the screen. */
function hideAtlas(hidden: boolean): void {
  page.getElementById("atlas")?.toggleAttribute("hidden", hidden);
  if (!screen) return;
  screen.id = "";
  if (hidden) page.body.prepend(screen);
  else screen.remove();
}

/** What keeps a file of the site from coming, or the code in it from running. */
async function reasonFor(address: string, message: string): Promise<readonly [Reason, string]> {
  if (location.protocol === "file:") return ["file", ""];
  if (window.origin === "null") return ["frame", ""];
  if (/SyntaxError/u.test(message)) return ["browser", message];
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
    const isPart = target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && isNeeded(target));
    if (isFailed || !(isPart || target === window)) return;
    isFailed = isPart;
    const words = await reasonFor(isPart ? addressOf(target) : "", isPart ? "" : (event as ErrorEvent).message);
    await parsed;
    show(...words);
    if (isPart) hideAtlas(true);
  },
  true,
);

/** Whether the page cannot do without what a link names; for the code of the map it does not wait. */
function isNeeded(link: HTMLLinkElement): boolean {
  return link.rel === "stylesheet" || link.getAttribute("fetchpriority") === "high";
}

/** Has the page show what it holds though its style sheet is still on its way; the atlas, when that has come. */
function passOver(sheet: HTMLLinkElement): void {
  sheet.media = "print";
  sheet.onload = () => {
    sheet.media = "all";
    hideAtlas(false);
  };
  hideAtlas(true);
}

setTimeout(() => {
  if (isFailed) return;
  const late = [...page.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src],link[href]")].filter(
    (part) =>
      performance.getEntriesByName(addressOf(part)).length === 0 &&
      (part instanceof HTMLScriptElement || isNeeded(part)),
  );
  show("slow", [...new Set(late.map((part) => nameOf(addressOf(part))))].join(", "));
  for (const part of late) if (part.matches("[rel=stylesheet]")) passOver(part as HTMLLinkElement);
}, PATIENCE);
