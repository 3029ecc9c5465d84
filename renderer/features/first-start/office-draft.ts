import type { OfficeEntry } from '../../domain/plan/planners/plan-first-start';
import type { FieldType } from '../../domain/records/field';
import { officeProposal } from '../../domain/reference/office-proposal';
import { provinceOfCode } from '../../domain/reference/province';
import { readTyped } from '../../domain/typing/read-typed';

/** The first form as it is being typed: texts as they stand in their fields, untouched between two keys. */
export interface OfficeDraft {
  readonly provinceCode: string | null;
  readonly name: string;
  readonly superiorBody: string;
  readonly officerName: string;
}

export type OfficeDraftField = keyof OfficeDraft;

export const blankOfficeDraft: OfficeDraft = { provinceCode: null, name: '', superiorBody: '', officerName: '' };

/** A draft kept on this machine, which another version may have written. */
export const officeDraftOf = (kept: unknown): OfficeDraft => {
  if (typeof kept !== 'object' || kept === null) return blankOfficeDraft;
  const values = kept as Readonly<Record<string, unknown>>;
  const text = (key: OfficeDraftField): string => (typeof values[key] === 'string' ? values[key] : '');
  const code = provinceOfCode(text('provinceCode') || null)?.code ?? null;
  return {
    provinceCode: code,
    name: text('name'),
    superiorBody: text('superiorBody'),
    officerName: text('officerName'),
  };
};

/** Another province brings its proposals along, but never over what the officer wrote. */
export const withProvince = (draft: OfficeDraft, provinceCode: string | null, day: string): OfficeDraft => {
  const before = officeProposal(draft.provinceCode, day);
  const proposal = officeProposal(provinceCode, day);
  const untouched = (text: string, proposed: string | undefined): boolean => text.trim() === '' || text === proposed;
  return {
    ...draft,
    provinceCode,
    name: untouched(draft.name, before?.name) ? (proposal?.name ?? '') : draft.name,
    superiorBody: untouched(draft.superiorBody, before?.superiorBody)
      ? (proposal?.superiorBody ?? '')
      : draft.superiorBody,
  };
};

/** Whether a text is still what the province proposes: it is marked as a proposal. */
export const isProposed = (draft: OfficeDraft, field: 'name' | 'superiorBody', day: string): boolean =>
  draft[field] !== '' && draft[field] === officeProposal(draft.provinceCode, day)?.[field];

export type OfficeReading =
  | { readonly ok: true; readonly entry: OfficeEntry }
  /** Fields without which papers would have no head and changes no name, first one first. */
  | { readonly ok: false; readonly missing: readonly OfficeDraftField[] };

const read = (type: FieldType, text: string): string => {
  const reading = readTyped({ type }, text);
  return reading.outcome === 'value' && typeof reading.value === 'string' ? reading.value : '';
};

export const readOfficeDraft = (draft: OfficeDraft): OfficeReading => {
  const name = read('text', draft.name);
  const officerName = read('personName', draft.officerName);
  const superiorBody = read('text', draft.superiorBody);
  const missing: OfficeDraftField[] = [];
  if (draft.provinceCode === null) missing.push('provinceCode');
  if (name === '') missing.push('name');
  if (officerName === '') missing.push('officerName');
  if (missing.length > 0) return { ok: false, missing };
  return {
    ok: true,
    entry: { provinceCode: draft.provinceCode, name, superiorBody: superiorBody || null, officerName },
  };
};
