import { useEffect, useRef, useState } from 'react';
import type { ListView } from './list-view';

/** The search goes into the address when the typing rests, so that Back brings it back; rows never wait for it. */
const addressRestMs = 500;

/** What a search field begins with. Another object, even of the same text, makes the field begin anew. */
export interface SearchStart {
  readonly text: string;
}

export interface SearchText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /**
   * What stood in the address when the list opened, or when somebody else than the typing changed it («Bỏ lọc», Back, a
   * link to the list): the field begins with it and keeps its own text from then on.
   */
  readonly initial: SearchStart;
}

/** The text of a list's search, kept in its address under `tim`. */
export const useSearchText = (view: ListView): SearchText => {
  const [initial, setInitial] = useState<SearchStart>(() => ({ text: view.one('tim') }));
  const [text, setText] = useState(initial.text);
  /** What the address holds as far as this list knows. */
  const known = useRef(initial.text);
  const last = useRef(view);
  useEffect(() => {
    const before = last.current;
    last.current = view;
    const there = view.one('tim');
    // A text that still rests on its way into the address goes too when every filter was taken away at once.
    const cleared = before.active && !view.active;
    if (there === known.current && !cleared) return;
    known.current = there;
    setText(there);
    setInitial({ text: there });
  }, [view]);
  useEffect(() => {
    if (text === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = text;
      last.current.set('tim', text);
    }, addressRestMs);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, initial };
};
