import { useState } from 'react';
import type { PickedFile } from '../../../../electron/contract/calls';
import { contentOfEdition } from '../../../documents/mou/mou-content';
import { planOutside } from '../../../domain/plan/planners/plan-issue-mous';
import type { Edition } from '../../../domain/records/edition';
import type { PaperService } from '../../../formats/paper-service';
import { useSaveFile } from '../../../printing/use-save-file';
import { useDesktop } from '../../../storage/desktop-context';
import { failureOf } from '../../../storage/failure';
import { useStore } from '../../../storage/hooks';
import { useActions } from '../../../ui/act/act-context';
import { useText } from '../../../ui/language/language-context';
import { outsideFault } from './outside-file';

/**
 * Ties a file that was finished in Word to the edition (U8): the code on paper no longer vouches for the text. The file itself
 * is kept by its hash, so that the final text is there when the officer's own copy is not.
 */
export const useOutsideFile = (papers: PaperService) => {
  const { mous, failures, wordTemplate } = useText();
  const store = useStore();
  const desktop = useDesktop();
  const { act } = useActions();
  const saveFile = useSaveFile();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [saved, setSaved] = useState<PickedFile | null>(null);

  /** Checks and keeps the file, then notes it; answers what kept it out, or null. */
  const take = async (edition: Edition, name: string, bytes: Uint8Array): Promise<string | null> => {
    const fault = await outsideFault(bytes, contentOfEdition(edition).snapshot.variant, papers).catch(failureOf);
    if (fault !== null) {
      const why =
        'params' in fault ? wordTemplate.issues[fault.code](fault.params) : failures[fault.code](fault.details);
      return mous.issued.notAttached(name, why);
    }
    const put = await desktop.call('paper.put', { data: bytes });
    if (!put.ok) return mous.issued.notAttached(name, failures[put.code]({ ...put.details, name }));
    const outside = { file: name, sha256: put.value.sha256, at: store.now() };
    const acted = await act(planOutside(store, edition, outside), { done: mous.issued.attached(name) });
    return acted.ok ? null : acted.sentence;
  };

  const attach = async (edition: Edition): Promise<void> => {
    setSaved(null);
    const picked = await desktop.call('file.pick', { kind: 'any', multiple: false, title: mous.issued.attach });
    if (!picked.ok) return setTrouble(failures[picked.code](picked.details));
    const [file] = picked.value ?? [];
    if (!file) return setTrouble(null);
    const read = await desktop.call('file.read', { handle: file.handle });
    if (!read.ok) return setTrouble(failures[read.code](read.details));
    setTrouble(await take(edition, file.name.normalize('NFC'), new Uint8Array(read.value.data)));
  };

  const detach = async (edition: Edition): Promise<void> => {
    setSaved(null);
    const acted = await act(planOutside(store, edition, null), { done: mous.issued.detached });
    setTrouble(acted.ok ? null : acted.sentence);
  };

  /** Writes the kept file where the officer says, byte by byte as it came. */
  const save = async ({ file, sha256 }: NonNullable<Edition['outside']>): Promise<void> => {
    setSaved(null);
    const got = await desktop.call('paper.get', { sha256 });
    if (!got.ok) return setTrouble(failures[got.code](got.details));
    if (got.value === null) return setTrouble(mous.issued.outsideGone(file));
    const { data, kind } = got.value;
    const outcome = await saveFile({
      kind: kind === 'pdf' ? 'pdf' : 'docx',
      title: mous.issued.saveOutside,
      suggestedName: file,
      data,
    });
    if (!outcome.ok) return setTrouble(failures[outcome.trouble.code](outcome.trouble.details));
    setTrouble(null);
    setSaved(outcome.value);
  };
  return { attach, detach, save, saved, trouble };
};
