import { type RefObject, useEffect, useRef } from 'react';

const takesFocus =
  'button:enabled, input:enabled, select:enabled, textarea:enabled, a[href], [contenteditable="true"], [tabindex="0"]';

const focusablesIn = (node: Node | null): readonly HTMLElement[] => {
  if (!(node instanceof HTMLElement) || !node.isConnected) return [];
  return [...(node.matches(takesFocus) ? [node] : []), ...node.querySelectorAll<HTMLElement>(takesFocus)];
};

/** Siblings from a node on, forwards or backwards; the first that holds anything to focus. */
const firstWith = (node: Node | null, way: 'nextSibling' | 'previousSibling'): readonly HTMLElement[] => {
  for (let at = node; at !== null; at = at[way]) {
    const found = focusablesIn(at);
    if (found.length > 0) return found;
  }
  return [];
};

/** What came in the place of what went: the nodes between its neighbours. */
const inItsPlace = ({ target, previousSibling, nextSibling }: MutationRecord): readonly HTMLElement[] => {
  const found: HTMLElement[] = [];
  let at = previousSibling?.isConnected === true ? previousSibling.nextSibling : target.firstChild;
  for (; at !== null && at !== nextSibling; at = at.nextSibling) found.push(...focusablesIn(at));
  return found;
};

/** Where the keyboard goes on: in what came instead, at the same place of the next line, of the one before, then around. */
const heirOf = (record: MutationRecord, place: number, box: HTMLElement): HTMLElement | undefined => {
  if (record.previousSibling?.isConnected === true || record.nextSibling?.isConnected === true) {
    const [instead] = inItsPlace(record);
    if (instead) return instead;
  }
  const next = firstWith(record.nextSibling, 'nextSibling');
  if (next.length > 0) return next[place] ?? next[0];
  const before = firstWith(record.previousSibling, 'previousSibling');
  if (before.length > 0) return before[place] ?? before.at(-1);
  const inside = focusablesIn(record.target);
  return inside[0] ?? focusablesIn(box)[0];
};

/**
 * The keyboard goes on where it was when what it stood on is taken away: a line that was taken out, a form that was closed. Otherwise the
 * browser begins at the top of the page again. Answers the ref of the part that keeps its focus.
 */
export const useKeptFocus = <E extends HTMLElement>(): RefObject<E | null> => {
  const box = useRef<E>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    let held: HTMLElement | null = null;
    const note = ({ target }: FocusEvent): void => {
      held = target instanceof HTMLElement ? target : null;
    };
    const keep = (records: readonly MutationRecord[]): void => {
      if (held === null || held.isConnected || document.activeElement !== document.body) return;
      const lost = held;
      const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
      held = null;
      if (!record?.target.isConnected) return;
      const removed = [...record.removedNodes].find((node) => node.contains(lost));
      const within = removed instanceof HTMLElement ? [...removed.querySelectorAll(takesFocus)] : [];
      heirOf(record, Math.max(0, within.indexOf(lost)), element)?.focus();
    };
    const observer = new MutationObserver(keep);
    element.addEventListener('focusin', note);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
  return box;
};
