import { afterEach, expect, test, vi } from 'vitest';
import { readGroup } from '../../../../renderer/domain/intake/values/product-group';
import { fieldSourceOf } from '../../../../renderer/domain/reference/law-articles';
import { type LawsInUse, putLawsInUse, watchLaws } from '../../../../renderer/domain/reference/laws-in-use';
import { proposeSubgroups } from '../../../../renderer/domain/reference/product-group-proposals';
import {
  findTaxonomyCode,
  productGroups,
  sectors,
  subgroups,
  taxonomyEntry,
} from '../../../../renderer/domain/reference/product-groups';
import { authorityPeriodOn, certificateRulesOn } from '../../../../renderer/domain/reference/star-rules';
import { certificateLife, dossierWindow, expiryOf } from '../../../../renderer/domain/validity/certificate-life';
import { certificateStatus } from '../../../../renderer/domain/validity/certificate-status';
import { lawTables, lawTablesWithOtherGroups, nextRules } from '../../../support/law-file';
import { certificateWith, decisionWith } from '../validity/recognition';

afterEach(() => putLawsInUse(null));

const inUse = (tables: object, sha256 = 'a'.repeat(64)): LawsInUse => ({ sha256, body: JSON.stringify(tables) });

test('a certificate lives as long as the law of its day of issue says', () => {
  expect(expiryOf('2026-11-26')).toBe('2029-11-26');
  putLawsInUse(inUse(lawTables()));
  expect(expiryOf('2026-11-24')).toBe('2029-11-24');
  expect(expiryOf('2026-11-25')).toBe('2028-11-25');
  expect(expiryOf('2019-01-31')).toBe('2022-01-31');
  putLawsInUse(null);
  expect(expiryOf('2026-11-26')).toBe('2029-11-26');
});

test('the dossier window and the standing of a certificate follow', () => {
  const decision = decisionWith({ number: '1/QĐ', date: '2026-11-26' });
  const certificate = certificateWith({ stars: 4 });
  const life = () => certificateLife(certificate, decision);
  expect(certificateStatus(certificate, decision, '2029-01-01').status).toBe('valid');
  putLawsInUse(inUse(lawTables()));
  expect(dossierWindow(life())).toEqual({ from: '2028-08-28', to: '2028-10-27' });
  expect(certificateStatus(certificate, decision, '2029-01-01').status).toBe('lapsed');
});

test('product groups are those of the table: added ones are found, those left out are not', () => {
  expect([readGroup('VI.2')?.code, readGroup('I.6')?.code]).toEqual([undefined, 'I.6']);
  expect(productGroups()).toHaveLength(17);
  putLawsInUse(inUse(lawTablesWithOtherGroups()));
  expect([sectors().length, productGroups().length, subgroups().length]).toEqual([6, 17, 26]);
  expect(taxonomyEntry('VI.2')?.vi).toBe('Dịch vụ trải nghiệm nghề');
  expect(taxonomyEntry('I.6')).toBeNull();
  expect(findTaxonomyCode('dich vu trai nghiem nghe')).toBe('VI.2');
  expect(readGroup('VI.2')?.code).toBe('VI.2');
  expect(proposeSubgroups('Trải nghiệm làm gốm').map(({ code }) => code)).toContain('VI.2');
  putLawsInUse(null);
  expect(taxonomyEntry('VI.2')).toBeNull();
});

test('who awards, and where the rule of a field stands', () => {
  const level = { 3: 'district', 4: 'province', 5: 'ministry' } as const;
  const tables = lawTables({
    authorityPeriods: [{ from: '2018-05-07', to: null, law: nextRules.law, levels: level, known: 'read' }],
    articles: { 'certificates-stars': { law: nextRules.law, article: 'Điều 3' } },
  });
  putLawsInUse(inUse(tables));
  expect(authorityPeriodOn('2026-11-27')?.levels[3]).toBe('district');
  expect(fieldSourceOf('certificates-stars')).toEqual({ law: nextRules.law, article: 'Điều 3' });
  expect(fieldSourceOf('products-gtin').law).toBe('GS1');
});

test('a stored text that is no table leaves that of the program in use', () => {
  for (const body of ['', '{', '{"certificateRules":[]}']) {
    putLawsInUse({ sha256: body.padEnd(64, 'b'), body });
    expect(certificateRulesOn('2026-11-27').validMonths).toBe(36);
    expect(subgroups()).toHaveLength(26);
  }
});

test('watchers hear of each new table once, and no more after they left', () => {
  const heard = vi.fn();
  const leave = watchLaws(heard);
  putLawsInUse(inUse(lawTables()));
  putLawsInUse(inUse(lawTables()));
  putLawsInUse(null);
  expect(heard).toHaveBeenCalledTimes(2);
  leave();
  putLawsInUse(inUse(lawTables()));
  expect(heard).toHaveBeenCalledTimes(2);
});
