/** What a fault says of itself, in the words of the program or the browser. */
export function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message || fault.name : String(fault);
}

/** All that helps to find the cause of a fault, as text to be sent: what, where in the program, in which browser, with which view. */
export function faultReport(fault: unknown, win: Window): string {
  const stack = fault instanceof Error ? (fault.stack ?? "") : "";
  const what = stack.includes(reasonOf(fault)) ? stack : `${reasonOf(fault)}\n${stack}`;
  return [what.trim(), win.location.href, win.navigator.userAgent].join("\n\n");
}
