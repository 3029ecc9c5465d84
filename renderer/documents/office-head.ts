import { paperDots } from '../domain/vietnamese/format';
import type { Language } from '../i18n/dictionary';
import type { OfficeBlock } from './official-document';
import { paperFormat } from './paper-format';

/** The text, or dots for the pen where there is none. */
export const orDots = (value: string | null, dots = paperDots): string =>
  value === null || value.trim() === '' ? dots : value;

/** Where and when a paper of an office is issued; null leaves dots for the clerk. */
export interface IssuedAt {
  readonly place: string | null;
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
  /** Vietnamese when missing. */
  readonly language?: Language;
}

/** Head of a paper of an office (Nghị định 30/2020/NĐ-CP, Phụ lục I): its bodies in capitals, number or subject under them. */
export const officeHead = (
  office: { readonly name: string; readonly superiorBody: string | null },
  { place, day, language = 'vi' }: IssuedAt = { place: null, day: null },
  under: Pick<OfficeBlock, 'subject'> & Partial<Pick<OfficeBlock, 'number'>> = {},
): OfficeBlock => ({
  kind: 'officeBlock',
  superiorBody: office.superiorBody?.toLocaleUpperCase('vi') ?? null,
  office: orDots(office.name).toLocaleUpperCase('vi'),
  number: null,
  placeAndDay: `${orDots(place)}, ${paperFormat[language].longDate(day)}`,
  ...under,
});
