/** Where keys write letters, and dropped text goes. */
const FIELDS =
  "input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, [contenteditable]:not([contenteditable=false])";

/** Whether text goes where an event happens. */
export function isInField({ target }: Event): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
