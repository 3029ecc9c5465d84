import { formatPhone } from '../identity/phone-number';

const keepTail = (text: string): string => '*'.repeat(Math.max(text.length - 3, 0)) + text.slice(-3);

/** `*********234`: the last three signs only; the first four digits of a personal number tell birthplace and sex. */
export const maskTaxCode = (code: string): string => keepTail(code);

/** `**** *** 678`: grouped as printed, last three digits left, so that two parties can still be told apart. */
export const maskPhone = (e164: string): string => {
  const printed = formatPhone(e164);
  const digits = printed.replace(/\D/g, '').length;
  let seen = 0;
  return printed.replace(/\d/g, (digit) => {
    seen += 1;
    return seen > digits - 3 ? digit : '*';
  });
};

/** The first sign, whole: half of an emoji is no text that any file can hold. */
const firstSign = (text: string): string => [...text][0] ?? '';

/** `t***@gmail.com`. */
export const maskEmail = (email: string): string => {
  const at = email.indexOf('@');
  return at < 1 ? '***' : `${firstSign(email)}***${email.slice(at)}`;
};

/** `N. T. Lan`: the given name stays, by which people are addressed and sorted. */
export const maskPersonName = (name: string): string => {
  const words = name.trim().split(/\s+/u);
  return words.map((word, index) => (index < words.length - 1 ? `${firstSign(word)}.` : word)).join(' ');
};

/** `**********345`: enough to tell two accounts apart on a screen. */
export const maskAccount = (account: string): string => keepTail(account);
