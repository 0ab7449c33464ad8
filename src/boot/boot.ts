import { isOutdated } from "../io/site-version.ts";

/** Why the page does not start: each has its words in `index.html`, where they stand even if nothing can be loaded. */
type Reason = "file" | "frame" | "browser" | "older" | "away" | "broken" | "fault" | "slow";

/** How long the page may wait for its code before it says what it waits for, ms. */
const PATIENCE = 10_000;

const root = document.documentElement;
const nameOf = (address: string): string => address.replace(/.*\//u, "");
let isFailed = false;

root.className = "starting";

/** The screen that stands in the page from its beginning, and is taken away where the atlas starts. */
const screen = (): HTMLElement | null => document.getElementById("boot");

/** Shows the words for a reason, with what there is to tell of it. */
function show(reason: Reason, detail: string): void {
  const shown = screen();
  if (!shown) return;
  root.className = "";
  for (const words of shown.querySelectorAll<HTMLElement>("[data-why]")) {
    words.hidden = words.dataset["why"] !== reason && words.dataset["why"] !== "any";
  }
  const told = shown.querySelector("code");
  if (told) told.textContent = detail;
  shown.querySelector("button")?.addEventListener("click", () => location.reload());
}

/** Gives up: the screen is not taken away any more, and what there may be of the atlas is hidden. */
function fail(reason: Reason, detail: string): void {
  show(reason, detail);
  screen()?.removeAttribute("id");
  document.getElementById("atlas")?.setAttribute("hidden", "");
}

/** What keeps a file of the site from coming, or the code in it from running. */
async function reasonFor(address: string, message: string): Promise<readonly [Reason, string]> {
  if (location.protocol === "file:") return ["file", ""];
  if (window.origin === "null") return ["frame", ""];
  if (/SyntaxError/u.test(message)) return ["browser", message];
  try {
    if (await isOutdated(fetch.bind(window), document)) return ["older", ""];
    if (message !== "") return ["fault", message];
    const { status } = await fetch(address, { cache: "no-store" });
    return ["broken", `${nameOf(address)} (${status})`];
  } catch {
    return ["away", message || nameOf(address)];
  }
}

/** Tells what went wrong as soon as the page has the words for it. @param address of the file that did not come, or "" */
async function tell(address: string, message: string): Promise<void> {
  isFailed ||= address !== "";
  const [reason, detail] = await reasonFor(address, message);
  if (document.readyState === "loading") {
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
  }
  if (isFailed) fail(reason, detail);
  else show(reason, detail);
}

addEventListener(
  "error",
  (event) => {
    const { target } = event;
    if (isFailed) return;
    if (target instanceof HTMLScriptElement) void tell(target.src, "");
    else if (target instanceof HTMLLinkElement && isNeeded(target)) void tell(target.href, "");
    else if (target === window) void tell("", (event as ErrorEvent).message);
  },
  true,
);

/** Whether the page cannot do without what a link names; for the code of the map it does not wait. */
function isNeeded(link: HTMLLinkElement): boolean {
  return link.rel === "stylesheet" || link.getAttribute("fetchpriority") === "high";
}

/** Has a page show what it holds though its style sheet is still on its way, without the atlas, until that has come. */
function passOver(sheet: HTMLLinkElement): void {
  const { media } = sheet;
  const atlas = document.getElementById("atlas");
  sheet.media = "print";
  atlas?.setAttribute("hidden", "");
  sheet.addEventListener("load", () => {
    sheet.media = media;
    if (!isFailed) atlas?.removeAttribute("hidden");
  });
}

setTimeout(() => {
  if (isFailed || !screen()) return;
  const parts = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src],link[href]")];
  const late = parts.filter((part) => {
    const isLate = performance.getEntriesByName("src" in part ? part.src : part.href).length === 0;
    return isLate && ("src" in part || isNeeded(part));
  });
  for (const part of late) if (part instanceof HTMLLinkElement && part.rel === "stylesheet") passOver(part);
  show("slow", [...new Set(late.map((part) => nameOf("src" in part ? part.src : part.href)))].join(", "));
}, PATIENCE);
