/** Words of the interface: legend. */
export const legend = {};
