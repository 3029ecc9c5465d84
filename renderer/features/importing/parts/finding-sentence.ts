import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { DuplicateGroup, RowRef } from '../../../domain/intake/intake-proposal';
import type { Dictionary } from '../../../i18n/dictionary';
import { type IssueLine, isDuplicate } from '../model/preview-lines';
import { sheetPlace } from './sheet-place';

const duplicateSentence = (words: Dictionary, { kind, certain, reasons, members }: DuplicateGroup): string => {
  const { duplicates, likeness, placeRow } = words.importing.preview;
  const several = new Set(members.map(({ file, sheet }) => `${file ?? ''}|${sheet ?? ''}`)).size > 1;
  const where = (at: RowRef): string => (several ? sheetPlace(words, at) : placeRow(String(at.row)));
  const rows = members.map((member) => duplicates.place(where(member), member.name)).join(', ');
  const why = reasons.map((reason) => likeness[reason]).join(', ');
  return duplicates[certain ? 'certain' : 'doubtful'][kind](rows, why);
};

/** A finding in one sentence: where, what, what to do. */
export const findingSentence = (words: Dictionary, finding: IssueLine['finding']): string =>
  isDuplicate(finding) ? duplicateSentence(words, finding) : words.importing.issues[finding.code](finding);

/** Why a row waits or was refused, in one sentence. */
export const reasonSentence = (words: Dictionary, entry: PreviewEntry): string => {
  const { importing } = words;
  if (entry.reason === null) return '';
  if (entry.reason in importing.preview.reasons) {
    return importing.preview.reasons[entry.reason as keyof typeof importing.preview.reasons];
  }
  const issue = entry.issues.find(({ code }) => code === entry.reason);
  return issue ? importing.issues[issue.code](issue) : '';
};
