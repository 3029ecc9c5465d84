/** `Tỉnh Lào Cai` → `tỉnh Lào Cai`: the name of a unit or a field inside a sentence. `GTIN`, `UBND` stay as they are. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
