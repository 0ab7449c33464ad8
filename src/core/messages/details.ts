/** Words of the interface: details. */
export const details = {};
