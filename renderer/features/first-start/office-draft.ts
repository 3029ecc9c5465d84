import { blankOffice, type Office } from '../../domain/records/office';
import { provinceFullName, provinceOfCode } from '../../domain/reference/province';
import { lowerFirst } from '../../domain/vietnamese/lower-first';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';

/** What the officer has typed so far; null where nothing was typed and a proposal stands. */
export interface OfficeDraft {
  readonly provinceCode: string | null;
  readonly name: string | null;
  readonly superiorBody: string | null;
  readonly officerName: string;
}

export const blankDraft: OfficeDraft = { provinceCode: null, name: null, superiorBody: null, officerName: '' };

/** `tỉnh Tuyên Quang`, as the papers of `today` call it; blank before a province is chosen. */
export const provincePhrase = (code: string | null, today: string): string => {
  const province = provinceOfCode(code);
  return province ? lowerFirst(provinceFullName(province, today)) : '';
};

export type OfficeField = 'provinceCode' | 'name' | 'officerName';

/** The first thing that is missing; null when the office can be named. */
export const missingField = (draft: OfficeDraft): OfficeField | null => {
  if (draft.provinceCode === null) return 'provinceCode';
  if (normaliseLine(draft.name ?? '') === '') return 'name';
  return normaliseLine(draft.officerName) === '' ? 'officerName' : null;
};

/** The office as typed, cleaned only now that typing is over. */
export const officeOf = (id: string, draft: OfficeDraft, proposedSuperior: string): Office => {
  const superior = normaliseLine(draft.superiorBody ?? proposedSuperior);
  return {
    ...blankOffice(id),
    name: normaliseLine(draft.name ?? ''),
    provinceCode: draft.provinceCode,
    superiorBody: superior === '' ? null : superior,
    officerName: normaliseLine(draft.officerName),
  };
};
