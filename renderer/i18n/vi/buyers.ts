export const buyers = {};
