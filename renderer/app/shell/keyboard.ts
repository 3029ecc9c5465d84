export type KeyCommand = 'search' | 'undo' | 'save';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'target'>;

const textTypes: ReadonlySet<string> = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number']);

/** In a text field Ctrl+Z belongs to the typing, not to the store. */
export const isTextField = (target: EventTarget | null): boolean => {
  if (typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && textTypes.has(target.type) && !target.readOnly;
};

/** The command of a key, or null. Keys that belong to a composition are nobody's (stack.md 2.2). */
export const commandOfKey = (
  event: Pressed,
  inText: (target: EventTarget | null) => boolean = isTextField,
): KeyCommand | null => {
  if (event.isComposing || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'k') return 'search';
  if (key === 's') return 'save';
  return key === 'z' && !inText(event.target) ? 'undo' : null;
};
