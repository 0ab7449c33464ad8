/** Words of the interface: picture. */
export const picture = {};
