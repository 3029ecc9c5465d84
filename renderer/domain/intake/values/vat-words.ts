const tax = /vat|thuế|gtgt/iu;
const without = /chưa|không|(?:\+|cộng)\s*(?:thuế\s*)?(?:vat|gtgt|thuế)/iu;
const within = /đã|gồm|có/iu;

/** What a cell or a heading says of VAT in a price: included, not included, unclear («VAT 10%»), or nothing (null). */
export const vatOf = (text: string): boolean | 'unclear' | null => {
  if (!tax.test(text)) return null;
  if (without.test(text)) return false;
  return within.test(text) ? true : 'unclear';
};
