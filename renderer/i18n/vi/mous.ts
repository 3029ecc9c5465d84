export const mous = {};
