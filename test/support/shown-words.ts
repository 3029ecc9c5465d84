import type { Page } from '@playwright/test';

/** Every text that the window shows or says now: words, names, hints, placeholders. */
export function shownWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) words.add((node.textContent ?? '').trim());
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        words.add((element.getAttribute(name) ?? '').trim());
      }
    }
    words.delete('');
    return [...words];
  });
}

/** The fixed texts of a dictionary; sentences with parameters are left out. */
export function fixedWords(dictionary: unknown): readonly string[] {
  if (typeof dictionary === 'string') return [dictionary];
  if (typeof dictionary !== 'object' || dictionary === null) return [];
  return Object.values(dictionary).flatMap(fixedWords);
}

/**
 * Controls that nobody can reach: cut off by something that does not scroll, or outside of the window. What lies in a part
 * that scrolls sideways by itself (a sheet) can be brought into sight.
 */
export function lostControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = (element: Element): string =>
      `${element.tagName.toLowerCase()} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}»`;
    const cutBy = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        if (overflowX === 'visible') continue;
        const frame = around.getBoundingClientRect();
        if (left < frame.left - 1 || right > frame.right + 1) return true;
      }
      return left < -1 || right > window.innerWidth + 1;
    };
    return [...document.querySelectorAll('main :is(button, a[href], input, textarea, select)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().width > 2 && !element.closest('.unseen'))
      .filter(cutBy)
      .map(said);
  });
}
