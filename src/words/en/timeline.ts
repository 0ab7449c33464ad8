import type { Clock } from "../../core/time/span.ts";
import type { Step, WindowMode } from "../../core/timeline/timeline.ts";
import { formats } from "./formats.ts";

const modes: Record<WindowMode, string> = { range: "Range", rolling: "Rolling", cumulative: "Cumulative" };
const steps: Record<Step, string> = {
  month: "Month by month",
  quarter: "Quarter by quarter",
  year: "Year by year",
  claim: "Claim by claim",
};
const shortSteps: Record<Step, string> = {
  month: "By month",
  quarter: "By quarter",
  year: "By year",
  claim: "By claim",
};
const stepsOn: Record<Step, string> = {
  month: "One month on",
  quarter: "One quarter on",
  year: "One year on",
  claim: "On to the next claim",
};
const stepsBack: Record<Step, string> = {
  month: "One month back",
  quarter: "One quarter back",
  year: "One year back",
  claim: "Back to the claim before",
};
const clocks: Record<Clock, string> = { occurred: "Occurred", reported: "Reported" };
const clockMeanings: Record<Clock, string> = {
  occurred: "Occurred: the time a claim speaks of.",
  reported: "Reported: the day it was published.",
};

/** Words of the interface: timeline. */
export const timeline = {
  name: "Time",
  settings: "Time settings",
  moreSettings: ", all settings of time",
  earliest: "earliest",
  latest: "latest",
  openAt: (end: string, date: string) => `${end}, ${date}`,

  play: "Play",
  pause: "Pause",
  loop: "Loop",
  stepsOn,
  stepsBack,
  step: "Step",
  steps,
  shortSteps,
  speed: "Speed",
  speedOf: (speed: number) => `${formats.number(speed)}×`,
  mode: "Window",
  modes,
  rollingMonths: "Months in the rolling window",
  ofMonths: (count: number) => (count === 1 ? "month" : "months"),
  from: "From",
  to: "to",
  fromDate: "From date",
  toDate: "To date",
  clock: "Clock",
  clocks,
  clockMeanings,
  undated: (count: number) =>
    count === 1
      ? "1 claim has no date of publication."
      : `${formats.number(count)} claims have no date of publication.`,
  undatedInShort: (count: number) => `${formats.number(count)} undated`,
  noTimes: "No claim has a date by this clock.",
  noMatch: "No claim of any year passes the filter: take a part of it away.",

  start: "Start of the window",
  end: "End of the window",
  affirm: "Affirm",
  neither: "Neither",
  deny: "Deny",
  longSpans: "Long spans",
  histogram: (from: string, to: string, inWindow: number) =>
    `Claims by month, ${from} – ${to}; ${inWindow === 1 ? "1 claim" : `${formats.number(inWindow)} claims`} in the window`,
};
