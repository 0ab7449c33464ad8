import type { Fault, FaultWords } from "../../src/core/records/fault.ts";
import type { Reading } from "../../src/io/reading.ts";
import { english } from "./english.ts";

/** A problem, a file of no use or a reading with its fault in words: what is wrong and how to mend it. */
export function inWords<Faulty extends { readonly fault: Fault }>({
  fault,
  ...place
}: Faulty): Omit<Faulty, "fault"> & FaultWords {
  return { ...place, ...english.problems.inWords(fault) };
}

/** The words of the fault in the reading of a cell. Throws where it gives a value. */
export function faultWordsIn(reading: Reading<unknown>): FaultWords {
  if (!("fault" in reading)) throw new Error(`It is read as ${reading.value}.`);
  return inWords(reading);
}
