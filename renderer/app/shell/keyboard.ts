import type { Pressed as Combination } from '../../ui/keys/combo';
import { type ShellKey, shellKeyOf } from '../../ui/keys/shortcuts';

type Pressed = Combination & Pick<KeyboardEvent, 'target'>;

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
): ShellKey | null => {
  const command = shellKeyOf(event);
  return command === 'undo' && inText(event.target) ? null : command;
};
