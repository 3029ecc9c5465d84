import type { RowRef } from '../../../domain/intake/candidates';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { DuplicateGroup, IntakeProposal } from '../../../domain/intake/intake-proposal';
import type { Dictionary } from '../../../i18n/dictionary';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { type IssueLine, isDuplicate } from '../model/preview-lines';
import { repetitionOf } from '../model/repeated-row';
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

/** Of a row that repeats another one: which one, and what it says differently. */
const repeatedSentence = (words: Dictionary, proposal: IntakeProposal, { at }: PreviewEntry): string | null => {
  const repetition = repetitionOf(proposal, at);
  if (!repetition) return null;
  const { repeated } = words.importing.batch;
  const { first, differs, fields } = repetition;
  const samePlace = first.file === at.file && first.sheet === at.sheet;
  const place = samePlace ? words.importing.preview.placeRow(String(first.row)) : sheetPlace(words, first);
  if (!differs) return repeated.waits(place);
  const labels = fields.map((field) =>
    field === 'certificates' ? repeated.certificates : fieldLabel(words, 'products', field).toLocaleLowerCase('vi'),
  );
  return repeated.differs(place, labels.join(', '));
};

/** Why a row waits or was refused, in one sentence; with the proposal, a repeated row is told by the row that it repeats. */
export const reasonSentence = (words: Dictionary, entry: PreviewEntry, proposal?: IntakeProposal | null): string => {
  const { importing } = words;
  if (entry.reason === null) return '';
  if (entry.reason === 'repeated-row' && proposal) {
    const told = repeatedSentence(words, proposal, entry);
    if (told !== null) return told;
  }
  if (entry.reason in importing.preview.reasons) {
    return importing.preview.reasons[entry.reason as keyof typeof importing.preview.reasons];
  }
  const issue = entry.issues.find(({ code }) => code === entry.reason);
  return issue ? importing.issues[issue.code](issue) : '';
};
