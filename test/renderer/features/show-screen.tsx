import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import type { Language } from '../../../renderer/i18n/dictionary';
import { DesktopProvider } from '../../../renderer/storage/desktop-context';
import { StoreProvider } from '../../../renderer/storage/hooks';
import type { Store } from '../../../renderer/storage/store';
import { ActProvider } from '../../../renderer/ui/act/act-context';
import { TodayProvider } from '../../../renderer/ui/act/today';
import { KitProvider } from '../../../renderer/ui/kit-provider';
import { LanguageProvider } from '../../../renderer/ui/language/language-context';
import { type MemoryDesktop, memoryDesktop } from '../../support/memory-desktop';

interface Showing {
  readonly store: Store;
  readonly desktop?: MemoryDesktop;
  readonly language?: Language;
  readonly today?: string;
}

const acts = {
  act: () => Promise.reject(new Error('nothing acts while a screen is drawn')),
  undo: () => Promise.reject(new Error('nothing acts while a screen is drawn')),
  undoInTurn: () => Promise.reject(new Error('nothing acts while a screen is drawn')),
};

/** The first state of a screen as HTML, with everything that the application puts around it. */
export const showScreen = (
  screen: ReactNode,
  { store, desktop = memoryDesktop(), language = 'vi', today = '2026-11-24' }: Showing,
): string =>
  renderToStaticMarkup(
    <LanguageProvider language={language} choose={() => undefined}>
      <KitProvider>
        <DesktopProvider value={desktop}>
          <StoreProvider store={store}>
            <ActProvider value={acts}>
              <TodayProvider value={today}>
                <Router ssrPath="/">{screen}</Router>
              </TodayProvider>
            </ActProvider>
          </StoreProvider>
        </DesktopProvider>
      </KitProvider>
    </LanguageProvider>,
  );

/** The words that a reader sees, tags left out. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
