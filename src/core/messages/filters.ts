/** Words of the interface: filters. */
export const filters = {};
