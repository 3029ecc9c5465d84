import { type RefObject, useEffect, useRef } from 'react';

/** Where the keyboard goes on once the lines have changed. */
type Wanted =
  /** Into the first field of the line that is added at this place. */
  | { readonly at: 'added'; readonly index: number }
  /** To the button that takes out the line which now stands in the place of the one that was taken out. */
  | { readonly at: 'removed'; readonly key: string; readonly index: number }
  /** To the arrow that moves the same line on. */
  | { readonly at: 'moved'; readonly key: string; readonly by: -1 | 1 };

const inRow = (row: Element | undefined, what: string, index: number): HTMLElement | undefined =>
  [...(row?.querySelectorAll<HTMLElement>(what) ?? [])].at(index);

const targetOf = (box: HTMLElement, keys: readonly string[], wanted: Wanted): HTMLElement | undefined => {
  const rows = [...box.querySelectorAll('.line-row')];
  const add = [...box.querySelectorAll<HTMLElement>(':scope > button')].at(-1);
  if (wanted.at === 'added') return inRow(rows[wanted.index], 'input', 0);
  if (wanted.at === 'removed') return inRow(rows[Math.min(wanted.index, rows.length - 1)], 'button', -1) ?? add;
  const row = rows[keys.indexOf(wanted.key)];
  // At the end of the list the arrow that was pressed is off, and a button that is off hears no key.
  return [inRow(row, 'button', wanted.by < 0 ? 0 : 1), inRow(row, 'button', wanted.by < 0 ? 1 : 0)].find(
    (button) => button?.matches(':enabled') === true,
  );
};

const hasCome = (keys: readonly string[], wanted: Wanted): boolean => {
  if (wanted.at === 'added') return keys.length > wanted.index;
  return wanted.at === 'moved' || !keys.includes(wanted.key);
};

/**
 * Whoever adds a line types into it next: a space that went to the button instead would add another one. Answers the ref of the list,
 * and the way to say what was asked for.
 */
export const useLineFocus = (
  lines: readonly { readonly key: string }[],
): { readonly box: RefObject<HTMLDivElement | null>; readonly want: (wanted: Wanted) => void } => {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<Wanted | null>(null);
  useEffect(() => {
    const keys = lines.map(({ key }) => key);
    if (!box.current || wanted.current === null || !hasCome(keys, wanted.current)) return;
    const target = targetOf(box.current, keys, wanted.current);
    wanted.current = null;
    target?.focus();
  }, [lines]);
  return {
    box,
    want: (next) => {
      wanted.current = next;
    },
  };
};
