import type { CDPSession, Page } from '@playwright/test';

/** What Unikey sends to the window for a syllable: letters, and a Backspace followed at once by the letter that takes its place. */
type Stroke = { readonly letter: string } | { readonly instead: string };

/** «đắk» in Telex: d d a w s k. */
export const dakStrokes: readonly Stroke[] = [
  { letter: 'd' },
  { instead: 'đ' },
  { letter: 'a' },
  { instead: 'ă' },
  { instead: 'ắ' },
  { letter: 'k' },
];

const press = (session: CDPSession, key: string, code: number): readonly Promise<unknown>[] => [
  session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: code }),
  session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code }),
];

const letter = (session: CDPSession, text: string): readonly Promise<unknown>[] => [
  session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text, unmodifiedText: text }),
  session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text }),
];

/**
 * Types like Unikey on a slow machine (stack.md 2.2): the strokes of one syllable go out without waiting for the window to
 * handle any of them. `rate` slows the window's processor down that many times.
 */
export const typeLikeUnikey = async (page: Page, strokes: readonly Stroke[], rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const sent = strokes.flatMap((stroke) =>
      'letter' in stroke
        ? letter(session, stroke.letter)
        : [...press(session, 'Backspace', 8), ...letter(session, stroke.instead)],
    );
    await Promise.all(sent);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  } finally {
    await session.detach();
  }
};

/** Composes a text as an input method does (Microsoft Telex): shown while it grows, and given to the page at the end. */
export const compose = async (page: Page, steps: readonly string[], result: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  try {
    for (const text of steps) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await session.send('Input.insertText', { text: result });
  } finally {
    await session.detach();
  }
};
