import { useEffect, useRef } from 'react';
import type { Clipboard } from '../model/pasted-table';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;

interface PasteHandlers {
  /** Files copied in the system's own window of files. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onBlock: (block: Clipboard) => void;
}

/** Ctrl+V anywhere on the screen, except in a field that is typed in. */
export const useTablePaste = (handlers: PasteHandlers): void => {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  }, [handlers]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      if (!clipboardData || isTyping(event.target)) return;
      event.preventDefault();
      const html = clipboardData.getData('text/html');
      const text = clipboardData.getData('text/plain');
      // Excel lays a picture of the block beside it: a table goes before any file.
      const files = [...clipboardData.files];
      if (html === '' && text === '' && files.length > 0) latest.current.onFiles(files);
      else latest.current.onBlock({ html, text });
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
};
