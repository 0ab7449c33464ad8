/** Words of the interface: timeline. */
export const timeline = {};
