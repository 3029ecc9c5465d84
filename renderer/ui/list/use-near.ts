import { useEffect, useRef, useState } from 'react';

/** How far beyond what one sees is drawn: more than a turn of the wheel or a press of Page Down brings into sight. */
const margin = '1200px 0px';

/** What is scrolled down: a part that only scrolls sideways has a computed `overflow-y` too. */
const scrollerOf = (element: Element): Element | null => {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
};

/** `count` things in pieces of `size`: the first index of each and the one behind its last. */
export const piecesOf = (count: number, size: number): readonly { readonly from: number; readonly end: number }[] =>
  Array.from({ length: Math.ceil(count / size) }, (_, piece) => ({
    from: piece * size,
    end: Math.min(count, (piece + 1) * size),
  }));

/**
 * Whether a piece of a long page has been near what one sees: until then its place is kept by an empty element that has `ref`,
 * so that three thousand lines open as fast as a hundred. Once near it stays drawn. `always`: for the pieces at the top, and for
 * lists that are short enough to be drawn whole.
 */
export const useNear = <E extends Element>(always: boolean) => {
  const ref = useRef<E>(null);
  const [came, setCame] = useState(always);
  const near = always || came;
  useEffect(() => {
    const element = ref.current;
    if (near || !element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setCame(true);
      },
      { root: scrollerOf(element), rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  return { ref, near };
};
