import type { Fault, FaultCode, FaultWording, FaultWords } from "../records/fault.ts";
import { cellFaults } from "./cell-faults.ts";
import { claimFaults } from "./claim-faults.ts";
import { fileFaults } from "./file-faults.ts";
import { rowFaults } from "./row-faults.ts";

const wording: FaultWording<FaultCode> = { ...fileFaults, ...rowFaults, ...cellFaults, ...claimFaults };

/** What is wrong and how to mend it, in words. */
export function faultInWords<Code extends FaultCode>({ code, values }: Fault<Code>): FaultWords {
  return wording[code](...values);
}
