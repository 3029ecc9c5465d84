import { useEffect, useRef, useState } from 'react';
import type { ListView } from './list-view';

/** The search goes into the address when the typing rests, so that Back brings it back; rows never wait for it. */
const addressRestMs = 500;

export const useSearchText = (view: ListView): readonly [string, (text: string) => void] => {
  const [text, setText] = useState(view.one('tim'));
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
  return [text, setText];
};
