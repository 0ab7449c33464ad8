/** What claims of figures speak of; `isWithPakistan`: some of them of the branch that it has had beside it since May 2019. */
export const subject = (isWithPakistan: boolean): string =>
  isWithPakistan ? "Islamic State – Khorasan and its Pakistan Province" : "Islamic State – Khorasan";
