/** `Tỉnh Lào Cai` → `tỉnh Lào Cai`: the name of a unit inside a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
