import { readPhones } from '../identity/phones';
import type { ProducerValues } from './candidates';
import type { GridRow } from './sheet-grid';
import { mappingOf, type TableContext, textOf } from './table-context';

/** «Nguyễn Văn A - 0912 345 678» in the column of the contact: the name stays, the number goes to the phones. */
const personOf = (text: string): { readonly name: string | null; readonly phones: readonly string[] } => {
  if (!/\d{6}/.test(text.replace(/[\s.]/g, ''))) return { name: text, phones: [] };
  const phones = readPhones(text).value ?? [];
  const name = text
    .replace(/[(+]?\d[\d\s.()-]{6,}\)?/g, ' ')
    .replace(/(?:sđt|đt|điện thoại)\s*:?/giu, ' ')
    .replace(/[\s,;:()\-–/]+$/u, '')
    .trim();
  return { name: name === '' ? null : name, phones };
};

/** «Ông Thị Mười»: no name begins with «Thị» or «Văn», so what stands before it is the family name (Ông, Bà are two). */
const isFamilyName = (name: string): boolean => /^(?:ông|bà)\s+(?:thị|văn)\s/iu.test(name);

const salutationOf = (text: string): 'ong' | 'ba' | null => {
  if (/^(?:ông|ong|mr)[.:]?\s/iu.test(text)) return 'ong';
  return /^(?:bà|ba|ms|mrs)[.:]\s|^bà\s/iu.test(text) ? 'ba' : null;
};

/** «Chị Nguyễn Thị Hoa»: how one speaks of her is no part of the name; «A.», «C.» neither. */
const withoutTitle = (name: string): string =>
  name.replace(/^(?:(?:ông|bà|anh|chị|cô|chú|bác|mr|ms|mrs)[.:]?|[ac][.:])\s*(?=\p{L})/iu, (title) =>
    /[\s.:]$/u.test(title) ? '' : title,
  );

interface Signer {
  readonly values: ProducerValues;
  readonly phones: readonly string[];
  /** Whom one calls, by a name with which nobody signs: «Chị Hoa». */
  readonly called: string | null;
}

/** Who signs; where the list names only whom one calls, it is that person, if by a whole name. */
export const signerOf = (
  context: TableContext,
  row: GridRow,
  labelled: string | null,
  beside: string | null,
): Signer => {
  const signs = textOf(context, row, 'representative') ?? labelled;
  const calls = signs === null ? (textOf(context, row, 'contactPerson') ?? beside) : null;
  const own = signs ?? calls;
  const person = own === null ? null : personOf(own);
  const title = textOf(context, row, 'position');
  const whole = person?.name ?? null;
  const bare = whole === null || isFamilyName(whole);
  const salutation = bare ? null : salutationOf(whole);
  const name = bare ? whole : withoutTitle(whole);
  if (calls !== null && name !== null && !/\s/u.test(name))
    return {
      phones: person?.phones ?? [],
      values: title === null ? {} : { representativeTitle: title },
      called: whole,
    };
  return {
    called: null,
    phones: person?.phones ?? [],
    values: {
      ...(name === null ? {} : { representative: name }),
      ...(salutation === null ? {} : { salutation }),
      ...(title === null ? {} : { representativeTitle: title }),
    },
  };
};

/** Under the heading where it stands, as other texts that no field can hold. */
export const calledNote = (context: TableContext, called: string | null): string | null => {
  const column = mappingOf(context, 'contactPerson') ?? mappingOf(context, 'phone');
  if (called === null) return null;
  return column && column.heading !== '' ? `${column.heading}: ${called}` : called;
};
