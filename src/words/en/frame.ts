import type { Theme } from "../../core/theme.ts";
import { isolated } from "../isolated.ts";
import { fileFaultInWords } from "./file-faults.ts";
import { formats } from "./formats.ts";

/** Words of the page as a whole. */
export const frame = {
  title: "Khorasan Claims Atlas",
  /** The name of the browser's window. */
  windowTitle: "Khorasan Claims Atlas: who says that Islamic State – Khorasan is where and when",
  about: "Who says that Islamic State – Khorasan is, or is not, where and when",
  aboutInShort: "Who says that IS-K is, or is not, where and when",
  pages: "Pages",
  pageNames: {
    map: "Map",
    spread: "Spread",
    compare: "Compare",
    strength: "Strength",
    table: "Table",
    about: "About the data",
  },
  aboutTab: "About",
  methods: "Methods",
  close: "Close",
  sheetHeight: "Height of this panel",
  sheetHeights: { low: "low", middle: "middle", full: "whole page" },

  /** A window open at both ends, in the name of a file. */
  allYears: "all-years",

  nothingRead: "The atlas reads no files, links or text dropped on it yet: it shows the claims of its own data package",
  dismiss: "Dismiss",

  openFigure: "Export figure",
  openKeys: "Show the keys",
  more: "More",

  copyLink: "Copy link",
  linkCopied: "Link copied",
  /** On the button of a passing word that has more to show. */
  showNote: { ignored: "Show all", copy: "Show the text", fault: "Show what happened" },

  languageNotLoaded: "The words of that language could not be loaded: check the connection and try again",

  switchTheme: (theme: Theme): string => (theme === "dark" ? "Switch to light colours" : "Switch to dark colours"),

  loading: "Loading the claims",
  /** Files that have been on their way for ten seconds or more. */
  late: (files: readonly string[]): string =>
    `Still waiting for ${formats.list(files.map(isolated), "and")}: the connection or the server is slow, or broken`,
  notLoaded: "The claims could not be loaded",
  fault: (file: string, reason: string): string => `${file}: ${reason}`,
  fileFault: fileFaultInWords,
  tryAgain: "Try again",

  reload: "Reload the page",
  older: "This page is older than the site: parts of it are gone",

  problems: (count: number): string => `Data problems (${formats.number(count)})`,
  dataNotes: (count: number): string => `Notes on the data (${formats.number(count)})`,
};
