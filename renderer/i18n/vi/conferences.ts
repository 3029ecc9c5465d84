export const conferences = {};
