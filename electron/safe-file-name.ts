const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/**
 * A bare name that every disk of an office can hold. The contract already keeps separators out; here go `.` and `..`,
 * the device names of Windows (which swallow the file), and ends that Windows cuts off without a word.
 */
export function isSafeFileName(name: string): boolean {
  return !/^\.{1,2}$/.test(name) && !/[. ]$/.test(name) && !name.startsWith(' ') && !reserved.test(name);
}
