import { useMemo, useState } from 'react';
import { currentWording } from '../../documents/mou/mou-content';
import { sampleTemplate } from '../../documents/mou/sample-template';
import type { WordIssue } from '../../domain/mou/word-issue';
import { planWording, wordingVersions } from '../../domain/plan/planners/plan-wording';
import type { MouVariant } from '../../domain/records/mou';
import type { TemplateFile } from '../../domain/records/mou-template';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { toBase64 } from '../../formats/base64';
import { sha256Of } from '../../formats/content-hash';
import { usePapers } from '../../printing/use-papers';
import { useDesktop } from '../../storage/desktop-context';
import { failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';

/** A .docx that was chosen, with what it holds; not yet saved. */
export interface CheckedFile {
  readonly file: TemplateFile;
  readonly issues: readonly WordIssue[];
}

/** The office's own .docx of one kind of memorandum: chosen, looked through, saved as a version, taken away again. */
export const useWordTemplate = (variant: MouVariant) => {
  const { wordTemplate: words, failures, choices } = useText();
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const view = useView(['mouTemplates']);
  const papers = usePapers();
  const [checked, setChecked] = useState<CheckedFile | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const current = useMemo(() => wordingVersions(view, variant)[0], [view, variant]);
  const nextNo = (current?.no ?? 0) + 1;

  /** One thing at a time; a fault of the worker is said and leaves nothing half done. */
  const run = async (work: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    try {
      setTrouble(await work());
    } catch (error) {
      const { code, details } = failureOf(error);
      setTrouble(failures[code](details));
    }
    setBusy(false);
  };
  const choose = (): Promise<void> =>
    run(async () => {
      const picked = await desktop.call('file.pick', { kind: 'docx', multiple: false, title: words.dialog });
      if (!picked.ok) return failures[picked.code](picked.details);
      const [file] = picked.value ?? [];
      if (!file) return null;
      const read = await desktop.call('file.read', { handle: file.handle });
      if (!read.ok) return failures[read.code](read.details);
      const bytes = new Uint8Array(read.value.data);
      const issues = await papers.checkWordTemplate(bytes, variant);
      const template = { name: file.name.normalize('NFC'), sha256: await sha256Of(bytes), base64: toBase64(bytes) };
      setChecked({ file: template, issues });
      return null;
    });
  const put = (file: TemplateFile | null, reason: string, done: string): Promise<void> =>
    run(async () => {
      const { wording } = currentWording(store, variant);
      const order = { id: store.newId(), variant, wording, reason, at: store.now(), file };
      const acted = await act(planWording(store, order), { done });
      if (!acted.ok) return acted.sentence;
      setChecked(null);
      return null;
    });
  const saveSample = (): Promise<void> =>
    run(async () => {
      const { wording } = currentWording(store, variant);
      const officeName = store.records('offices')[0]?.name ?? '';
      const paper = sampleTemplate(variant, wording, { officeName, createdAt: store.now() });
      const { bytes } = await papers.docx([paper]);
      const suggestedName = plainFileName(words.sampleName(choices.mouVariant[variant]), 'docx');
      const target = { kind: 'docx', title: words.sampleDialog, suggestedName, data: bytes } as const;
      const saved = await desktop.call('file.save', target);
      if (!saved.ok) return failures[saved.code](saved.details);
      if (saved.value) setSaid(words.sampleSaved(saved.value.name));
      return null;
    });
  return {
    current,
    nextNo,
    checked,
    trouble,
    said,
    busy,
    choose,
    saveSample,
    drop: () => setChecked(null),
    save: (file: TemplateFile, reason: string) => put(file, reason, words.saved(number(nextNo))),
    remove: () => put(null, words.removedReason, words.removed),
  };
};
