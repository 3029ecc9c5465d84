import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { addTypedOf } from '../../../../renderer/ui/form/add-draft';
import { recordWithTexts } from '../../../../renderer/ui/form/typed-record';
import { createTyping } from '../../../../renderer/ui/form/typing';
import { partyBoxes, typedParty } from '../../../../renderer/ui/party/party-boxes';

describe('recordWithTexts', () => {
  it('takes what can be read and leaves what cannot', () => {
    const record = { ...blankProducer('p1'), name: 'Cũ', taxCode: '5100123451' };
    const next = recordWithTexts('producers', record, {
      name: ' Mới ',
      taxCode: 'abc',
      phones: '0912 345 678',
      zzz: '1',
    });
    expect(next).toEqual({ ...record, name: 'Mới', phones: ['+84912345678'] });
    expect(recordWithTexts('producers', record, {})).toBe(record);
  });
});

describe('createTyping', () => {
  it('tells who listens, and no longer who does not', () => {
    const typing = createTyping('');
    const heard: string[] = [];
    const forget = typing.subscribe(() => heard.push(typing.get()));
    typing.set('H');
    forget();
    typing.set('HT');
    expect([heard, typing.get()]).toEqual([['H'], 'HT']);
  });
});

describe('addTypedOf', () => {
  it('reads a draft and is not led astray by another one', () => {
    expect(addTypedOf({ name: 'A', picked: 'company', more: { taxCode: '51', odd: 3 } })).toEqual({
      name: 'A',
      picked: 'company',
      more: { taxCode: '51' },
    });
    for (const odd of [null, 'text', [], { name: '  ', picked: 'company' }, { more: { taxCode: ' ' } }]) {
      expect(addTypedOf(odd)).toBeNull();
    }
  });
});

describe('partyBoxes', () => {
  const trouble = (required: boolean, key: string, text: string): string | null | undefined =>
    partyBoxes(dictionaries.vi, required)
      .find((box) => box.key === key)
      ?.problem(text);

  it('a company cannot do without a tax code, a household can (R1)', () => {
    expect(trouble(true, 'taxCode', ' ')).toMatch(/mã số thuế/);
    expect(trouble(false, 'taxCode', '')).toBeNull();
    expect(trouble(true, 'taxCode', '5100123451')).toBeNull();
  });

  it('keeps a text that is none and says so', () => {
    expect(trouble(false, 'taxCode', '12ab')).toMatch(/«12ab»/);
    expect(trouble(false, 'phones', '09')).toMatch(/«09»/);
    expect(typedParty({ name: 'A', picked: null, more: { taxCode: '12ab', phones: '0912345678' } })).toMatchObject({
      taxCode: null,
      phones: ['+84912345678'],
    });
  });
});
