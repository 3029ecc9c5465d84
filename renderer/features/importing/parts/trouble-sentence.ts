import type { Dictionary } from '../../../i18n/dictionary';
import { issueSentence } from '../../../i18n/issue-sentences';
import type { Formatters } from '../../../ui/language/formatters';
import type { ApplyTrouble, FileTrouble, ReadFile } from '../job/import-state';

/** Why a file gave nothing, and what to do. */
export const fileTroubleSentence = ({ importing }: Dictionary, name: string, trouble: FileTrouble): string => {
  if (trouble.from === 'content') return importing.failures[trouble.failure.code](trouble.failure);
  const { fileTrouble } = importing;
  // The handle of an earlier session names nothing any more.
  const code = trouble.code === 'unknown-handle' ? 'file-missing' : trouble.code;
  return (Object.hasOwn(fileTrouble, code) ? fileTrouble[code as keyof typeof fileTrouble] : fileTrouble.other)(name);
};

/** How far a file could be read, and why no further. */
export const partSentence = (
  { importing }: Dictionary,
  { number }: Formatters,
  { name, proposal }: Pick<ReadFile, 'name' | 'proposal'>,
): string => {
  const { cut } = proposal;
  if (!cut) return '';
  const { part } = importing.batch;
  const sheet = cut.sheet === null ? part.list : part.sheet(cut.sheet);
  const unread = cut.unread.length === 0 ? '' : ` ${part.unread(cut.unread.join(part.between))}`;
  return `${part.why[cut.why](name)} ${part.read(number(cut.rows), sheet)}${unread} ${part.ask}`;
};

/** Whether the same file may be asked for again after the officer put the trouble right. */
export const canReadAgain = (trouble: FileTrouble): boolean =>
  trouble.from === 'machine'
    ? trouble.code !== 'file-too-large' && trouble.code !== 'unknown-handle'
    : trouble.failure.code === 'cancelled' || trouble.failure.code === 'took-too-long';

/** Why nothing was written, and what to do. */
export const applyTroubleSentence = (words: Dictionary, { bytes }: Formatters, trouble: ApplyTrouble): string => {
  const { applyTrouble, applying } = words.importing;
  if (trouble.why === 'stopped') return applying.stopped;
  if (trouble.why === 'stale') return applyTrouble.stale;
  if (trouble.why === 'blocked') {
    const [first] = trouble.issues;
    return applyTrouble.blocked((first && issueSentence(words, first)) ?? words.ui.form.invalid);
  }
  const { code, details } = trouble.failure;
  if (code === 'no-permission' || code === 'read-only') return applyTrouble.noPermission;
  if (code !== 'disk-full' || trouble.free === null) return applyTrouble.other;
  return details.neededBytes === undefined
    ? applyTrouble.diskFull(bytes(trouble.free))
    : applyTrouble.diskFullNeeds(bytes(trouble.free), bytes(details.neededBytes));
};
