import { useEffect, useRef, useState } from 'react';
import type { ListView } from './list-view';

/** The search goes into the address when the typing rests, so that Back brings it back; rows never wait for it. */
const addressRestMs = 500;

export interface SearchText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What stood in the address when the list opened: the field begins with it and keeps its own text from then on. */
  readonly initial: string;
}

export const useSearchText = (view: ListView): SearchText => {
  const [initial] = useState(view.one('tim'));
  const [text, setText] = useState(initial);
  const set = useRef(view.set);
  useEffect(() => {
    set.current = view.set;
  });
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => set.current('tim', text), addressRestMs);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, initial };
};
