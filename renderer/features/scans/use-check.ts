import { useState } from 'react';
import { catalogueToday, replacesCatalogue } from '../../documents/catalogue/frozen-catalogue';
import { contentText, contentToday } from '../../documents/mou/mou-content';
import { type CodeVerdict, editionOfCode, judgeCode } from '../../domain/edition/judge-code';
import { readPageCode } from '../../domain/edition/page-code';
import type { Edition } from '../../domain/records/edition';
import { loadCommunes } from '../../domain/reference/communes';
import { contentHash } from '../../formats/content-hash';
import { openScanFile } from '../../formats/scan/open-scan-file';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { unreadWords } from './check-words';

export type CheckState =
  | { readonly at: 'rest' }
  | { readonly at: 'reading' }
  | { readonly at: 'wrong'; readonly sentence: string }
  | { readonly at: 'judged'; readonly code: string; readonly judged: CodeVerdict };

/** Checks a code from the store alone: nothing is asked of any network (U9). */
export const useCheck = () => {
  const words = useText();
  const store = useStore();
  const desktop = useDesktop();
  const [state, setState] = useState<CheckState>({ at: 'rest' });
  const { check } = words.scans;
  const wrong = (sentence: string): void => setState({ at: 'wrong', sentence });

  const checkText = async (text: string): Promise<void> => {
    const reading = readPageCode(text);
    if (!reading.ok) return wrong(unreadWords(words, reading) ?? '');
    const edition = editionOfCode(store, reading.code);
    const communes = await loadCommunes();
    const setting = { communeOfCode: communes.ofCode, createdAt: store.now() };
    const freshContent = (of: Edition): string | null => {
      if (of.kind === 'catalogue') return catalogueToday(store, of, setting);
      const content = contentToday(store, of, setting);
      return content && contentText(content);
    };
    const replaces = (later: Edition, earlier: Edition): boolean =>
      earlier.kind === 'mou' || replacesCatalogue(later, earlier);
    const hashNow = edition && (await contentHash(edition.content));
    const judged = judgeCode(store, reading.code, {
      freshContent,
      replaces,
      ...(hashNow === undefined ? {} : { hashNow }),
    });
    setState({ at: 'judged', code: reading.code, judged });
  };

  const readFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const file = await openScanFile(bytes).catch(() => null);
    if (!file) return wrong(check.notFile);
    try {
      const answer = await file.read(1);
      const codes = answer.ok ? answer.reading.codes : [];
      const [first, ...others] = codes;
      if (!first) wrong(answer.ok ? check.noCode : check.notFile);
      else if (others.length > 0) wrong(check.twoCodes);
      else await checkText(first.code);
    } finally {
      await file.close();
    }
  };

  const checkPicture = async (): Promise<void> => {
    const picked = await desktop.call('file.pick', { kind: 'any', multiple: false, title: check.pictureDialog });
    if (!picked.ok) return wrong(words.failures[picked.code](picked.details));
    const [chosen] = picked.value ?? [];
    if (!chosen) return;
    setState({ at: 'reading' });
    const read = await desktop.call('file.read', { handle: chosen.handle });
    if (!read.ok) return wrong(words.failures[read.code]({ name: chosen.name, ...read.details }));
    await readFile(Uint8Array.from(read.value.data));
  };
  return { state, checkText, checkPicture };
};
