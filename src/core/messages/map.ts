/** Words of the interface: map. */
export const map = {};
