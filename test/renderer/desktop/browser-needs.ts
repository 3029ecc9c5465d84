import { IDBFactory } from 'fake-indexeddb';
import type { BrowserDesktopNeeds } from '../../../renderer/desktop/browser-desktop';
import type { SavingWindow } from '../../../renderer/desktop/save-file';

/** An element as far as file dialogs and downloads need one; `click` asks the test. */
interface FakeElement {
  readonly tag: string;
  readonly listeners: Map<string, () => void>;
  files: readonly File[] | null;
  href: string;
  download: string;
  accept: string;
  multiple: boolean;
}

export interface BrowserScript {
  readonly needs: BrowserDesktopNeeds;
  /** Answers of the next open dialogs; null is «Cancel». */
  readonly picks: (readonly File[] | null)[];
  /** What was asked of the open dialogs. */
  readonly asked: { readonly accept: string; readonly multiple: boolean }[];
  /** Names and contents that were downloaded. */
  readonly downloads: { readonly name: string; readonly data: Promise<string> }[];
  readonly stored: Map<string, string>;
}

/** A browser in a few lines. `dialogs`: what its window offers beyond every browser. */
export const browserNeeds = (dialogs: Omit<SavingWindow, 'document'> = {}): BrowserScript => {
  const picks: BrowserScript['picks'] = [];
  const asked: { accept: string; multiple: boolean }[] = [];
  const downloads: { name: string; data: Promise<string> }[] = [];
  const stored = new Map<string, string>();
  const click = (element: FakeElement): void => {
    if (element.tag === 'a') {
      downloads.push({ name: element.download, data: fetch(element.href).then((answer) => answer.text()) });
      return;
    }
    asked.push({ accept: element.accept, multiple: element.multiple });
    const answer = picks.shift() ?? null;
    element.files = answer;
    element.listeners.get(answer ? 'change' : 'cancel')?.();
  };
  const createElement = (tag: string) => {
    const element: FakeElement = {
      tag,
      listeners: new Map(),
      files: null,
      href: '',
      download: '',
      accept: '',
      multiple: false,
    };
    return Object.assign(element, {
      addEventListener: (name: string, listener: () => void) => element.listeners.set(name, listener),
      click: () => click(element),
    });
  };
  return {
    needs: {
      host: { document: { createElement } as unknown as Document, ...dialogs },
      storage: { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) },
      indexedDB: new IDBFactory(),
      version: '0.1.0',
      now: () => '2026-11-24T08:00:00+07:00',
      downloadFolderName: 'Tải xuống',
    },
    picks,
    asked,
    downloads,
    stored,
  };
};
