import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../renderer/domain/records/field';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import { tables } from '../../../../renderer/domain/records/tables';
import { fieldSources, sourcedField } from '../../../../renderer/domain/reference/field-sources';
import { certificateRulesOn } from '../../../../renderer/domain/reference/star-rules';
import { dictionaries } from '../../../../renderer/i18n/dictionary';

describe('fieldSources', () => {
  it.each(Object.keys(fieldSources))('%s is a field, and both languages say what it asks for', (name) => {
    const [tableText = '', field = ''] = name.split('-');
    const table = tableNames.find((each) => each === tableText);
    const fields: readonly Field[] = table ? tables[table].fields : [];
    expect(fields.map(({ key }) => key)).toContain(field);
    const key = sourcedField(tableText, field);
    if (key === null) throw new Error(name);
    const rules = certificateRulesOn('2026-11-27');
    for (const words of Object.values(dictionaries)) {
      expect(words.fieldHelp.texts[key](rules).length).toBeGreaterThan(15);
    }
  });

  it('names the law with its article, or the law alone', () => {
    const { source } = dictionaries.vi.fieldHelp;
    expect(source('QĐ 26/2026/QĐ-TTg', 'Điều 2.3')).toBe('Theo Điều 2.3, QĐ 26/2026/QĐ-TTg.');
    expect(source('Luật 91/2025/QH15', null)).toBe('Theo Luật 91/2025/QH15.');
  });

  it('has nothing to say of other fields, nor of what every object has', () => {
    expect(sourcedField('producers', 'note')).toBeNull();
    expect(sourcedField('toString', '')).toBeNull();
  });
});
