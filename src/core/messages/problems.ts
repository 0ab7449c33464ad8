/** Words of the interface: problems. */
export const problems = {};
